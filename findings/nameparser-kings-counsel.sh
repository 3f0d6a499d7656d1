#!/usr/bin/env bash
# nameparser 2.6.0 knows only the letters that followed a British barrister's name until September 2022.
# Expected: KC (King's Counsel) is a suffix, as QC (Queen's Counsel) is.
# Seen: “Lena Moss QC” has the last name Moss, “Lena Moss KC” the last name KC and the middle name Moss.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nameparser==2.6.0
"$folder/venv/bin/python" - <<'PYTHON'
from nameparser import HumanName

queens, kings = HumanName("Lena Moss QC"), HumanName("Lena Moss KC")
for name in (queens, kings):
    print(name.original, "->", dict(first=name.first, middle=name.middle, last=name.last, suffix=name.suffix))
assert (queens.last, queens.suffix) == ("Moss", "QC")
assert (kings.last, kings.middle, kings.suffix) == ("KC", "Moss", "")
PYTHON
