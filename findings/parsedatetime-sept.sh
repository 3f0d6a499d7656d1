#!/usr/bin/env bash
# parsedatetime 2.6 doesn't know the short form Sept., and then takes the year for a time of day.
# Expected: “Sept. 3, 2023” is 3 September 2023, as “Sep 3, 2023” and “Aug. 3, 2023” are read, or nothing is found.
# Seen: twenty-three minutes past eight in the evening (20:23) of the current day. Also, “the 5th of March 2023” is 1 March.
# For Verbatim: our own reader of dates knows Sept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check parsedatetime==2.6
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import datetime
from parsedatetime import Calendar

def read(text):
    return Calendar().parseDT(text, sourceTime=datetime(2024, 5, 15, 10, 0))[0]

for text in ("Aug. 3, 2023", "Sep 3, 2023", "Sept. 3, 2023", "5 March 2023", "the 5th of March 2023"):
    print(text, "->", read(text))
assert read("Aug. 3, 2023").date().isoformat() == "2023-08-03"
assert read("Sep 3, 2023").date().isoformat() == "2023-09-03"
assert read("Sept. 3, 2023") == datetime(2024, 5, 15, 20, 23)
assert read("5 March 2023").date().isoformat() == "2023-03-05"
assert read("the 5th of March 2023").date().isoformat() == "2023-03-01"
PYTHON
