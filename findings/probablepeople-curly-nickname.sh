#!/usr/bin/env bash
# probablepeople 0.5.6 takes a person with a nickname for a company if the nickname has curly marks.
# Expected: Peter “Bridge” Holm is a person with a nickname, as Peter "Bridge" Holm is.
# Seen: a corporation called “Peter Bridge Holm”. Lena “Ditto” Moss stays a person, but her nickname is a middle name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check probablepeople==0.5.6
"$folder/venv/bin/python" - <<'PYTHON'
from probablepeople import tag

for name, parts in [
    ('Peter "Bridge" Holm', ({"GivenName": "Peter", "Nickname": '"Bridge"', "Surname": "Holm"}, "Person")),
    ("Peter \u201cBridge\u201d Holm", ({"CorporationName": "Peter Bridge Holm"}, "Corporation")),
    ("Lena \u201cDitto\u201d Moss", ({"GivenName": "Lena", "MiddleName": "Ditto", "Surname": "Moss"}, "Person")),
]:
    print(name, "->", tag(name))
    assert tag(name) == parts
PYTHON
