#!/usr/bin/env bash
# dateparser 1.5.0 finds two wrong dates in a sentence that has one, if the month is shortened with a full stop.
# Expected: “It closed on Aug. 3, 2023.” has the date 3 August 2023, which parse() reads in “Aug. 3, 2023”.
# Seen: search_dates() cuts at the full stop, and finds August of the current year and “3, 2023”, which it takes for March 2023.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import datetime
from dateparser import parse
from dateparser.search import search_dates

options = dict(languages=["en"], settings={"RELATIVE_BASE": datetime(2024, 5, 15, 10)})
found = search_dates("It closed on Aug. 3, 2023.", **options)
print(parse("Aug. 3, 2023", **options), found, search_dates("It closed on August 3, 2023.", **options))
assert parse("Aug. 3, 2023", **options) == datetime(2023, 8, 3)
assert [(words, date.year, date.month) for words, date in found] == [("on Aug", 2024, 8), ("3, 2023", 2023, 3)]
assert [date for _, date in search_dates("It closed on August 3, 2023.", **options)] == [datetime(2023, 8, 3)]
PYTHON
