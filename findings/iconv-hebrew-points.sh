#!/usr/bin/env bash
# glibc's iconv (2.36) joins a Hebrew letter of CP1255 with the point after it.
# Expected: two bytes are two characters, U+05E9 U+05C1 (shin and its dot), as Python, browsers and Windows have them.
# Seen: U+FB2A, a presentation form that Unicode's normal form C takes apart. Searching for the letter, or comparing
# with the same text from elsewhere, then fails.
# For Verbatim: text in encodings of one byte a character is converted byte by byte, by a table.
set -euo pipefail
iconv --version | head -n 1
python3 - <<'PYTHON'
import subprocess
import unicodedata

text = b"\xf9\xd1"  # shin, shin dot
seen = subprocess.run(["iconv", "-f", "CP1255", "-t", "UTF-8"], input=text, capture_output=True, check=True)
joined = seen.stdout.decode()
print([f"U+{ord(sign):04X}" for sign in joined], [f"U+{ord(sign):04X}" for sign in text.decode("cp1255")])
assert joined == "\ufb2a"
assert text.decode("cp1255") == "\u05e9\u05c1" == unicodedata.normalize("NFC", joined)
PYTHON
