#!/usr/bin/env bash
# odt2txt 0.5 (Debian's 0.5-7) begins a document with the words that were deleted from it.
# Expected: <text:tracked-changes> keeps what was deleted for an office program, and isn't text.
# Seen: who deleted it, when, and the words, joined: “Tom Hale2024-03-05T10:00:00I lied”, then the document.
# For Verbatim: deleted words are left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root odt2txt=0.5-7
dpkg-deb --extract odt2txt_*.deb .
python3 - <<'PYTHON'
import zipfile

oasis = "urn:oasis:names:tc:opendocument:xmlns"
content = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="{oasis}:office:1.0" xmlns:text="{oasis}:text:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="a"><text:deletion><office:change-info><dc:creator>Tom Hale</dc:creator>
<dc:date>2024-03-05T10:00:00</dc:date></office:change-info><text:p>I lied</text:p></text:deletion></text:changed-region>
</text:tracked-changes><text:p>The pier is safe<text:change text:change-id="a"/>, said Moss.</text:p>
</office:text></office:body></office:document-content>""".replace("\n", "")
with zipfile.ZipFile("pier.odt", "w") as file:
    file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    file.writestr("content.xml", content)
PYTHON
usr/bin/odt2txt.odt2txt --width=-1 --encoding=UTF-8 pier.odt | tee text
[ "$(grep . text)" = $'Tom Hale2024-03-05T10:00:00I lied\nThe pier is safe, said Moss.' ]
