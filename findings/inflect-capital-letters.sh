#!/usr/bin/env bash
# inflect 7.6.0 forms another plural if a word begins with a capital letter or consists of them.
# Expected: “Secretary of State” becomes “Secretaries of State”, as in lower case, and “MP” becomes “MPs”.
# Seen: “Secretarys of State” and “MPS”, but “Wives of Bath”. So a word at the start of a sentence, too, has another plural.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check inflect==7.6.0
"$folder/venv/bin/python" - <<'PYTHON'
from inflect import engine

plural = engine().plural_noun
for words in ("secretary of state", "Secretary of State", "city", "City", "Wife of Bath", "mp", "MP"):
    print(words, "->", plural(words))
assert plural("secretary of state") == "secretaries of state"
assert plural("Secretary of State") == "Secretarys of State"
assert (plural("city"), plural("City")) == ("cities", "Citys")
assert plural("Wife of Bath") == "Wives of Bath"
assert plural("MP") == "MPS"
PYTHON
