#!/usr/bin/env bash
# python-bidi 0.6.12 shows a name in brackets inside a Hebrew sentence wrongly by both of its functions get_display, each in its own way.
# Expected: of a Hebrew sentence that ends with (BBC) 5, from left to right: 5 (BBC) and the Hebrew words. Brackets are a pair, and are
# mirrored (UAX #9, N0 and L4).
# Seen: bidi.get_display doesn't mirror them, ")BBC("; bidi.algorithm's doesn't know pairs, "BBC) 5)".
# So a quotation that is reordered for a terminal or an image has its brackets turned outwards, or a number inside them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-bidi==0.6.12
"$folder/venv/bin/python" - <<'PYTHON'
import bidi, bidi.algorithm

text = "הוא אמר (BBC) 5"
hebrew = "הוא אמר"[::-1]
first, second = bidi.get_display(text), bidi.algorithm.get_display(text)
print(ascii(first), ascii(second))
assert first == f"5 )BBC( {hebrew}"
assert second == f"BBC) 5) {hebrew}"
PYTHON
