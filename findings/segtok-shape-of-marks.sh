#!/usr/bin/env bash
# segtok 1.5.11 splits a sentence or not, depending on the shape of its quotation marks.
# Expected: “Is it safe?” asked Moss. is one sentence in every style of marks.
# Seen: one sentence with straight double marks and with guillemets, two with curly marks and with straight single ones.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check segtok==1.5.11
"$folder/venv/bin/python" - <<'PYTHON'
from segtok.segmenter import split_single

for opening, closing, count in [('"', '"', 1), ("\u00ab", "\u00bb", 1), ("\u201c", "\u201d", 2), ("'", "'", 2)]:
    sentences = list(split_single(f"{opening}Is it safe?{closing} asked Moss."))
    print(sentences)
    assert len(sentences) == count
PYTHON
