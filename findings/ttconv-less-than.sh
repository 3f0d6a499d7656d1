#!/usr/bin/env bash
# ttconv 1.2.3 writes a < of a SubRip subtitle unescaped into WebVTT, where it begins a tag.
# Expected: “I <3 you” becomes I &lt;3 you, since WebVTT has tags and references.
# Seen: I <3 you, said Moss. is written as it is; ttconv itself reads that back as “I”, and so does a player.
# For Verbatim: a < that no > follows is text in WebVTT, too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ttconv==1.2.3
"$folder/venv/bin/python" - <<'PYTHON'
import io
import ttconv.srt.reader, ttconv.srt.writer, ttconv.vtt.reader, ttconv.vtt.writer

subrip = "1\n00:00:01,000 --> 00:00:03,000\nI <3 you, said Moss.\n"
model = ttconv.srt.reader.to_model(io.StringIO(subrip))
webvtt = ttconv.vtt.writer.from_model(model)
again = ttconv.srt.writer.from_model(ttconv.vtt.reader.to_model(io.StringIO(webvtt)))
print(repr(webvtt), repr(again))
assert ttconv.srt.writer.from_model(model).strip() == subrip.strip()
assert "\nI <3 you, said Moss.\n" in webvtt
assert again.splitlines()[2:] == ["I"]
PYTHON
