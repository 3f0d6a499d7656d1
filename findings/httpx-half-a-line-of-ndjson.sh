#!/usr/bin/env bash
# httpx 0.28.1 ends a line where the text has a line separator (U+2028) or U+0085, so NDJSON is cut inside a record.
# Expected: the lines of a response are what line feeds separate, as for the lines of a file: iter_lines() gives whole records.
# Seen: {"text": "not…safe"} arrives as two lines, of which neither is JSON.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check httpx==0.28.1
"$folder/venv/bin/python" - <<'PYTHON'
import json
import httpx

record = json.dumps({"text": "not\u2028safe"}, ensure_ascii=False)
assert json.loads(record) == {"text": "not\u2028safe"}
lines = list(httpx.Response(200, content=f"{record}\n{record}\n".encode()).iter_lines())
print(lines)
assert lines == ['{"text": "not', 'safe"}'] * 2
PYTHON
