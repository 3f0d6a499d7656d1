#!/usr/bin/env bash
# goose3 3.1.22 drops the words in <u>, <q>, <s>, <mark>, <code> and <kbd> from a paragraph that it keeps.
# Expected: inline elements are part of the sentence, as <b>, <i> and <small> are.
# Seen: “It is not safe” with “not” underlined becomes “It is safe”; “She said <q>no</q> twice” has nothing that she said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check goose3==3.1.22
"$folder/venv/bin/python" - <<'PYTHON'
import warnings

warnings.simplefilter("ignore")
from goose3 import Goose

PARAGRAPH = "<p>The harbour is closed until further notice, said the keeper of the light, who has counted the boats at the quay.</p>"
goose = Goose({"enable_image_fetching": False})

def text(sentence):
    page = f"<html><body><div><h1>Pier</h1>{PARAGRAPH * 3}<p>{sentence}</p>{PARAGRAPH * 3}</div></body></html>"
    return [line for line in goose.extract(raw_html=page).cleaned_text.split("\n") if "Moss" in line]

for name in ["u", "q", "s", "mark", "code", "kbd", "b", "i", "small"]:
    words = text(f"Moss said that it is <{name}>not</{name}> safe to go out to the old pier.")
    print(name, words)
    kept = "not " if name in ("b", "i", "small") else ""
    assert words == [f"Moss said that it is {kept}safe to go out to the old pier."]
PYTHON
