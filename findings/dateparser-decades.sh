#!/usr/bin/env bash
# dateparser 1.5.0 reads a decade as a number of seconds.
# Expected: “the 1990s” is no date, or some date in the 1990s.
# Seen: 1990 seconds ago. search_dates() finds it in sentences, too: a bridge built in the 1990s was built half an hour ago.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import datetime, timedelta
from dateparser import parse
from dateparser.search import search_dates

now = datetime(2024, 5, 15, 10)
settings = {"RELATIVE_BASE": now}
alone = parse("the 1990s", languages=["en"], settings=settings)
sentence = search_dates("The bridge was built in the 1990s.", languages=["en"], settings=settings)
print(alone, sentence)
assert alone == now - timedelta(seconds=1990)
assert sentence == [("in the 1990s", now - timedelta(seconds=1990))]
PYTHON
