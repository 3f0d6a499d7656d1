#!/usr/bin/env bash
# webvtt-py 0.6.0 gives a cue the voice of its first <v> span and the text of all of them.
# Expected: two voices in one cue, as the standard allows, are two speakers.
# Seen: Tom Hale's answer is part of the text whose voice is Lena Moss; nothing says that there was a second voice.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check webvtt-py==0.6.0
"$folder/venv/bin/python" - <<'PYTHON'
import io, webvtt

cues = webvtt.from_buffer(io.StringIO("""WEBVTT

00:00:01.000 --> 00:00:04.000
<v Lena Moss>The bridge is safe.</v>
<v Tom Hale>I doubt it.</v>
"""))
print(cues[0].voice, "->", repr(cues[0].text))
assert cues[0].voice == "Lena Moss"
assert cues[0].text == "The bridge is safe.\nI doubt it."
PYTHON
