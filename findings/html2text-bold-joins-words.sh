#!/usr/bin/env bash
# html2text 2025.4.15 moves the spaces inside <b> to one side only, so two words become one.
# Expected: He said<b> no </b>to it. has a space on both sides of “no” in Markdown.
# Seen: said**no** to it; a reader of the Markdown sees “saidno”. And a space appears between italic words and the comma after them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check html2text==2025.4.15
"$folder/venv/bin/python" - <<'PYTHON'
import html2text

joined = html2text.html2text("<p>He said<b> no </b>to it.</p>").strip()
marked = html2text.html2text("<p><i>\u201cIt is safe\u201d</i>, she said.</p>").strip()
print(joined, "|", marked)
assert joined == "He said**no** to it."
assert marked == "_\u201cIt is safe\u201d_ , she said."
PYTHON
