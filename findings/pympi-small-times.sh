#!/usr/bin/env bash
# pympi-ling 1.71 reads only the digits of the exponent in a time that a TextGrid, the format of Praat's transcripts, writes as 2.5e-05.
# Expected: 25 microseconds. Praat writes small numbers in this way, and they occur where times were computed.
# Seen: 5 seconds, so that the words end before they begin.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pympi-ling==1.71
"$folder/venv/bin/python" - <<'PYTHON'
import os, tempfile
from pympi.Praat import TextGrid

text = """File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 2
tiers? <exists>
size = 1
item []:
    item [1]:
        class = "IntervalTier"
        name = "Moss"
        xmin = 0
        xmax = 2
        intervals: size = 2
        intervals [1]:
            xmin = 2.5e-05
            xmax = 1
            text = "It is not safe"
        intervals [2]:
            xmin = 1
            xmax = 2
            text = ""
"""
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "moss.TextGrid")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    intervals = list(next(TextGrid(path).get_tiers()).get_intervals())
print(intervals)
assert [tuple(interval) for interval in intervals] == [(5.0, 1.0, "It is not safe"), (1.0, 2.0, "")]
PYTHON
