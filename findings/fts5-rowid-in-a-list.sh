#!/usr/bin/env bash
# FTS5 of SQLite 3.54.1 runs a full-text query once for each number of a list: `index MATCH ? AND rowid IN (SELECT …)`.
# Expected: the matches are walked once, and each is looked up in the list, as the list costs nothing to look into.
# Seen: the planner takes “rowid =” for cheaper. The words are parsed and tokenized anew for each of the 3,000 numbers; with
# a plus before rowid, which keeps it from the index, once.
# For Verbatim: a search for two words, one of them in bylines, took 14 seconds of a library of 100,000 articles, and takes
# a tenth of a second with the plus.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import apsw
import apsw.fts5

queries = 0


def counting(connection, arguments):
    plain = connection.fts5_tokenizer("unicode61", arguments)

    def tokenize(text, reason, locale):
        global queries
        queries += bool(reason & apsw.FTS5_TOKENIZE_QUERY)
        return plain(text, reason, locale)

    return tokenize


database = apsw.Connection(":memory:")
database.register_fts5_tokenizer("counting", counting)
database.execute("CREATE VIRTUAL TABLE article USING fts5(text, tokenize = 'counting')")
database.execute("CREATE TABLE chosen (id INTEGER PRIMARY KEY)")
database.executemany("INSERT INTO article VALUES (?)", [("ferry",)] * 3_000)
database.executemany("INSERT INTO chosen VALUES (?)", [(number,) for number in range(1, 3_001)])
seen = {}
for column in ("rowid", "+rowid"):
    sql = f"SELECT count(*) FROM article WHERE article MATCH 'ferry' AND {column} IN (SELECT id FROM chosen)"
    queries = 0
    count = database.execute(sql).get
    seen[column] = queries
    print(column, "rows:", count, "queries tokenized:", queries)
    assert count == 3_000
assert seen["rowid"] >= 3_000
assert seen["+rowid"] == 1
PYTHON
