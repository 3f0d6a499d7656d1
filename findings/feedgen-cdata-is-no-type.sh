#!/usr/bin/env bash
# feedgen 1.0.0 writes Atom that other programs refuse if an entry's content is to be in a CDATA section.
# Expected: content(…, type="CDATA") is HTML that is written in another way: type="html", since a CDATA section is only another escape.
# Seen: <content type="CDATA">, which Atom hasn't. atoma 0.0.17 refuses the whole feed, feedparser 6.0.14 calls the type cdata.
# For Verbatim: content of this type is read as HTML.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedgen==1.0.0 atoma==0.0.17 feedparser==6.0.14
"$folder/venv/bin/python" - <<'PYTHON'
import atoma, feedparser
from feedgen.feed import FeedGenerator

def feed(kind):
    generator = FeedGenerator()
    generator.id("https://hult.example/")
    generator.title("The Hult Courier")
    generator.updated("2023-03-05T14:05:00Z")
    entry = generator.add_entry()
    entry.id("https://hult.example/pier")
    entry.title("Pier closed")
    entry.updated("2023-03-05T14:05:00Z")
    entry.author(name="Lena Moss")
    entry.content("<p>It is <b>not</b> safe.</p>", type=kind)
    return generator.atom_str()

print(feed("CDATA").decode())
assert atoma.parse_atom_bytes(feed("html")).entries[0].content.value == "<p>It is <b>not</b> safe.</p>"
assert b'<content type="CDATA"><![CDATA[<p>It is' in feed("CDATA")
assert feedparser.parse(feed("CDATA")).entries[0].content[0].type == "cdata"
try:
    raise SystemExit(atoma.parse_atom_bytes(feed("CDATA")))
except ValueError as error:
    print(error)
PYTHON
