#!/usr/bin/env bash
# fairy-subtitle 1.1.0 drops a line of a WebVTT cue that consists of digits, and the cue if it has no other.
# Expected: a number before the times is the cue's identifier, one after them is what is said: When? – 1984.
# Seen: both are dropped. In SubRip the same cues are read right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fairy-subtitle==1.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import os, tempfile
from fairy_subtitle import SubtitleLoader

def words(name, header, point):
    cues = [("When?",), ("1984",), ("No, it was", "1985")]
    text = header
    for number, lines in enumerate(cues, 1):
        text += f"{number}\n00:00:0{number}{point}000 --> 00:00:0{number}{point}900\n" + "\n".join(lines) + "\n\n"
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return [cue.text for cue in SubtitleLoader.load(path).cues]

webvtt, subrip = words("moss.vtt", "WEBVTT\n\n", "."), words("moss.srt", "", ",")
print(webvtt, subrip)
assert webvtt == ["When?", "No, it was"]
assert subrip == ["When?", "1984", "No, it was\n1985"]
PYTHON
