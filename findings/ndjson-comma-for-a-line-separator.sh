#!/usr/bin/env bash
# ndjson 0.3.1 puts a comma into the words if they have a line separator (U+2028), without an error.
# Expected: only a line feed ends a record; U+2028 may stand in a string of JSON, and pasted texts of the web have it.
# Seen: {"text": "not…safe"} is read as “not,safe”. U+0085, too, becomes a comma.
# For Verbatim: our NDJSON has \u2028 for this character, so this reader doesn't see it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ndjson==0.3.1
"$folder/venv/bin/python" - <<'PYTHON'
import json
import ndjson

for character in "\u2028", "\u0085":
    line = json.dumps({"text": f"not{character}safe"}, ensure_ascii=False)
    assert json.loads(line) == {"text": f"not{character}safe"}
    seen = ndjson.loads(line + "\n" + line + "\n")
    print(ascii(line), "->", seen)
    assert seen == [{"text": "not,safe"}] * 2
PYTHON
