#!/usr/bin/env bash
# Whoosh-Reloaded 2.7.5 asks for a word that a query excludes with a minus.
# Expected: moss -holm means moss NOT holm, as in SQLite's and Xapian's query languages, or is an error.
# Seen: it means moss AND holm, so it finds exactly the articles that it should leave out. “safe?” finds only words with a letter more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check Whoosh-Reloaded==2.7.5
"$folder/venv/bin/python" - <<'PYTHON'
from whoosh.fields import ID, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser

schema = Schema(id=ID(stored=True), text=TEXT)
index = RamStorage().create_index(schema)
writer = index.writer()
writer.add_document(id="moss", text="Is it safe? asked Moss.")
writer.add_document(id="both", text="Moss asked Holm.")
writer.commit()

def found(query):
    with index.searcher() as searcher:
        return sorted(hit["id"] for hit in searcher.search(QueryParser("text", schema).parse(query)))

queries = ["moss", "moss NOT holm", "moss -holm", "safe", "safe?"]
print([(query, found(query)) for query in queries])
assert [found(query) for query in queries] == [["both", "moss"], ["moss"], ["both"], ["moss"], []]
PYTHON
