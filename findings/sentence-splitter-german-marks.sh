#!/usr/bin/env bash
# sentence-splitter 1.4 finds no sentence end after a German closing quotation mark, even if told that the text is German.
# Expected: „Ja.“ Sie ging. is two sentences: “ (U+201C) closes in German.
# Seen: it stays one, also with „…“ in the middle of a paragraph; the same text with ” (U+201D) is split.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sentence-splitter==1.4
"$folder/venv/bin/python" - <<'PYTHON'
from sentence_splitter import SentenceSplitter

split = SentenceSplitter(language="de").split
german = split("Moss sagte: \u201eSie ist sicher.\u201c Dann ging sie.")
english = split("Moss sagte: \u201cSie ist sicher.\u201d Dann ging sie.")
print(german, english)
assert len(german) == 1 and len(english) == 2
PYTHON
