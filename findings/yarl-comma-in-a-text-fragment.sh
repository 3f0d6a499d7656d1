#!/usr/bin/env bash
# yarl 1.25.1 decodes %2C in a fragment, though in a text fragment an escaped comma and a bare one differ.
# Expected: parsing an address and printing it again keeps reserved characters as they were, as it does in the query.
# Seen: #:~:text=safe%2C%20she becomes #:~:text=safe,%20she: no longer the words “safe, she” but a passage from “safe” to “she”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check yarl==1.25.1
"$folder/venv/bin/python" - <<'PYTHON'
import yarl

address = "https://hult.example/bridge#:~:text=safe%2C%20she"
print(str(yarl.URL(address)))
assert str(yarl.URL(address)) == "https://hult.example/bridge#:~:text=safe,%20she"
PYTHON
