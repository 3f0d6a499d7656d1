#!/usr/bin/env bash
# duckdb 2.0.1 reads the headline “Epoch” in JSON as the day 1 January 1970, and “Infinity” as 31 December 9999.
# Expected: only strings that look like a day or a time are guessed to be one; “Today” and “Now”, which SQL knows too, stay text.
# Seen: DATE, if all titles are such words; “10:30” is a TIME. So a query works until the second article has another title.
# For Verbatim: give read_json the columns of our NDJSON.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import json, os, tempfile
import duckdb

def read(title):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "articles.ndjson")
        with open(path, "w", encoding="utf-8") as file:
            file.write(json.dumps({"title": title}) + "\n")
        table = duckdb.sql(f"SELECT title FROM read_json('{path}')")
        return str(table.types[0]), str(table.fetchall()[0][0])

seen = [read(title) for title in ("Epoch", "Infinity", "10:30", "Today", "Now", "1984")]
print(seen)
assert seen == [("DATE", "1970-01-01"), ("DATE", "9999-12-31"), ("TIME", "10:30:00"),
                ("VARCHAR", "Today"), ("VARCHAR", "Now"), ("VARCHAR", "1984")]
PYTHON
