#!/usr/bin/env bash
# citeproc-py 0.11.1 drops a date that CSL-JSON gives as text, and fails on a range of two days.
# Expected: {"raw": "2023-03-05"}, one of the forms in CSL-JSON's schema, is 5 March 2023, or an error; two days are a range.
# Seen: the entry has neither day nor year, without an error; two days are TypeError: 'NoneType' object is not callable.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check citeproc-py==0.11.1
"$folder/venv/bin/python" - <<'PYTHON'
import warnings

warnings.filterwarnings("ignore")
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

def entry(issued):
    source = CiteProcJSON([{
        "id": "a", "type": "article-newspaper", "title": "Harbour Closed", "issued": issued,
        "author": [{"family": "Moss", "given": "Lena"}], "container-title": "The Hult Courier",
    }])
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem("a")]))
    return str(bibliography.bibliography()[0])

numbers, raw = entry({"date-parts": [[2023, 3, 5]]}), entry({"raw": "2023-03-05"})
print(numbers, raw, sep="\n")
assert numbers == "Moss, L. (2023) “Harbour Closed”, The Hult Courier, 5 March."
assert raw == "Moss, L. “Harbour Closed”, The Hult Courier."
try:
    raise SystemExit(entry({"date-parts": [[2023, 3, 5], [2023, 3, 7]]}))
except TypeError as error:
    print(error)
    assert str(error) == "'NoneType' object is not callable"
PYTHON
