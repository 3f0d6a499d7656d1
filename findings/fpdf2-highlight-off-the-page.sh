#!/usr/bin/env bash
# fpdf2 2.8.9 puts the rectangle of a highlight to the right of its words, mostly off the page.
# Expected: /Rect, where a viewer reacts to a click, encloses the highlighted words, whose corners are in /QuadPoints.
# Seen: its left edge is the distance of the words from the bottom of the page: 802 on a page that is 595 wide. The width is right.
# Readers of annotations that take the words in /Rect find none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fpdf2==2.8.9 pypdf==7.1.1
"$folder/venv/bin/python" - <<'PYTHON'
import io
from fpdf import FPDF
from pypdf import PdfReader

document = FPDF()
document.add_page()
document.set_font("Helvetica", size=12)
with document.highlight("Who says so?"):
    document.cell(text="It is not safe")
page = PdfReader(io.BytesIO(document.output())).pages[0]
highlight = page["/Annots"][0].get_object()
box = [round(float(number)) for number in highlight["/Rect"]]
corners = [round(float(number)) for number in highlight["/QuadPoints"]]
print("page", page.mediabox.width, "corners", corners, "rectangle", box)
assert (min(corners[0::2]), max(corners[0::2])) == (28, 99)
assert box[0] == min(corners[1::2]) == 802 and box[2] > 595
PYTHON
