#!/usr/bin/env bash
# num2words 0.5.14 drops the minus of a number between -1 and 0, in most languages.
# Expected: -0.5 is “minus zero point five”, as -1.5 is “minus one point five”.
# Seen: “zero point five”, also in French, German, Spanish and Russian. A fall of half a per cent reads as a rise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14
"$folder/venv/bin/python" - <<'PYTHON'
from decimal import Decimal
from num2words import num2words

words = {language: num2words(-0.5, lang=language) for language in ("en", "fr", "de", "es", "ru")}
print(words, num2words(-1.5))
assert num2words(-1.5) == "minus one point five"
assert words["en"] == num2words(Decimal("-0.5")) == num2words(0.5) == "zero point five"
assert all(words[language] == num2words(0.5, lang=language) for language in words)
PYTHON
