#!/usr/bin/env bash
# blingfire 0.1.8 doesn't end a sentence before “Mr.” or “Dr.”, or makes a sentence of the title alone.
# Expected: “The boat sank. Dr. Holm came.” is two sentences, as “The boat sank. Holm came.” is.
# Seen: it is one sentence. After “on Monday.” there are three: “Mr.” is one of its own, and the name stands in the next.
# For Verbatim: the full stop of “Mr.” ends no sentence, and the one before it does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check blingfire==0.1.8 numpy==2.2.6
"$folder/venv/bin/python" - <<'PYTHON'
from blingfire import text_to_sentences

for text, sentences in [
    ("The boat sank. Holm came.", ["The boat sank.", "Holm came."]),
    ("The boat sank. Dr. Holm came.", ["The boat sank. Dr. Holm came."]),
    ("The boat sank. Mr. Holm came.", ["The boat sank. Mr. Holm came."]),
    ("The boat sank on Monday. Mr. Holm came.", ["The boat sank on Monday.", "Mr.", "Holm came."]),
]:
    print(text_to_sentences(text).split("\n"))
    assert text_to_sentences(text).split("\n") == sentences
PYTHON
