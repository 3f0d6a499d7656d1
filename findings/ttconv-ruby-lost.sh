#!/usr/bin/env bash
# ttconv 1.2.3 loses the words of a WebVTT caption that have a reading above them.
# Expected: without ruby, SubRip has the base words, or the base words and their reading, as in <ruby>東京<rt>Tokyo</rt></ruby>.
# Seen: “In 東京 she said no.” becomes “In  she said no.”, in SubRip and in WebVTT, which has ruby; a caption of such words is gone.
# Inside <v Moss> the same raises TypeError.
# For Verbatim: the base words and their readings are text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ttconv==1.2.3
"$folder/venv/bin/python" - <<'PYTHON'
import io
import ttconv.srt.writer, ttconv.vtt.reader, ttconv.vtt.writer

def converted(words):
    model = ttconv.vtt.reader.to_model(io.StringIO(f"WEBVTT\n\n00:01.000 --> 00:03.000\n{words}\n"))
    return ttconv.srt.writer.from_model(model), ttconv.vtt.writer.from_model(model)

subrip, webvtt = converted("In <ruby>\u6771\u4eac<rt>Tokyo</rt></ruby> she said no.")
print(repr(subrip), repr(webvtt))
assert subrip.splitlines()[2:] == ["In  she said no."]
assert "\u6771" not in webvtt and "Tokyo" not in webvtt
assert converted("<ruby>\u6771\u4eac<rt>Tokyo</rt></ruby>")[0] == ""
try:
    converted("<v Moss>In <ruby>\u6771\u4eac<rt>Tokyo</rt></ruby></v>")
    raise SystemExit("it was read")
except TypeError as error:
    print(error)
PYTHON
