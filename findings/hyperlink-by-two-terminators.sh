#!/usr/bin/env bash
# rich 15.0.0 and ansi2html 1.9.5 each understand a terminal's hyperlink with only one of its two ends, and not the same one.
# Expected: OSC 8 ends with BEL or with ESC \ in every program that writes links; a reader of such output takes both.
# Seen: with BEL the address is among the words for rich, “see 8;;https://hult.example/athe letter8;; now”; with ESC \ for
# ansi2html, control characters and all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rich==15.0.0 ansi2html==1.9.5
"$folder/venv/bin/python" - <<'PYTHON'
from ansi2html import Ansi2HTMLConverter
from rich.text import Text

def link(end):
    return f"see \x1b]8;;https://hult.example/a{end}the letter\x1b]8;;{end} now"

for end in ("\x07", "\x1b\\"):
    print(ascii(Text.from_ansi(link(end)).plain), ascii(Ansi2HTMLConverter(inline=True).convert(link(end), full=False)))
assert Text.from_ansi(link("\x1b\\")).plain == "see the letter now"
assert Text.from_ansi(link("\x07")).plain == "see 8;;https://hult.example/athe letter8;; now"
html = [Ansi2HTMLConverter(inline=True).convert(link(end), full=False) for end in ("\x07", "\x1b\\")]
assert html[0] == 'see <a href="https://hult.example/a">the letter</a> now'
assert html[1] == link("\x1b\\")
PYTHON
