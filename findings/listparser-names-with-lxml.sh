#!/usr/bin/env bash
# listparser 0.20 reads curly marks in the names of feeds as other letters once lxml is installed beside it.
# Expected: an OPML file without an XML declaration is UTF-8, and text given as str needs no encoding; another package changes nothing.
# Seen: The “Hult” Courier without lxml 6.1.3, and with it The â…Hultâ… Courier, given as str or as bytes. With a declaration it is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check listparser==0.20
cat >read.py <<'PYTHON'
import listparser

feed = '<outline type="rss" text="The “Hult” Courier" xmlUrl="https://hult.example/feed"/>'
opml = f'<opml version="2.0"><head><title>Feeds</title></head><body>{feed}</body></opml>'
for text in opml, opml.encode(), '<?xml version="1.0" encoding="utf-8"?>' + opml:
    print(ascii(listparser.parse(text).feeds[0].title))
PYTHON
right="'The \\u201cHult\\u201d Courier'"
wrong="'The \\xe2\\x80\\x9cHult\\xe2\\x80\\x9d Courier'"
venv/bin/python read.py | tee without
venv/bin/pip install --quiet --disable-pip-version-check lxml==6.1.3
venv/bin/python read.py | tee with
[ "$(cat without)" = "$(printf '%s\n' "$right" "$right" "$right")" ]
[ "$(cat with)" = "$(printf '%s\n' "$wrong" "$wrong" "$right")" ]
