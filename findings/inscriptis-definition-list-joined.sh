#!/usr/bin/env bash
# inscriptis 2.7.6 lays out a definition list as one run of letters.
# Expected: <dt> and <dd> are blocks, as in every browser: a name, and the person's answer below it.
# Seen: “MossIt is safe.HaleNo.”: the names of an interview run into the answers.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check inscriptis==2.7.6
"$folder/venv/bin/python" - <<'PYTHON'
import inscriptis

text = inscriptis.get_text("<dl><dt>Moss</dt><dd>It is safe.</dd><dt>Hale</dt><dd>No.</dd></dl>")
print(repr(text))
assert text == "MossIt is safe.HaleNo."
PYTHON
