#!/usr/bin/env bash
# python-dateutil 2.9.0.post0 drops the minutes of a time written with a dot, as British papers write it.
# Expected: 11.30am is half past eleven, or an error.
# Seen: “at 11.30am” is read as 11:00 without an error; “11.30 GMT” without am raises ParserError.
# For Verbatim: our own parser reads times in datelines with a dot or a colon; a test covers this.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-dateutil==2.9.0.post0
"$folder/venv/bin/python" - <<'PYTHON'
from dateutil.parser import ParserError, parse

colon = parse("5 March 2024 at 11:30am")
dot = parse("5 March 2024 at 11.30am")
print("11:30am ->", colon)
print("11.30am ->", dot)
assert (colon.hour, colon.minute) == (11, 30)
assert (dot.hour, dot.minute) == (11, 0)
try:
    parse("Tue 5 Mar 2024 11.30 GMT")
    raise SystemExit("11.30 GMT was read")
except ParserError as error:
    print("11.30 GMT ->", error)
PYTHON
