#!/usr/bin/env bash
# atoma 0.0.17 names the collector as the author of an entry taken from another feed.
# Expected: an entry without <author> is by the author in its <source> (RFC 4287, section 4.2.1); the feed's own author comes last.
# Seen: the entry's `authors` are the feed's; the writer is only in `source`.
# For Verbatim: the author in the source comes before the feed's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check atoma==0.0.17
"$folder/venv/bin/python" - <<'PYTHON'
import atoma

feed = """<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:picks</id><title>Picks</title><updated>2024-03-05T10:00:00Z</updated>
<author><name>Tom Hale</name></author>
<entry><id>urn:x:1</id><title>The pier is safe</title><updated>2024-03-05T10:00:00Z</updated>
<source><id>urn:x:courier</id><title>Courier</title><updated>2024-03-05T10:00:00Z</updated>
<author><name>Lena Moss</name></author></source></entry></feed>"""
entry = atoma.parse_atom_bytes(feed.encode()).entries[0]
print([person.name for person in entry.authors], [person.name for person in entry.source.authors])
assert [person.name for person in entry.authors] == ["Tom Hale"]
assert [person.name for person in entry.source.authors] == ["Lena Moss"]
PYTHON
