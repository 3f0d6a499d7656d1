#!/usr/bin/env bash
# python-docx 1.2.0 reads a Word sentence that is being revised in a form that neither author wrote.
# Expected: with tracked changes a paragraph's text is the old one, “It is unsafe.”, or the new one, “It is not safe.”
# Seen: “It is safe.”: words deleted and words inserted are both left out. The name in a content control is left out, too.
# For Verbatim: inserted words and those in content controls are read, deleted and moved ones left out, as Word shows them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import docx
from docx.oxml import parse_xml

def text(inner):
    document = docx.Document()
    document.element.body.insert_element_before(parse_xml(
        f'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{inner}</w:p>'), "w:sectPr")
    return document.paragraphs[0].text

def run(words):
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'

revised = text(
    run("It is ") + '<w:del w:id="1" w:author="Lena Moss"><w:r><w:delText>un</w:delText></w:r></w:del>'
    + f'<w:ins w:id="2" w:author="Lena Moss">{run("not ")}</w:ins>' + run("safe."))
controlled = text(run("By ") + f'<w:sdt><w:sdtContent>{run("Lena Moss")}</w:sdtContent></w:sdt>' + run(", pilot"))
print(repr(revised), repr(controlled))
assert revised == "It is safe."
assert controlled == "By , pilot"
PYTHON
