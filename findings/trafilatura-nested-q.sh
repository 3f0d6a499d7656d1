#!/usr/bin/env bash
# trafilatura 2.3.1 changes the order of a sentence that has one <q> inside another, and writes no quotation marks for either.
# Expected: the words in the order of the page, with marks around them, as browsers draw them.
# Seen: “She said it is”, “, and left.”, “quite”, “safe out there”, each on a line of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --upgrade pip==26.3
"$folder/venv/bin/pip" install --quiet trafilatura==2.3.1
"$folder/venv/bin/python" - <<'PYTHON'
import trafilatura

PARAGRAPH = "The harbour is closed until further notice, said the keeper of the light, who has counted the boats."

def page(part):
    others = [f"<p>{PARAGRAPH.replace('harbour', word)}</p>" for word in ("harbour", "bridge", "road")]
    return f"<html><body><article><h1>Harbour Closed</h1>{others[0]}{part}{others[1]}{others[2]}</article></body></html>"

text = trafilatura.extract(page("<p>She said <q>it is <q>quite</q> safe out there</q>, and left.</p>"))
lines = [line.strip() for line in text.split("\n")]
start = lines.index("She said it is")
print(lines[start:start + 4])
assert lines[start:start + 4] == ["She said it is", ", and left.", "quite", "safe out there"]
PYTHON
