#!/usr/bin/env bash
# syntok 1.4.4 changes the letters of its tokens: a sentence put together from them isn't the one that was said.
# Expected: blanks and values of the tokens, one after another, are the text again: the segmenter cuts, and changes nothing.
# Seen: “can’t” is “ca” and “not” and becomes “canot”; a word broken at a line's end loses its hyphen, also in “co-\nchair”.
# For Verbatim: a quotation is to be cut from the text with the tokens' offsets, never taken from their values.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check syntok==1.4.4
"$folder/venv/bin/python" - <<'PYTHON'
from syntok import segmenter

def put_together(text):
    sentences = [sentence for paragraph in segmenter.process(text) for sentence in paragraph]
    result = "".join(token.spacing + token.value for sentence in sentences for token in sentence)
    print(repr(text), "->", repr(result))
    return result

assert put_together("“It is safe,” she said.") == "“It is safe,” she said."
assert put_together("“I can’t say,” she said. He won't.") == "“I canot say,” she said. He wonot."
assert put_together("The co-\nchair said no.") == "The cochair said no."
PYTHON
