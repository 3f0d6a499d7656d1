#!/usr/bin/env bash
# furl 2.1.4 and url-normalize 3.1.0 escape the delimiter of a text fragment.
# Expected: an address that ends in #:~:text=… is returned with it, since ":" and "~" may stand in a fragment as they are (RFC 3986).
# Seen: #%3A~%3Atext=…, with which no browser finds the passage.
# For Verbatim: exports end links to a passage in such a fragment. Pass them on unchanged.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check furl==2.1.4 url-normalize==3.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import furl, url_normalize

address = "https://hult.example/bridge#:~:text=is%20safe"
changed = [furl.furl(address).url, url_normalize.url_normalize(address)]
print(changed)
assert changed[0] == "https://hult.example/bridge#%3A~%3Atext=is+safe"
assert changed[1] == "https://hult.example/bridge#%3A~%3Atext=is%20safe"
PYTHON
