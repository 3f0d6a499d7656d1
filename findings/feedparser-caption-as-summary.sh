#!/usr/bin/env bash
# feedparser 6.0.14 returns a picture's caption as an entry's summary if the caption comes first.
# Expected: <media:description> belongs to its <media:content>, wherever that is in the item.
# Seen: `summary` is the item's own description if that comes first, else the caption; the description is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14
"$folder/venv/bin/python" - <<'PYTHON'
import feedparser

caption = "<media:content url='https://hult.example/a.jpg'><media:description>A boat</media:description></media:content>"
own = "<description>The bridge is safe.</description>"

def summary(parts):
    return feedparser.parse(
        "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><item>"
        + parts + "</item></channel></rss>").entries[0].summary

print(summary(own + caption), "|", summary(caption + own))
assert summary(own + caption) == "The bridge is safe."
assert summary(caption + own) == "A boat"
PYTHON
