#!/usr/bin/env bash
# DuckDB 2.0.1 reads a JSON number into a VARCHAR column as another text than the file has.
# Expected: with columns={id: 'VARCHAR'}, the id 1.10 becomes the text 1.10, as a number of any number of digits stays itself.
# Seen: 1.10 becomes 1.1, 1e2 becomes 100.0 and -0 becomes 0, while 12345678901234567890123 stays; so two ids can become one,
# and neither finds its text again.
# For Verbatim: ids of `quotes --ndjson` come back with the same digits; those that DuckDB is to join are to be strings.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
cd "$folder"
printf '{"id":%s}\n' 1.10 1.1 1e2 -0 12345678901234567890123 '"1.10"' > ids.ndjson
"$folder/venv/bin/python" - <<'PYTHON'
import duckdb

rows = duckdb.sql("SELECT id FROM read_ndjson('ids.ndjson', columns = {id: 'VARCHAR'})").fetchall()
print(rows)
assert [row[0] for row in rows] == ["1.1", "1.1", "100.0", "0", "12345678901234567890123", "1.10"]
PYTHON
