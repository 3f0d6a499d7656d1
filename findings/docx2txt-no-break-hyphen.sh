#!/usr/bin/env bash
# docx2txt 0.9 loses the non-breaking hyphens of a Word document.
# Expected: Word's <w:noBreakHyphen/>, typed by Ctrl+Shift+Hyphen, is a hyphen: “well-known”, as in python-docx 1.2.0.
# Seen: “wellknown”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx2txt==0.9 python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import io
import docx, docx2txt
from docx.oxml import OxmlElement

document = docx.Document()
paragraph = document.add_paragraph("well")
paragraph.add_run()._r.append(OxmlElement("w:noBreakHyphen"))
paragraph.add_run("known")
file = io.BytesIO()
document.save(file)
words = docx2txt.process(file).strip()
print(repr(words), repr(docx.Document(file).paragraphs[0].text))
assert words == "wellknown"
assert docx.Document(file).paragraphs[0].text == "well-known"
PYTHON
