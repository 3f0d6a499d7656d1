#!/usr/bin/env bash
# sentencex 1.0.32 ends a French sentence after “M.” where a sentence begins with it.
# Expected: M. Holm vient. is one sentence: M. is what French papers write before every man's name, and mid-sentence it is known.
# Seen: “M.” and “Holm vient.” are two sentences, as are “J.” and “Holm”. If told that the text is English, it is one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sentencex==1.0.32
"$folder/venv/bin/python" - <<'PYTHON'
import sentencex

def sentences(language, text):
    return [sentence.strip() for sentence in sentencex.segment(language, text)]

text = "Il part. M. Holm vient."
seen = sentences("fr", text), sentences("fr", "Hier, M. Holm est venu."), sentences("en", text)
print(*seen, sep="\n")
assert seen == (["Il part.", "M.", "Holm vient."], ["Hier, M. Holm est venu."], ["Il part.", "M. Holm vient."])
PYTHON
