#!/usr/bin/env bash
# pyphen 0.18.1 adds a hyphen where a word has one already.
# Expected: “well-known” is divided after its own hyphen, without another.
# Seen: “well--known” from wrap() and inserted(); in German “Ost---West---Gipfel”, in which each hyphen has one before and one after it.
# For Verbatim: lines break after a hyphen, and no hyphens are added.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyphen==0.18.1
"$folder/venv/bin/python" - <<'PYTHON'
from pyphen import Pyphen

english, german = Pyphen(lang="en_GB"), Pyphen(lang="de_DE")
print(english.wrap("well-known", 6), english.inserted("well-known"), german.inserted("Ost-West-Gipfel"))
assert english.wrap("well-known", 6) == ("well--", "known")
assert english.inserted("well-known") == "well--known"
assert german.inserted("Ost-West-Gipfel") == "Ost---West---Gip-fel"
PYTHON
