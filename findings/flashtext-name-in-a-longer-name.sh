#!/usr/bin/env bash
# flashtext 2.7 finds Jos in José, and doesn't find a name that a no-break space holds together.
# Expected: it promises whole words only: Ana isn't in Anaïs, as it isn't in Anastasia; a space is a space.
# Seen: any letter but A-Z ends a word, so Ana is found in Anaïs and Jos in José; Lena Moss is found with one plain space only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check flashtext==2.7
"$folder/venv/bin/python" - <<'PYTHON'
from flashtext import KeywordProcessor

names = KeywordProcessor()
for name in "Ana", "Jos", "Lena Moss":
    names.add_keyword(name)
texts = ["Anastasia and Josef met.", "Anaïs and José met.", "It was Lena Moss.", "It was Lena\u00a0Moss.", "It was Lena\nMoss."]
seen = [names.extract_keywords(text) for text in texts]
print(list(zip(texts, seen)))
assert seen == [[], ["Ana", "Jos"], ["Lena Moss"], [], []]
PYTHON
