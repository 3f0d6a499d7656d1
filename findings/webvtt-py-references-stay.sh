#!/usr/bin/env bash
# webvtt-py 0.6.0 removes the tags of a cue for its plain text, but not its character references.
# Expected: `text` is what a viewer sees: “AT&T”, <laughs>.
# Seen: `text` has &amp;amp; and &amp;lt; as in the file, so only there can escaped angle brackets be told from real tags.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check webvtt-py==0.6.0
"$folder/venv/bin/python" - <<'PYTHON'
import io, webvtt

cue = webvtt.from_buffer(io.StringIO("""WEBVTT

00:00:01.000 --> 00:00:04.000
<i>Moss</i> of AT&amp;T &lt;laughs&gt;
"""))[0]
print(repr(cue.text))
assert cue.text == "Moss of AT&amp;T &lt;laughs&gt;"
PYTHON
