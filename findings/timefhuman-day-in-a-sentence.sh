#!/usr/bin/env bash
# timefhuman 0.1.5, which finds dates in sentences, loses the day of a date if other words stand around it.
# Expected: “The bridge closed on 5 March 2023.” has the date 5 March 2023, as “5 March 2023” alone has, or none.
# Seen: 1 March 2023. With an ordinal (“5th March 2023”) the day stays. Alone, too, “3-5 June 2023” is 1 June from three to five o'clock.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timefhuman==0.1.5
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import datetime
from timefhuman import timefhuman

texts = ["5 March 2023", "The bridge closed on 5 March 2023.", "The bridge closed on 5th March 2023.", "3-5 June 2023"]
seen = [timefhuman(text) for text in texts]
alone, sentence, ordinal, days = seen
for text, dates in zip(texts, seen):
    print(text, "->", dates)
assert alone == [datetime(2023, 3, 5)]
assert sentence == [datetime(2023, 3, 1)]
assert ordinal == [datetime(2023, 3, 5)]
assert days == [(datetime(2023, 6, 1, 3), datetime(2023, 6, 1, 5))]
PYTHON
