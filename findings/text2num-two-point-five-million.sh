#!/usr/bin/env bash
# text2num 3.1.0 loses the size of “two point five million”, as papers write large numbers.
# Expected: “The bridge cost two point five million” becomes 2500000 or 2.5 million, as “two million five hundred thousand” becomes 2500000.
# Seen: two numbers, 2.5 and 1000000, in English; in French and Spanish the word million is written as digits behind the comma: 2,5000000, which is 2.5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check text2num==3.1.0
"$folder/venv/bin/python" - <<'PYTHON'
from text_to_num import alpha2digit

texts = {
    "en": "The bridge cost two point five million.",
    "fr": "Le pont a coûté deux virgule cinq millions.",
    "es": "El puente costó dos coma cinco millones.",
}
seen = {language: alpha2digit(text, language) for language, text in texts.items()}
print(seen)
assert alpha2digit("two million five hundred thousand", "en") == "2500000"
assert seen == {
    "en": "The bridge cost 2.5 1000000.",
    "fr": "Le pont a coûté 2,5000000.",
    "es": "El puente costó 2,5000000.",
}
PYTHON
