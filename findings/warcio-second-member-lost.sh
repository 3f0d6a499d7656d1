#!/usr/bin/env bash
# warcio 1.8.1 returns only the first part of a page that its server compressed in parts, without an error.
# Expected: a gzip stream is a series of members, and its content is all of them (RFC 1952, section 2.2), as in FastWARC 2.0.1.
# Seen: “It is safe”, where the page goes on: “, he said. It was not.”
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check warcio==1.8.1 FastWARC==2.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import gzip, io
from fastwarc.warc import ArchiveIterator as FastIterator
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

file = io.BytesIO()
writer = WARCWriter(file, gzip=False)
headers = [("Content-Type", "text/plain"), ("Content-Encoding", "gzip")]
writer.write_record(writer.create_warc_record(
    "http://hult.example/pier", "response", http_headers=StatusAndHeaders("200 OK", headers, protocol="HTTP/1.1"),
    payload=io.BytesIO(gzip.compress(b"It is safe") + gzip.compress(b", he said. It was not."))))
seen = [record.content_stream().read() for record in ArchiveIterator(io.BytesIO(file.getvalue()))]
other = [record.reader.read() for record in FastIterator(io.BytesIO(file.getvalue()), auto_decode="all")]
print(seen, other)
assert seen == [b"It is safe"]
assert other == [b"It is safe, he said. It was not."]
PYTHON
