#!/usr/bin/env bash
# pandoc 3.9 loses a letter after each character that an RTF file writes in Unicode with a plain character for old readers: \u8220?
# Expected: after the number one character is skipped, the question mark; the next letter is text.
# Seen: \u8220?No is “o, as if the question mark were the blank that may end a number. pandoc can't read what it writes itself:
# “No” comes back as “o”. Two other usual forms, \u8220\'93No and \uc0\u8220 No, are read right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17
"$folder/venv/bin/python" - <<'PYTHON'
import pypandoc

def plain(words):
    return pypandoc.convert_text(r"{\rtf1\ansi\ansicpg1252 " + words + r"\par}", "plain", format="rtf").strip()

written = pypandoc.convert_text("\u201cNo\u201d", "rtf", format="html")
print(written.strip(), plain(written))
print(plain(r"\u8220?No, said Moss."), plain(r"\u8220\'93No, said Moss."), plain(r"\uc0\u8220 No, said Moss."))
assert plain(r"\u8220?No, said Moss.") == "\u201co, said Moss."
assert plain(r"\u8220\'93No, said Moss.") == plain(r"\uc0\u8220 No, said Moss.") == "\u201cNo, said Moss."
PYTHON
