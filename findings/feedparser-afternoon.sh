#!/usr/bin/env bash
# feedparser 6.0.14 drops PM from a time, so that an afternoon becomes a night, without a warning.
# Expected: "Mon, 3 May 2021 2:05 PM GMT" is 14:05, or isn't a date, since RFC 822 has no PM.
# Seen: 02:05, the same as for AM.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14
"$folder/venv/bin/python" - <<'PYTHON'
import feedparser

def time(half):
    entry = feedparser.parse(
        "<rss version='2.0'><channel><item><pubDate>Mon, 3 May 2021 2:05 " + half
        + " GMT</pubDate></item></channel></rss>").entries[0]
    print(half, tuple(entry.published_parsed)[:5])
    return entry.published_parsed.tm_hour, entry.published_parsed.tm_min

assert time("AM") == time("PM") == (2, 5)
PYTHON
