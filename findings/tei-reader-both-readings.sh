#!/usr/bin/env bash
# tei_reader 0.0.17 joins both readings of a word in a TEI document, and the words around each line end.
# Expected: of <choice>, whose parts exclude each other, one is text: saef or safe. A line end in the file is a blank, and so is <lb/>.
# Seen: “saefsafe” and “lastwordnext”. Notes are left out, and deleted and added words are both there: “laftleft”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check tei_reader==0.0.17 beautifulsoup4==4.15.0 lxml==5.4.0
"$folder/venv/bin/python" - <<'PYTHON'
import os, tempfile
from tei_reader import TeiReader

text = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Pier</title></titleStmt>
<publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc><p>A letter</p></sourceDesc></fileDesc></teiHeader>
<text><body><div><p>She said <q>It is <choice><sic>saef</sic><corr>safe</corr></choice></q><note>No.</note>, a last
word<lb/>next, and <del>laft</del><add>left</add>.</p></div></body></text></TEI>"""
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "letter.xml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    words = TeiReader().read_file(path).text.split()
print(" ".join(words))
assert " ".join(words) == "She said It is saefsafe, a lastwordnext, and laftleft."
PYTHON
