#!/usr/bin/env bash
# pypdfium2 5.15.2 returns U+FFFE, which is no character, for a hyphen at the end of a line.
# Expected: the hyphen that the PDF has there, and the line end, as everywhere else.
# Seen: “The well\ufffeknown pilot”: neither is left, also where the word has a hyphen of its own. A hyphen after a space is kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypdfium2==5.15.2 fpdf2==2.8.9
"$folder/venv/bin/python" - <<'PYTHON'
import fpdf, pypdfium2

pdf = fpdf.FPDF(format=(120, 80))
pdf.add_page()
pdf.set_font("Times", size=12)
for row, line in enumerate(["The well-", "known pilot -", "Moss - left."]):
    pdf.text(20, 20 + 5 * row, line)
text = pypdfium2.PdfDocument(bytes(pdf.output()))[0].get_textpage().get_text_range()
print(ascii(text))
assert text == "The well\ufffeknown pilot -\r\nMoss - left."
PYTHON
