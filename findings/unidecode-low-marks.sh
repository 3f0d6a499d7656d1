#!/usr/bin/env bash
# Unidecode 1.4.0 turns the opening quotation mark of German, Polish and Czech into two commas, and the closing one into a mark.
# Expected: „Nein“ and ‚nein‘ become "Nein" and 'nein', as “no” and «no» become "no" and <<no>>.
# Seen: ,,Nein" and ,nein'. A quotation that is folded in this way has no opening mark, but a comma in front.
# For Verbatim: the search takes any double mark for any other, and any single mark for any other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check unidecode==1.4.0
"$folder/venv/bin/python" - <<'PYTHON'
from unidecode import unidecode

for text, folded in [
    ("\u201cno\u201d", '"no"'),
    ("\u00abno\u00bb", "<<no>>"),
    ("\u201eNein\u201c", ',,Nein"'),
    ("\u201anein\u2018", ",nein'"),
]:
    print(text, "->", unidecode(text))
    assert unidecode(text) == folded
PYTHON
