#!/usr/bin/env bash
# SQLite 3.54.1 computes a VIRTUAL generated column whenever a row is inserted or updated, though nothing reads it.
# Expected: such a column costs when it is read, and only a STORED one when it is written, as the words suggest.
# Seen: its expression is computed for each new row, and again when an unrelated column of the row changes; nothing else
# needs the value: no index, no trigger, no check. Deleting computes nothing.
# For Verbatim: texts are kept packed, with a virtual column that unpacks them; an import unpacked each text that it had just
# packed. Rows are now written once, with all their columns, and unpacking copies nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import apsw

calls = 0


def plain(packed):
    global calls
    calls += 1
    return packed


database = apsw.Connection(":memory:")
database.create_scalar_function("plain", plain, 1, deterministic=True)
database.execute("CREATE TABLE article (packed, is_read, text GENERATED ALWAYS AS (plain(packed)) VIRTUAL)")
steps = {
    "insert": "INSERT INTO article (packed, is_read) VALUES ('a', 0), ('b', 0), ('c', 0)",
    "update": "UPDATE article SET is_read = 1",
    "delete": "DELETE FROM article",
}
seen = {}
for name, sql in steps.items():
    calls = 0
    database.execute(sql)
    seen[name] = calls
    print(name, "of three rows computes the column", calls, "times")
assert seen == {"insert": 3, "update": 3, "delete": 0}, seen
PYTHON
