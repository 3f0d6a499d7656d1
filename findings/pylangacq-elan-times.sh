#!/usr/bin/env bash
# pylangacq 0.23.0 writes ELAN files that aren't XML if the transcript says when a line was spoken.
# Expected: the time of a line in a CHAT transcript, which stands between two U+0015 at its end, becomes a time slot, and the words are the value.
# Seen: it does become a slot, but the mark stays in the value, too, with its two U+0015, which XML forbids. A line without a time is fine.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pylangacq==0.23.0
"$folder/venv/bin/python" - <<'PYTHON'
from xml.etree import ElementTree
from pylangacq import CHAT

def elan(line):
    header = "@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tMOS Moss Adult\n@ID:\teng|test|MOS|||||Adult|||\n"
    return CHAT.from_strs([f"{header}*MOS:\t{line}\n@End\n"]).to_elan_strs()[0]

def values(text):
    return [element.text for element in ElementTree.fromstring(text).iter("ANNOTATION_VALUE")]

timed = elan("it is not safe . \x150_1500\x15")
assert values(elan("it is not safe .")) == ["it is not safe ."]
assert 'TIME_VALUE="1500"' in timed and "<ANNOTATION_VALUE>it is not safe . \x150_1500\x15</ANNOTATION_VALUE>" in timed
try:
    values(timed)
    raise SystemExit("it is XML")
except ElementTree.ParseError as error:
    print(error)
print(values(timed.replace("\x15", "")))
PYTHON
