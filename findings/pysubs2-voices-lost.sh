#!/usr/bin/env bash
# pysubs2 1.8.1 drops the speakers of a WebVTT file, though its own model has a field for them.
# Expected: <v Lena Moss> becomes the event's `name`, and is written again on saving.
# Seen: `name` is empty; a file that is loaded and saved unchanged no longer says who speaks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pysubs2==1.8.1
"$folder/venv/bin/python" - <<'PYTHON'
import pysubs2

source = """WEBVTT

00:00:01.000 --> 00:00:03.000
<v Lena Moss>The bridge is safe.</v>
"""
file = pysubs2.SSAFile.from_string(source)
written = file.to_string("vtt")
print(repr(file[0].name), repr(file[0].text))
print(written)
assert file[0].name == "" and file[0].plaintext == "The bridge is safe."
assert "Lena Moss" in source and "Lena Moss" not in written
PYTHON
