#!/usr/bin/env bash
# feedparser 6.0.14 cuts an author's address after four letters of its last label, and uses the rest as the name.
# Expected: press@hult.media (Tom Hale), as RSS writes it, is Tom Hale with that address.
# Seen: the address press@hult.medi and the name “a (Tom Hale”. With a last label of up to four letters both are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14
"$folder/venv/bin/python" - <<'PYTHON'
import feedparser

def author(address):
    feed = f"<rss version='2.0'><channel><item><author>{address} (Tom Hale)</author></item></channel></rss>"
    return dict(feedparser.parse(feed).entries[0].author_detail)

print(author("press@hult.info"), author("press@hult.media"))
assert author("press@hult.info") == {"name": "Tom Hale", "email": "press@hult.info"}
assert author("press@hult.media") == {"name": "a (Tom Hale", "email": "press@hult.medi"}
PYTHON
