#!/usr/bin/env bash
# werpy 3.5.0 takes 1.5 million for 15 million, and finds no error between them.
# Expected: normalize() drops the marks between words; a mark between two digits is part of a number.
# Seen: “1.5 million” becomes “15 million” and 1999/2000 becomes 19992000; the rate of word errors is 0.
# For Verbatim: its rate doesn't tell whether a quotation's numbers are those of the transcript.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check werpy==3.5.0
"$folder/venv/bin/python" - <<'PYTHON'
import werpy

def normalized(words):
    result = werpy.normalize(words)
    print(words, "->", result)
    return result

said, printed = normalized("It costs 1.5 million."), normalized("It costs 15 million.")
print(werpy.wer(said, printed))
assert said == printed == "it costs 15 million"
assert werpy.wer(said, printed) == 0
assert normalized("In 1999/2000 we won.") == "in 19992000 we won"
PYTHON
