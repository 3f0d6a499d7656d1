#!/usr/bin/env bash
# rispy 0.10.0 cuts an address in an RIS record at every semicolon.
# Expected: UR holds one address a line; a semicolon is a valid character of a path and of a query.
# Seen: one UR line gives three “urls”, of which the first leads to another page; the address of a file (L1) stays whole.
# For Verbatim: the pieces of `urls` can't be told from several UR lines, so the source of a quotation is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rispy==0.10.0
"$folder/venv/bin/python" - <<'PYTHON'
import rispy

address = "https://courier.example/story;id=5?part=1;line=2"
record, = rispy.loads(f"TY  - NEWS\nTI  - Bridge\nUR  - {address}\nL1  - {address}\nER  - \n")
print(record["urls"], record["file_attachments1"])
assert record["urls"] == ["https://courier.example/story", "id=5?part=1", "line=2"]
assert record["file_attachments1"] == address
PYTHON
