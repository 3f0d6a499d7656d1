#!/usr/bin/env bash
# pyte 0.8.2 loses the text after a Devanagari vowel sign or a word joiner in the same write.
# Expected: a terminal emulator shows every letter that it is sent, however it treats the marks between them.
# Seen: of “नमस्ते दुनिया” the screen has “नमस्त”, of “ab”, U+2060, “cd” it has “ab”. Sent one by one, all letters arrive.
# For Verbatim: screens are compared in tmux; a test that needs pyte sends no such text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyte==0.8.2
"$folder/venv/bin/python" - <<'PYTHON'
import pyte

def shown(*pieces):
    screen = pyte.Screen(20, 1)
    stream = pyte.Stream(screen)
    for piece in pieces:
        stream.feed(piece)
    return screen.display[0].rstrip()

print(repr(shown("नमस्ते दुनिया")), repr(shown("ab\u2060cd")), repr(shown(*"ab\u2060cd")))
assert shown("नमस्ते दुनिया") == "नमस्त"
assert shown("ab\u2060cd") == "ab"
assert shown(*"ab\u2060cd") == "abcd"
PYTHON
