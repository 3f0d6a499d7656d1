#!/usr/bin/env bash
# pybtex 0.26.1 makes the first word of a title small if a quotation mark stands before it.
# Expected: its styles write titles as sentences: “The Bridge Is Safe,” says Moss becomes “The bridge is safe,” says moss.
# Seen: “the bridge is safe,” says moss: the mark counts as the first letter, which keeps its capital. So it does after ' and ``.
# For Verbatim: our BibTeX has titles in a second pair of braces, which keeps them as they are.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pybtex==0.26.1
"$folder/venv/bin/python" - <<'PYTHON'
from pybtex.database import parse_string
from pybtex.plugin import find_plugin

def formatted(title):
    entry = f"@article{{a, author={{Moss, Lena}}, title={{{title}}}, journal={{The Hult Courier}}, year=2023}}"
    style = find_plugin("pybtex.style.formatting", "unsrt")()
    text = next(iter(style.format_bibliography(parse_string(entry, "bibtex")))).text
    return text.render(find_plugin("pybtex.backends", "plaintext")())

seen = [formatted(title) for title in ["The Bridge Is Safe", "“The Bridge Is Safe,” Says Moss", "'Tis Safe", "{“The Bridge Is Safe”}"]]
for text in seen:
    print(text)
assert [text.removeprefix("Lena Moss. ").removesuffix(" The Hult Courier, 2023.") for text in seen] == [
    "The bridge is safe.", "“the bridge is safe,” says moss.", "'tis safe.", "“The Bridge Is Safe”."]
PYTHON
