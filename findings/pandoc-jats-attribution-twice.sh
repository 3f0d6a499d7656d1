#!/usr/bin/env bash
# pandoc 3.9 names the speaker of a block quotation in JATS twice.
# Expected: <attrib> in a <disp-quote> is one line after the words, or before them.
# Seen: “Lena Moss”, and below it “— Lena Moss”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17
"$folder/venv/bin/python" - <<'PYTHON'
import pypandoc

quotation = "<disp-quote><p>It is safe.</p><attrib>Lena Moss</attrib></disp-quote>"
text = pypandoc.convert_text(f"<article><body>{quotation}</body></article>", "plain", format="jats")
print(text)
assert text.split("\n") == ["  It is safe.", "", "  Lena Moss", "", "  — Lena Moss", ""]
PYTHON
