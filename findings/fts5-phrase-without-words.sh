#!/usr/bin/env bash
# FTS5 of SQLite 3.54.1 treats a space and AND differently if one side has no words.
# Expected: yes "—" and yes AND "—" are one query: the manual calls a space an implicit AND.
# Seen: the first finds “yes”, the second finds nothing. NOT "—" finds it too.
# For Verbatim: the parts of a query are joined by spaces, so a dash among the words costs no hits.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import apsw

def found(text, query, tokenizer="unicode61 remove_diacritics 2"):
    database = apsw.Connection(":memory:")
    database.execute(f'CREATE VIRTUAL TABLE article USING fts5(text, tokenize = "{tokenizer}")')
    database.execute("INSERT INTO article VALUES (?)", (text,))
    return bool(list(database.execute("SELECT 1 FROM article WHERE article MATCH ?", (query,))))


queries = ['yes "\u2014"', 'yes AND "\u2014"', 'yes NOT "\u2014"']
print([found("yes \u2014 it is", query) for query in queries])
assert [found("yes \u2014 it is", query) for query in queries] == [True, False, True]
PYTHON
