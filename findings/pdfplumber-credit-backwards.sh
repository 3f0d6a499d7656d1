#!/usr/bin/env bash
# pdfplumber 0.11.10 spells a line backwards that runs up the page, as a photographer's credit beside a picture does.
# Expected: the letters in the order in which they are read and written: Photo by Lena Moss, as in pypdfium2 5.15.2.
# Seen: “ssoM / aneL / yb / otohP”. A line that runs down the page is right, a word in each line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pdfplumber==0.11.10 fpdf2==2.8.9 pypdfium2==5.15.2
"$folder/venv/bin/python" - <<'PYTHON'
import io
import fpdf, pdfplumber, pypdfium2

def page(angle):
    pdf = fpdf.FPDF(format=(120, 80))
    pdf.add_page()
    pdf.set_font("Times", size=12)
    with pdf.rotation(angle, 60, 40):
        pdf.text(60, 40, "Photo by Lena Moss")
    return bytes(pdf.output())

def plumbed(angle):
    return pdfplumber.open(io.BytesIO(page(angle))).pages[0].extract_text()

print(repr(plumbed(90)), repr(plumbed(-90)))
assert plumbed(90) == "ssoM\naneL\nyb\notohP"
assert plumbed(-90) == "Photo\nby\nLena\nMoss"
assert pypdfium2.PdfDocument(page(90))[0].get_textpage().get_text_range() == "Photo by Lena Moss"
PYTHON
