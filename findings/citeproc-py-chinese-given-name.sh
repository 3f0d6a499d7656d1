#!/usr/bin/env bash
# citeproc-py 0.11.1 puts full stops around a given name in Chinese, Japanese or Korean characters.
# Expected: in a style that shortens given names to initials, 王小明 stays 王小明 (such names have none), as a name in Cyrillic letters gets its initial.
# Seen: “王, . 小明 .”, with the style that the package includes.
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

def entry(family, given):
    source = CiteProcJSON([{
        "id": "a", "type": "article-newspaper", "title": "Harbour Closed", "issued": {"date-parts": [[2023, 3, 5]]},
        "author": [{"family": family, "given": given}], "container-title": "The Hult Courier",
    }])
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem("a")]))
    return str(bibliography.bibliography()[0])

for family, given, start in [("Moss", "Lena", "Moss, L. (2023)"), ("Мосс", "Лена", "Мосс, Л. (2023)"),
                             ("王", "小明", "王, . 小明 . (2023)"), ("김", "민수", "김, . 민수 . (2023)")]:
    print(entry(family, given))
    assert entry(family, given).startswith(start)
PYTHON
