#!/usr/bin/env bash
# contractions 0.1.73 writes out letters of abbreviations and names as if they were short for something.
# Expected: it writes “can’t” out as “cannot”, and leaves words alone that have no apostrophe and are names.
# Seen: “The U.S. said no” becomes “The YOU.S. said no”; Ima Hogg is “I Am About To Hogg”, Jan. Moss is “January Moss”.
# For Verbatim: words for a comparison can't be prepared with it; who speaks may be lost together with what is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check contractions==0.1.73
"$folder/venv/bin/python" - <<'PYTHON'
import contractions

def written_out(words):
    result = contractions.fix(words)
    print(words, "->", result)
    return result

assert written_out("She can’t say.") == "She cannot say."
assert written_out("The U.S. said no.") == "The YOU.S. said no."
assert written_out("Ima Hogg said no.") == "I Am About To Hogg said no."
assert written_out("Jan. Moss said no.") == "January Moss said no."
PYTHON
