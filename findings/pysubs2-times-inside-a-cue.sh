#!/usr/bin/env bash
# pysubs2 1.8.1 leaves the timestamps of a WebVTT cue in its plain text.
# Expected: `plaintext` is what is said, as the other tags (<c>, <i>, <v>) are removed from it.
# Seen: words that appear one by one, as in automatic captions, have <00:00:08.000> between them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pysubs2==1.8.1
"$folder/venv/bin/python" - <<'PYTHON'
import pysubs2

file = pysubs2.SSAFile.from_string("""WEBVTT

00:00:07.000 --> 00:00:09.000
<c>Come</c> here, <00:00:08.000><c>now</c>.
""")
print(repr(file[0].plaintext))
assert file[0].plaintext == "Come here, <00:00:08.000>now."
PYTHON
