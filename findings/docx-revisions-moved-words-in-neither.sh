#!/usr/bin/env bash
# docx-revisions 0.1.5 leaves moved and linked words out of both the old and the new text of a Word paragraph.
# Expected: accepted_text is the paragraph as it will be, original_text as it was: moved words are in each of them once, linked ones always.
# Seen: “Moss said .” in both. A tab or line break is nothing in both, so “Moss:”, tab, “No” is “Moss:No”; python-docx itself has these.
# For Verbatim: words are read where they were moved to, and links, tabs and breaks are kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx-revisions==0.1.5 python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import io
import docx
from docx.oxml import parse_xml
from docx_revisions import RevisionDocument

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WHO = 'w:id="1" w:author="Hale" w:date="2023-03-05T14:05:00Z"'

def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'

def texts(content):
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f'<w:p xmlns:w="{SPACE}">{content}</w:p>'))
    file = io.BytesIO()
    document.save(file)
    paragraph = RevisionDocument(file).paragraphs[0]
    return paragraph.original_text, paragraph.accepted_text, paragraph.text

changed = texts(run("It is ") + f'<w:ins {WHO}>{run("not ")}</w:ins>' + run("safe."))
moved = texts(f'<w:moveFrom {WHO}>{run("twice ")}</w:moveFrom>{run("Moss said ")}<w:moveTo {WHO}>{run("twice")}</w:moveTo>{run(".")}')
linked = texts(run("Moss said ") + f'<w:hyperlink w:anchor="a">{run("no")}</w:hyperlink>' + run("."))
tab = texts(f'{run("Moss:")}<w:r><w:tab/></w:r>{run("No")}')
print(changed, moved, linked, tab, sep="\n")
assert changed[:2] == ("It is safe.", "It is not safe.")
assert moved[:2] == linked[:2] == ("Moss said .", "Moss said .") and linked[2] == "Moss said no."
assert tab == ("Moss:No", "Moss:No", "Moss:\tNo")
PYTHON
