#!/usr/bin/env bash
# pycaption 2.3.14 drops the words of a TTML (DFXP) caption after a line end in the file.
# Expected: in TTML a line end is white space, unless xml:space says otherwise: a wrapped file has the same captions.
# Seen: only the first line of each run of text is kept, so “It is not / safe, said Moss.” is the caption “It is not”, without a warning.
# With <br/> at the end of the line, the next one is kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pycaption==2.3.14
"$folder/venv/bin/python" - <<'PYTHON'
import warnings

warnings.simplefilter("ignore")
from pycaption import DFXPReader

def caption(words):
    file = f"""<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>
<p begin="1s" end="3s">{words}</p></div></body></tt>"""
    return DFXPReader().read(file).get_captions("en")[0].get_text()

print([caption("It is not\n  safe, said Moss."), caption("It is not safe, said Moss."), caption("It is not<br/>\n  safe.")])
assert caption("It is not\n  safe, said Moss.") == "It is not"
assert caption("It is not safe, said Moss.") == "It is not safe, said Moss."
assert caption("It is not<br/>\n  safe.") == "It is not\nsafe."
PYTHON
