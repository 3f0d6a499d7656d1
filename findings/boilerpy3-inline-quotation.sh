#!/usr/bin/env bash
# boilerpy3 1.0.7 puts a quotation in <q> on a line of its own, and cuts a word at <wbr>.
# Expected: both are inline elements, as <b> is: one sentence, and one word.
# Seen: She said / no / twice. is three blocks, which its extractors judge one by one, and light / house two.
# With <i> or <b> in place of <q> it is one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check boilerpy3==1.0.7
"$folder/venv/bin/python" - <<'PYTHON'
from boilerpy3 import extractors

def text(paragraph):
    return extractors.KeepEverythingExtractor().get_content(f"<html><body><p>{paragraph}</p></body></html>")

print(repr(text("She said <q>no</q> twice.")), repr(text("a light<wbr>house")), repr(text("She said <i>no</i> twice.")))
assert text("She said <q>no</q> twice.").strip() == "She said\nno\ntwice."
assert text("a light<wbr>house").strip() == "a light\nhouse"
assert text("She said <i>no</i> twice.").strip() == "She said no twice."
PYTHON
