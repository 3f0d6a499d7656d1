#!/usr/bin/env bash
# number-parser 0.3.2 finds numbers in “no one” and “second to none”, and gives “second” no ordinal.
# Expected: pronouns stay; “No one knows” has no number in it.
# Seen: “No 1 knows.”, which reads as the first of a numbered list, “They asked 1 another.”, and “He is 2 to none.”
# For Verbatim: a quotation whose numbers were made digits doesn't match the words of its source.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check number-parser==0.3.2
"$folder/venv/bin/python" - <<'PYTHON'
from number_parser import parse

for words, seen in {
    "Two hundred people came.": "200 people came.",
    "No one knows.": "No 1 knows.",
    "They asked one another.": "They asked 1 another.",
    "He is second to none.": "He is 2 to none.",
}.items():
    result = parse(words)
    print(words, "->", result)
    assert result == seen
PYTHON
