#!/usr/bin/env bash
# citeproc-py 0.11.1 sets double marks inside double marks if a title that a style quotes has a quotation.
# Expected: “No,” says Moss becomes “‘No,’ says Moss”: CSL has inner marks in its locales for this, and other processors swap them.
# Seen: ““No,” says Moss”. Straight marks stay straight: “"No," says Moss”.
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

def entry(title):
    source = CiteProcJSON([{
        "id": "a", "type": "article-newspaper", "title": title, "issued": {"date-parts": [[2023, 3, 5]]},
        "author": [{"family": "Moss", "given": "Lena"}], "container-title": "The Hult Courier",
    }])
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem("a")]))
    return str(bibliography.bibliography()[0])

for title, quoted in [("Harbour Closed", "“Harbour Closed”"), ("“No,” says Moss", "““No,” says Moss”"), ('"No," says Moss', '“"No," says Moss”')]:
    print(entry(title))
    assert entry(title) == f"Moss, L. (2023) {quoted}, The Hult Courier, 5 March."
PYTHON
