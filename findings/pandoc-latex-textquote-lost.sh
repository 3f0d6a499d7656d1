#!/usr/bin/env bash
# pandoc 3.9 drops the words in \textquote, the command of LaTeX's package csquotes for a quotation in a sentence.
# Expected: it is read as \enquote and \blockquote of the same package are, which pandoc knows.
# Seen: She said \textquote[Moss]{no} twice is “She said twice.” In a conversion to Markdown, too, the words are gone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17
"$folder/venv/bin/python" - <<'PYTHON'
import pypandoc

def plain(latex, to="plain"):
    return pypandoc.convert_text(latex, to, format="latex").strip()

commands = [r"\enquote{no}", r"\textquote{no}", r"\textquote[Moss]{no}", r"\foreigntextquote{german}{nein}"]
seen = [plain(f"She said {command} twice.") for command in commands]
block = plain(r"She said \blockquote{no} twice.")
print(seen, repr(block))
assert seen == ["She said “no” twice."] + ["She said twice."] * 3
assert plain(r"She said \textquote{no} twice.", "markdown") == "She said twice."
assert "no" in block
PYTHON
