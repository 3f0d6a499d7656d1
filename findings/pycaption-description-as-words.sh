#!/usr/bin/env bash
# pycaption 2.3.14 reads a description in a TTML caption as words that are spoken.
# Expected: <ttm:desc> says something about the caption (TTML2, section 14.1) and isn't shown, as in ttconv 1.2.3.
# Seen: “Moss laughsIt is safe.”
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pycaption==2.3.14 ttconv==1.2.3
"$folder/venv/bin/python" - <<'PYTHON'
import warnings
import xml.etree.ElementTree as ElementTree

warnings.simplefilter("ignore")
import ttconv.imsc.reader, ttconv.srt.writer
from pycaption import DFXPReader

file = """<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en"><body><div>
<p begin="1s" end="3s"><ttm:desc>Moss laughs</ttm:desc>It is safe.</p></div></body></tt>"""
seen = DFXPReader().read(file).get_captions("en")[0].get_text()
other = ttconv.srt.writer.from_model(ttconv.imsc.reader.to_model(ElementTree.ElementTree(ElementTree.fromstring(file))))
print(repr(seen), repr(other))
assert seen == "Moss laughsIt is safe."
assert "laughs" not in other and "It is safe." in other
PYTHON
