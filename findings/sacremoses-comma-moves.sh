#!/usr/bin/env bash
# sacremoses 0.2.0 moves a comma that follows a quotation into it, when it normalises English punctuation.
# Expected: marks of one style are replaced by those of another, and nothing else moves: the comma of Moss said “no”, and left isn't quoted.
# Seen: Moss said "no," and left. In German it stays outside.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sacremoses==0.2.0
"$folder/venv/bin/python" - <<'PYTHON'
from sacremoses import MosesPunctNormalizer

english = MosesPunctNormalizer("en").normalize("Moss said \u201cno\u201d, and left.")
german = MosesPunctNormalizer("de").normalize("\u201eNein\u201c, sagte Moss.")
print(english, german)
assert english == 'Moss said "no," and left.'
assert german == '"Nein", sagte Moss.'
PYTHON
