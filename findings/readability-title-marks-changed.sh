#!/usr/bin/env bash
# readability-lxml 0.9 changes the quotation marks of some languages in a title, and a dash to a hyphen.
# Expected: title() is the page's <title>, short_title() a part of it.
# Seen: « Non », dit Moss has ASCII marks in both, so which opens is lost; “No,” says Moss keeps its marks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check readability-lxml==0.9 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import readability

def titles(title):
    document = readability.Document(f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>")
    return document.title(), document.short_title()

french, german, english = "\u00ab Non \u00bb, dit Moss au port", "\u00bbNein\u00ab \u2013 Moss im Hafen", "\u201cNo,\u201d says Moss"
print(titles(french), titles(german), titles(english))
assert titles(french) == ('" Non ", dit Moss au port',) * 2
assert titles(german)[0] == '"Nein" - Moss im Hafen'
assert titles(english) == (english,) * 2
PYTHON
