#!/usr/bin/env bash
# aeidon 2.0.1 (the library of Gaupol) makes words of a drawing when it converts Advanced SubStation Alpha to SubRip or WebVTT.
# Expected: what stands between {\p1} and {\p0} draws a shape, and \h is a space that doesn't break, so neither is in the words.
# Seen: the marks {\p1} and {\p0} go, and the commands stay: “m 0 0 l 10 10Hale: No.”; \h stays as two letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check aeidon==2.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import os, tempfile
import aeidon

with tempfile.TemporaryDirectory() as folder:
    source, target = (os.path.join(folder, name) for name in ("pier.ass", "pier.srt"))
    with open(source, "w") as file:
        file.write(r"""[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\p1}m 0 0 l 10 10{\p0}Hale:\hNo.
Dialogue: 0,0:00:04.00,0:00:05.00,Default,,0,0,0,,Moss: {\i1}Yes.{\i0}
""")
    project = aeidon.Project()
    project.open_main(source, "utf_8")
    project.save_main(aeidon.files.new(aeidon.formats.SUBRIP, target, "utf_8"))
    lines = open(target).read().splitlines()
print(lines)
assert lines[2] == r"m 0 0 l 10 10Hale:\hNo."
assert lines[6] == "Moss: <i>Yes.</i>"
PYTHON
