#!/usr/bin/env bash
# pdfannots 0.5 skips a highlight whose dictionary stands in the page's own list, with a warning and exit status 0.
# Expected: /Annots is an array of dictionaries, and in PDF any of them may be written in place or as a reference.
# Seen: “Unknown annotation”, and no words. fpdf2, for one, writes them in place; saved again by pypdf as references, they are read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pdfannots==0.5 pdfminer.six==20260107 fpdf2==2.8.9 pypdf==7.1.1
"$folder/venv/bin/python" - <<'PYTHON'
import io
import pdfannots
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, NameObject

def words(data):
    file = io.BytesIO(data)
    file.name = "highlight.pdf"
    annotations = list(pdfannots.process_file(file).iter_annots())
    return [(annotation.subtype.name, annotation.contents, annotation.gettext()) for annotation in annotations]

document = FPDF()
document.add_page()
document.set_font("Helvetica", size=12)
with document.highlight("Who says so?"):
    document.cell(text="It is not safe")
in_place = bytes(document.output())
writer = PdfWriter(clone_from=PdfReader(io.BytesIO(in_place)))
page = writer.pages[0]
page[NameObject("/Annots")] = ArrayObject(writer._add_object(one) for one in page["/Annots"])
file = io.BytesIO()
writer.write(file)
print(words(in_place), words(file.getvalue()))
assert words(in_place) == []
assert words(file.getvalue()) == [("Highlight", "Who says so?", "It is not safe")]
PYTHON
