#!/usr/bin/env bash
# tantivy 0.27.0 (Python) refuses a query with an ASCII apostrophe, and takes one with a typographic apostrophe.
# Expected: an apostrophe inside a word begins no quotation: isn't is a word, or two, as isn’t is.
# Seen: isn't, Moss's and O'Brien are syntax errors; isn’t is the phrase “isn t”, and finds isn't in either spelling.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check tantivy==0.27.0
"$folder/venv/bin/python" - <<'PYTHON'
import tantivy

builder = tantivy.SchemaBuilder()
builder.add_text_field("text", stored=True)
index = tantivy.Index(builder.build())
writer = index.writer(15_000_000)
for text in ["It isn't safe.", "It isn\u2019t safe.", "It is safe."]:
    writer.add_document(tantivy.Document(text=text))
writer.commit()
index.reload()
searcher = index.searcher()

def found(query):
    try:
        return len(searcher.search(index.parse_query(query, ["text"])).hits)
    except ValueError as error:
        return str(error)

queries = ["isn't", "Moss's", "O'Brien", "isn\u2019t"]
print([found(query) for query in queries])
assert [found(query) for query in queries] == ["Syntax Error: isn't", "Syntax Error: Moss's", "Syntax Error: O'Brien", 2]
PYTHON
