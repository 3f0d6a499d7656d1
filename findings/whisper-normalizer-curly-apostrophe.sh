#!/usr/bin/env bash
# whisper-normalizer 0.1.15, which prepares transcripts for comparison, expands contractions only with a straight apostrophe.
# Expected: “It isn’t safe” and “It isn't safe” become the same words: it is not safe.
# Seen: with the curly apostrophe “not” is gone: it isn t safe. Also, “three thousand million” becomes 3000.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check whisper-normalizer==0.1.15
"$folder/venv/bin/python" - <<'PYTHON'
from whisper_normalizer.english import EnglishTextNormalizer

normalized = EnglishTextNormalizer()
for text, words in [
    ("It isn't safe.", "it is not safe"),
    ("It isn\u2019t safe.", "it isn t safe"),
    ("three thousand million", "3000"),
]:
    print(text, "->", normalized(text))
    assert normalized(text) == words
PYTHON
