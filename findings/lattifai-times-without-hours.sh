#!/usr/bin/env bash
# lattifai-captions 0.4.17 drops the cues of a WebVTT file whose times have no hours, without an error.
# Expected: 00:03.000 is three seconds: the hours are optional in WebVTT.
# Seen: only cues with times such as 00:00:01.000 are read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lattifai-captions==0.4.17
"$folder/venv/bin/python" - <<'PYTHON'
import os, tempfile
from lattifai.caption import Caption

def words(*cues):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "moss.vtt")
        with open(path, "w", encoding="utf-8") as file:
            file.write("WEBVTT\n\n" + "".join(f"{begin} --> {end}\n{text}\n\n" for begin, end, text in cues))
        return [cue.text for cue in Caption.read(path).supervisions]

seen = words(("00:00:01.000", "00:00:02.000", "It is"), ("00:03.000", "00:04.000", "not"), ("00:00:05.000", "00:00:06.000", "safe."))
print(seen)
assert seen == ["It is", "safe."]
PYTHON
