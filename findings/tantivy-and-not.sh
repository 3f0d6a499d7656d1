#!/usr/bin/env bash
# tantivy 0.27.0 (Python) finds nothing for Moss AND NOT no, without an error.
# Expected: the same as Moss NOT no and Moss -no: the articles with the one word and without the other.
# Seen: AND NOT makes a group of its own that has only an exclusion, and such a group matches nothing.
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
for text in ["It is safe, said Moss.", "Moss said no.", "Hale said no."]:
    writer.add_document(tantivy.Document(text=text))
writer.commit()
index.reload()
searcher = index.searcher()

def found(query):
    hits = searcher.search(index.parse_query(query, ["text"])).hits
    return [searcher.doc(address)["text"][0] for _, address in hits]

print(found("Moss AND NOT no"), found("Moss NOT no"), found("Moss -no"))
assert found("Moss AND NOT no") == []
assert found("Moss NOT no") == found("Moss -no") == ["It is safe, said Moss."]
PYTHON
