#!/usr/bin/env bash
# pylatexenc 2.11 turns double quotation marks of LaTeX into characters, and leaves single ones as they are typed.
# Expected: ``Yes,'' and `Yes,' both become text with quotation marks, as both are printed.
# Seen: “Yes,” and `Yes,'; an inner quotation begins with a grave accent, although -- and ?` are turned into – and ¿.
# For Verbatim: in its text a grave accent before a word may be an opening mark.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pylatexenc==2.11
"$folder/venv/bin/python" - <<'PYTHON'
from pylatexenc.latex2text import LatexNodes2Text

for source, seen in {
    "``Yes,'' she said.": "“Yes,” she said.",
    "`Yes,' she said.": "`Yes,' she said.",
    "``He said `no'.''": "“He said `no'.”",
    "?`No? 5--6": "¿No? 5–6",
}.items():
    text = LatexNodes2Text().latex_to_text(source)
    print(source, "->", text)
    assert text == seen
PYTHON
