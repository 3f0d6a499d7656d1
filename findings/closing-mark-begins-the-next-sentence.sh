#!/usr/bin/env bash
# syntok 1.4.4 and pysbd 0.3.4 end a sentence before its closing quotation mark in some styles, so that the next sentence begins with it.
# Expected: the mark stays with the words it closes, as with curly double marks.
# Seen: « Oui. » Elle part. is cut before » by syntok, and ‘It is safe.’ She left. before ’ by pysbd.
# For Verbatim: sentences are never cut inside a pair of marks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check syntok==1.4.4 pysbd==0.3.4
"$folder/venv/bin/python" - <<'PYTHON'
import pysbd, syntok.segmenter

def syntok_sentences(text):
    return ["".join(t.spacing + t.value for t in s).strip() for p in syntok.segmenter.analyze(text) for s in p]

french = syntok_sentences("\u00ab Oui. \u00bb Elle part.")
curly = syntok_sentences("\u201cYes.\u201d She left.")
english = [s.strip() for s in pysbd.Segmenter(language="en", clean=False).segment("\u2018It is safe.\u2019 She left.")]
print(french, curly, english)
assert french == ["\u00ab Oui.", "\u00bb Elle part."]
assert curly == ["\u201cYes.\u201d", "She left."]
assert english == ["\u2018It is safe.", "\u2019 She left."]
PYTHON
