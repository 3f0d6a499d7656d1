#!/usr/bin/env bash
# nameparser 2.6.0 knows “Secretary of State” as a title, but mistakes the rest of the office for the name.
# Expected: “Secretary of State for Health” is the title of Lena Moss, or stays in one field.
# Seen: the first name is “for” and the middle name “Health Lena”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nameparser==2.6.0
"$folder/venv/bin/python" - <<'PYTHON'
from nameparser import HumanName

name = HumanName("Secretary of State for Health Lena Moss")
print(dict(title=name.title, first=name.first, middle=name.middle, last=name.last))
assert name.title == "Secretary of State"
assert (name.first, name.middle, name.last) == ("for", "Health Lena", "Moss")
PYTHON
