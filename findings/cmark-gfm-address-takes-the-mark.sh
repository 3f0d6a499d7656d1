#!/usr/bin/env bash
# cmark-gfm (cmarkgfm 2024.11.20) makes the quotation mark after an address part of the link.
# Expected: “https://harbour.example/a” links to the address between the marks, as "https://harbour.example/a" does.
# Seen: only the ASCII mark ends the address; with any other mark the link leads to …/a%E2%80%9D, which doesn't exist.
# For Verbatim: the autolink extension stays off, and bare addresses are found by a scanner that knows all marks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cmarkgfm==2024.11.20
"$folder/venv/bin/python" - <<'PYTHON'
import re
import cmarkgfm

def link(text):
    html = cmarkgfm.github_flavored_markdown_to_html(text)
    return re.search('href="([^"]*)"', html).group(1)

address = "https://harbour.example/a"
for opening, closing in ['""', "“”", "»«", "‘’"]:
    print(opening + address + closing, "->", link(opening + address + closing))
assert link(f'"{address}"') == address
assert link(f"“{address}”") == address + "%E2%80%9D"
assert link(f"»{address}«") == address + "%C2%AB"
PYTHON
