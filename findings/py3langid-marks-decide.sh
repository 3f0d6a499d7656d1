#!/usr/bin/env bash
# py3langid 0.4.0 takes short English quotations for French if they stand between guillemets, and for others if in other marks.
# Expected: quotation marks aren't language: papers quote foreigners in their own marks, so “Not guilty” is English in all of them.
# Seen: «Not guilty» and «A disaster» are French, „A disaster“ is Estonian; “Broen er lukket” is Dutch, and Norwegian without marks.
# For Verbatim: the language is recognised by the small words of the whole article.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check py3langid==0.4.0 numpy==2.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import py3langid

marks = ["{}", "“{}”", "«{}»", "„{}“"]
seen = {words: [py3langid.classify(pair.format(words))[0] for pair in marks] for words in ("Not guilty", "A disaster", "Broen er lukket")}
print(seen)
assert seen["Not guilty"][:3] == ["en", "en", "fr"]
assert seen["A disaster"] == ["en", "en", "fr", "et"]
assert seen["Broen er lukket"][:2] == ["no", "nl"]
PYTHON
