#!/usr/bin/env bash
# htmldate 1.11.0 gives 1 January for an article's date if it can read only the year, though the day stands there.
# Expected: “Published Aug. 3, 2023” is 3 August, as “Aug. 3, 2023” and “Published August 3, 2023” are; “Publié le 1er mars 2023” is 1 March.
# Seen: both are 1 January 2023, and nothing tells this from an article of that day.
# For Verbatim: our own reader of dates finds none without a day, and knows both of these.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check htmldate==1.11.0
"$folder/venv/bin/python" - <<'PYTHON'
from htmldate import find_date

def date(line):
    paragraph = "<p>The harbour is closed until further notice, said the keeper of the light.</p>"
    return find_date(f"<html><body><article><h1>Harbour Closed</h1><p>{line}</p>{paragraph * 3}</article></body></html>")

for line, expected in [
    ("Aug. 3, 2023", "2023-08-03"),
    ("Published August 3, 2023", "2023-08-03"),
    ("Published Aug. 3, 2023", "2023-01-01"),
    ("Publié le 2 mars 2023", "2023-03-02"),
    ("Publié le 1er mars 2023", "2023-01-01"),
]:
    print(line, "->", date(line))
    assert date(line) == expected
PYTHON
