#!/usr/bin/env bash
# simhash 2.1.2 finds no difference between “The pier is now here” and “The pier is nowhere”, or between $3.50 and $350.
# Expected: a fingerprint of the words, in which another word is another feature; close texts have a small distance, and only
# equal texts 0.
# Seen: 0. Blanks and marks are taken out before the text is cut into pieces of four letters, and Hindi's vowel signs with them.
# So articles grouped by such fingerprints may say the opposite, or another number, and count as copies of each other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check simhash==2.1.2 numpy==2.4.6
"$folder/venv/bin/python" - <<'PYTHON'
from simhash import Simhash

def distance(first, second):
    return Simhash(first).distance(Simhash(second))

for pair in [
    ("The pier is now here.", "The pier is nowhere."),
    ("No, more is safe.", "No more is safe."),
    ("It cost 1.5 million.", "It cost 15 million."),
    ("It cost $3.50.", "It cost $350."),
    ("बोलो", "बाली"),
]:
    print(*pair, distance(*pair), sep=" | ")
    assert distance(*pair) == 0
assert distance("The pier is not safe.", "The pier is now safe.") > 0
PYTHON
