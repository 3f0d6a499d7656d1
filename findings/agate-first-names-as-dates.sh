#!/usr/bin/env bash
# agate 1.14.2, the table library of data journalists, makes dates of a column of first names.
# Expected: a column of the speakers May, April and June is text; none of them has a day or a year.
# Seen: it is a column of dates, the first of the month in the year 1, and the names are gone; with one Lena more it is text.
# For Verbatim: a list of speakers that went through agate is to be read with text as the type of the column.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check agate==1.14.2
"$folder/venv/bin/python" - <<'PYTHON'
import agate

def column(*speakers):
    table = agate.Table([(speaker,) for speaker in speakers], ["speaker"])
    print(type(table.column_types[0]).__name__, [str(value) for value in table.columns["speaker"].values()])
    return table

months = column("May", "April", "June")
assert isinstance(months.column_types[0], agate.Date)
assert [value.isoformat() for value in months.columns["speaker"].values()] == ["0001-05-01", "0001-04-01", "0001-06-01"]
assert isinstance(column("May", "April", "June", "Lena").column_types[0], agate.Text)
PYTHON
