#!/usr/bin/env bash
# feedparser 6.0.14 reads CET, BST and JST as UTC, without a warning, though it knows MET.
# Expected: 14:05 MET and 14:05 CET are the same moment, 13:05 UTC; or no time for a zone that isn't known.
# Seen: MET is read as 13:05 UTC, CET, BST and JST as 14:05 UTC. Verbatim leaves a time out if its zone isn't known.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14
"$folder/venv/bin/python" - <<'PYTHON'
import feedparser

def hour(zone):
    entry = feedparser.parse(
        "<rss version='2.0'><channel><item><pubDate>Mon, 03 May 2021 14:05:00 " + zone
        + "</pubDate></item></channel></rss>").entries[0]
    print(zone, tuple(entry.published_parsed)[:5])
    return entry.published_parsed.tm_hour

assert hour("MET") == 13
assert [hour(zone) for zone in ("CET", "BST", "JST")] == [14, 14, 14]
PYTHON
