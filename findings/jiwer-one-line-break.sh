#!/usr/bin/env bash
# jiwer 4.0.0 joins two words separated by one line break into one, but not by two line breaks.
# Expected: the word error rate between “the bridge is not safe” and the same words with a line break in it is 0.
# Seen: with one line break, tab or no-break space, two of four words are wrong (0.5); with two line breaks, or a blank before one, none is.
# So a text that is wrapped elsewhere seems to have an error at the end of each line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jiwer==4.0.0
"$folder/venv/bin/python" - <<'PYTHON'
from jiwer import process_words, wer

plain = "the bridge is not safe"
rates = {blank: wer(plain.replace("is not", f"is{blank}not"), plain) for blank in ("\n", "\t", "\u00a0", "\n\n", " \n")}
print(rates, process_words("is\nnot", "is not").references)
assert rates == {"\n": 0.5, "\t": 0.5, "\u00a0": 0.5, "\n\n": 0.0, " \n": 0.0}
PYTHON
