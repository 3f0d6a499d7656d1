#!/usr/bin/env bash
# pandoc 3.9 drops a paragraph of an Org file that begins with a number in brackets.
# Expected: a footnote is [fn:1]; Org gave up the short form [1] in version 9.0 (2016), so this is text.
# Seen: the paragraph is gone, without a warning.
# For Verbatim: words that begin with a bracket get a zero-width space before them in the Org export.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17
"$folder/venv/bin/python" - <<'PYTHON'
import pypandoc

words = "[1] It is safe, said Moss."
print(repr(pypandoc.convert_text(words, "plain", format="org")))
assert pypandoc.convert_text(words, "plain", format="org").strip() == ""
assert "It is safe" in pypandoc.convert_text("\u200b" + words, "plain", format="org")
PYTHON
