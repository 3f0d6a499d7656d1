#!/usr/bin/env bash
# The text that odfpy 1.4.1 extracts from a paragraph has comments in the middle of the sentence, without a space.
# Expected: a comment (<office:annotation>) stands beside the text, as an office program shows it.
# Seen: “The pier is safeTom Hale2024-03-05Who says so?, said Moss.”
# For Verbatim: comments are left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check odfpy==1.4.1
"$folder/venv/bin/python" - <<'PYTHON'
import io
import zipfile
from odf import teletype, text
from odf.opendocument import OpenDocumentText, load

document = OpenDocumentText()
document.text.addElement(text.P(text="The pier is safe#, said Moss."))
file = io.BytesIO()
document.save(file)
comment = ("<office:annotation><dc:creator>Tom Hale</dc:creator><dc:date>2024-03-05</dc:date>"
           "<text:p>Who says so?</text:p></office:annotation>")
revised = io.BytesIO()
with zipfile.ZipFile(file) as old, zipfile.ZipFile(revised, "w") as new:
    for name in old.namelist():
        data = old.read(name)
        new.writestr(name, data.replace(b"#", comment.encode()) if name == "content.xml" else data)
paragraph = teletype.extractText(load(revised).getElementsByType(text.P)[0])
print(paragraph)
assert paragraph == "The pier is safeTom Hale2024-03-05Who says so?, said Moss."
PYTHON
