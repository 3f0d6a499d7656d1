#!/usr/bin/env bash
# smartypants 2.0.2 closes a quotation that begins after a dash.
# Expected: --"Yes" becomes an opening mark, the word, a closing mark, as it does after a space.
# Seen: both marks are closing ones if there is no space around the dash.
# For Verbatim: texts of US papers have reversed marks like these, so pairing mustn't rely on the shape of a mark alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check smartypants==2.0.2
"$folder/venv/bin/python" - <<'PYTHON'
import smartypants

def curled(text):
    return smartypants.smartypants(text, smartypants.Attr.set1 | smartypants.Attr.u)

for text in ['"No" -- "Yes"', '"No"--"Yes"']:
    print(text, "->", curled(text))
assert curled('"No" -- "Yes"') == "\u201cNo\u201d \u2014 \u201cYes\u201d"
assert curled('"No"--"Yes"') == "\u201cNo\u201d\u2014\u201dYes\u201d"
PYTHON
