#!/usr/bin/env bash
# The text of a PDF that fpdf2 2.8.9 justified has two spaces between words in pdfminer.six 20260107, and one in pypdf 7.1.1.
# Expected: the width of a space is layout; the text was written with one space and is read back with one.
# Seen: two spaces in every line except a paragraph's last.
# For Verbatim: a run of spaces inside a paragraph counts as one when a text is searched or a bookmark is found again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fpdf2==2.8.9 pypdf==7.1.1 pdfminer.six==20260107
"$folder/venv/bin/python" - <<'PYTHON'
import io
import fpdf, pdfminer.high_level, pypdf

pdf = fpdf.FPDF(format=(105, 148))
pdf.add_page()
pdf.set_font("Times", size=12)
pdf.multi_cell(0, 6, "The harbour is closed until further notice, said Lena Moss, who keeps the lighthouse.", align="J")
data = bytes(pdf.output())
miner = pdfminer.high_level.extract_text(io.BytesIO(data))
other = pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text()
print(repr(miner), repr(other), sep="\n")
assert miner.count("  ") == 7 and "Lena Moss, who keeps" in miner
assert "  " not in other
PYTHON
