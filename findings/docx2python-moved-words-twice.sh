#!/usr/bin/env bash
# docx2python 3.7.1 returns words twice that someone moved in a Word document with tracked changes.
# Expected: moved words are where they were moved to (<w:moveTo>), as inserted words are read and deleted ones are not.
# Seen: also where they were moved from (<w:moveFrom>), so two people say them.
# For Verbatim: words in <w:moveFrom> are left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx2python==3.7.1 python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import io
import docx
from docx.oxml import parse_xml
from docx2python import docx2python

def run(words):
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'

def text(*paragraphs):
    document = docx.Document()
    for paragraph in paragraphs:
        document.element.body.insert_element_before(parse_xml(
            f'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{paragraph}</w:p>'), "w:sectPr")
    file = io.BytesIO()
    document.save(file)
    return docx2python(file).text.strip().split("\n\n")

moved = text(
    run("Moss: ") + f'<w:moveFrom w:id="1" w:author="Hale">{run("It is safe.")}</w:moveFrom>',
    run("Holt: ") + f'<w:moveTo w:id="2" w:author="Hale">{run("It is safe.")}</w:moveTo>')
deleted = text(run("Moss: ") + '<w:del w:id="3" w:author="Hale"><w:r><w:delText>It is safe.</w:delText></w:r></w:del>' + run("No."))
print(moved, deleted)
assert moved == ["Moss: It is safe.", "Holt: It is safe."]
assert deleted == ["Moss: No."]
PYTHON
