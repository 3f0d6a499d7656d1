#!/usr/bin/env bash
# pyte 0.8.2 prints parts of control sequences that it doesn't know.
# Expected: a terminal skips what ECMA-48 says it may: parameters separated by colons, private prefixes, control strings.
# Seen: a colour set as 38:2::1:2:3, an underline as 4:3, CSI < u, and a terminfo query (DCS + q) all leave letters on the screen.
# For Verbatim: a program tested with pyte seems to print garbage although the emulator is at fault.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyte==0.8.2
"$folder/venv/bin/python" - <<'PYTHON'
import pyte

def shown(text):
    screen = pyte.Screen(30, 1)
    pyte.Stream(screen).feed(text)
    return screen.display[0].rstrip()

sequences = {
    "colour": ("\x1b[38:2::1:2:3m", "2::1:2:3m"),
    "underline": ("\x1b[4:3m", "3m"),
    "keyboard": ("\x1b[<u", "u"),
    "query": ("\x1bP+q544e\x1b\\", "+q544e"),
}
for name, (sequence, rubbish) in sequences.items():
    print(name, repr(shown("a" + sequence + "b")))
    assert shown("a" + sequence + "b") == "a" + rubbish + "b"
PYTHON
