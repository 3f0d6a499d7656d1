#!/usr/bin/env bash
# The raw text that mammoth 1.13.0 extracts from a Word document has nothing where a line break was.
# Expected: a break inside a paragraph separates words, as it does in its HTML (<br />) and for python-docx 1.2.0.
# Seen: the full stop of one line is directly followed by the first letter of the next.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mammoth==1.13.0 python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import io
import docx, mammoth

document = docx.Document()
paragraph = document.add_paragraph("It is safe.")
paragraph.add_run().add_break()
paragraph.add_run("Mira Holt, pilot")
file = io.BytesIO()
document.save(file)
raw = mammoth.extract_raw_text(file).value.strip()
html = mammoth.convert_to_html(file).value
print(repr(raw), repr(html), repr(docx.Document(file).paragraphs[0].text))
assert raw == "It is safe.Mira Holt, pilot"
assert html == "<p>It is safe.<br />Mira Holt, pilot</p>"
assert docx.Document(file).paragraphs[0].text == "It is safe.\nMira Holt, pilot"
PYTHON
