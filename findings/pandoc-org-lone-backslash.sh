#!/usr/bin/env bash
# pandoc 3.9 cannot read an Org file with a backslash before anything but a letter, unless special strings are turned off.
# Expected: Org has no backslash escapes; a backslash that doesn't begin an entity is the character itself, as in Emacs' export.
# Seen: exit status 64, “unexpected ' '”, for the whole file. With “#+OPTIONS: -:nil” on top, which is about dashes, it is read.
# For Verbatim: the Org export begins with that option.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17
"$folder/venv/bin/python" - <<'PYTHON'
import pypandoc

def plain(org):
    return pypandoc.convert_text(org, "plain", format="org").strip()

try:
    plain("Moss \\ Holt")
    raise SystemExit("it was read")
except RuntimeError as error:
    print(error)
    assert "unexpected ' '" in str(error)
read = plain("#+OPTIONS: -:nil\n\nMoss \\ Holt")
print(read)
assert read == "Moss \\ Holt"
PYTHON
