#!/usr/bin/env bash
# praat-textgrids 1.4.0 loses the closing mark of a quotation at the end of a line in a TextGrid, the format of Praat's transcripts.
# Expected: a quotation mark in a text is written twice, and read as one: She said "no".
# Seen: the last is gone, and the one before is still double: She said ""no. In the format's short form, too.
# Two tiers with one name, which Praat allows, are one to it: the first speaker's words are gone, without an error.
# So a quotation inside a transcript never ends, and of two people called “speaker” only one is heard.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check praat-textgrids==1.4.0 textgrid==1.6.1
"$folder/venv/bin/python" - <<'PYTHON'
import os, tempfile
import textgrid, textgrids

grid = textgrid.TextGrid(maxTime=2)
for words in 'She said "no"', "Moss agreed":
    tier = textgrid.IntervalTier("speaker", 0, 2)
    tier.add(0, 2, words)
    grid.append(tier)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "moss.TextGrid")
    grid.write(path)
    whole = [part.mark for tier in textgrid.TextGrid.fromFile(path) for part in tier]
    seen = {name: [part.text for part in tier] for name, tier in textgrids.TextGrid(path).items()}
    grid.tiers.pop()
    grid.write(path)
    first = textgrids.TextGrid(path)["speaker"][0].text
print(whole, seen, first)
assert whole == ['She said "no"', "Moss agreed"]
assert seen == {"speaker": ["Moss agreed"]}
assert first == 'She said ""no'
PYTHON
