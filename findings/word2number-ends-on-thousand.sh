#!/usr/bin/env bash
# word2number 1.1 counts the thousands twice if a number of millions ends on “thousand”, and drops a million after a point.
# Expected: “two million five thousand” is 2,005,000, and “two point three million” is 2,300,000.
# Seen: 2,006,005, in which “five thousand” counts once more as a thousand and five; and 2. If “and six” follows, the number is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check word2number==1.1
"$folder/venv/bin/python" - <<'PYTHON'
from word2number.w2n import word_to_num

for words, number in [
    ("five thousand", 5000),
    ("two million five thousand and six", 2005006),
    ("two million five thousand", 2006005),
    ("one million two hundred thousand", 1201200),
    ("two point three", 2.3),
    ("two point three million", 2),
]:
    print(words, "->", word_to_num(words))
    assert word_to_num(words) == number
PYTHON
