#!/usr/bin/env bash
# bibtexparser 2.1.0 cuts an address at its first per cent sign if it decodes LaTeX, and makes a no-break space of its tilde.
# Expected: url fields, which are written as they are (% isn't a comment in a BibTeX file), keep their address.
# Seen: https://example.org/~moss/a%20b becomes “https://example.org/ moss/a”, without an error.
# For Verbatim: our BibTeX has addresses as they are, as other readers of BibTeX expect; this decoder cuts them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check bibtexparser==2.1.0
"$folder/venv/bin/python" - <<'PYTHON'
from bibtexparser import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware

entry = "@misc{moss, title = {Caf\\'e closed}, url = {https://example.org/~moss/a%20b}}"
library = parse_string(entry, append_middleware=[LatexDecodingMiddleware()])
fields = {field.key: field.value for field in library.entries[0].fields}
print(fields)
assert not library.failed_blocks
assert fields == {"title": "Caf\u00e9 closed", "url": "https://example.org/\u00a0moss/a"}
PYTHON
