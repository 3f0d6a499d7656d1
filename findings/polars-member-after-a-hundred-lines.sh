#!/usr/bin/env bash
# polars 2.1.0 drops a member of NDJSON that no line before the 101st has, without an error.
# Expected: a column more, or an error, as when a member that was null in the first 100 lines has a value later.
# Seen: the column isn't there. If the first line with an error is the 150th, all lines seem to be fine.
# For Verbatim: read what quotes --ndjson and show --ndjson print with infer_schema_length=None, or give a schema.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check polars==2.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import io
import polars

def columns(lines, **options):
    return polars.read_ndjson(io.StringIO("".join(line + "\n" for line in lines)), **options).columns

fine, wrong = '{"id": "a"}', '{"id": "b", "error": "no text"}'
early, late = columns([fine] * 99 + [wrong]), columns([fine] * 100 + [wrong])
whole = columns([fine] * 100 + [wrong], infer_schema_length=None)
print(early, late, whole)
assert (early, late, whole) == (["id", "error"], ["id"], ["id", "error"])
try:
    raise SystemExit(columns(['{"id": "a", "error": null}'] * 100 + [wrong]))
except polars.exceptions.ComputeError as error:
    print(error)
PYTHON
