#!/usr/bin/env bash
# pandoc 3.9 gives the second speaker in a reStructuredText document another initial, and makes “R.” of the “A.” before an answer.
# Expected: a letter or number that doesn't follow on begins another list, as reStructuredText has it and docutils 0.22.2 does:
# “P.” stays.
# Seen: A. Moss and P. Hult are A. Moss and B. Hult; Q. and A. are Q. and R.; clauses 5 and 7 are 5 and 6. Its manual says of
# Markdown that only a list's first number counts; there P. needs two spaces to begin a list.
# So a quotation has another speaker, and a clause another number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17 docutils==0.22.2
"$folder/venv/bin/python" - <<'PYTHON'
import docutils.core, pypandoc

def plain(text):
    return pypandoc.convert_text(text, "plain", format="rst").split("\n")[:2]

names = "A. Moss said no.\n\nP. Hult said yes.\n"
print(plain(names), plain("Q. Was it safe?\n\nA. No.\n"), plain("5. Nobody may enter.\n\n7. The mayor may.\n"))
assert plain(names) == ["A.  Moss said no.", "B.  Hult said yes."]
assert plain("Q. Was it safe?\n\nA. No.\n") == ["Q.  Was it safe?", "R.  No."]
assert plain("5. Nobody may enter.\n\n7. The mayor may.\n")[1] == "6.  The mayor may."
assert 'start="16"' in docutils.core.publish_parts(names, writer_name="html5", settings_overrides={"report_level": 5})["body"]
PYTHON
