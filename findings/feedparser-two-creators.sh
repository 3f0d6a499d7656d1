#!/usr/bin/env bash
# feedparser 6.0.14 names one author of two in `author` and the other in `author_detail`.
# Expected: the two members describe the same person.
# Seen: of two <dc:creator>, `author` is the last and `author_detail` the first; only `authors` has both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14
"$folder/venv/bin/python" - <<'PYTHON'
import feedparser

entry = feedparser.parse(
    "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item>"
    "<dc:creator>Lena Moss</dc:creator><dc:creator>Tom Hale</dc:creator></item></channel></rss>").entries[0]
print(entry.author, entry.author_detail, entry.authors)
assert entry.author == "Tom Hale" and entry.author_detail.name == "Lena Moss"
assert [author.name for author in entry.authors] == ["Lena Moss", "Tom Hale"]
PYTHON
