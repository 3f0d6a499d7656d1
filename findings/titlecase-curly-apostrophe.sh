#!/usr/bin/env bash
# titlecase 2.4.1 keeps the capital letter of an Irish name after a straight apostrophe, but not after a curly one.
# Expected: “mayor o’neil” becomes “Mayor O’Neil” with either mark; the program treats ’ as an apostrophe elsewhere (“don’t”).
# Seen: “Mayor O'Neil”, but “Mayor O’neil”; with the opening mark ‘, which nobody writes in a name, it is “O‘Neil”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check titlecase==2.4.1
"$folder/venv/bin/python" - <<'PYTHON'
from titlecase import titlecase

seen = [titlecase(f"mayor o{mark}neil") for mark in ("'", "\u2019", "\u2018")]
print(seen)
assert seen == ["Mayor O'Neil", "Mayor O\u2019neil", "Mayor O\u2018Neil"]
PYTHON
