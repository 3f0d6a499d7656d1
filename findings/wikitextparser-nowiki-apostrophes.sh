#!/usr/bin/env bash
# wikitextparser 3.0.0 takes apostrophes out of <nowiki>, where it leaves every other mark of wikitext.
# Expected: what stands in <nowiki> is text as it is typed; [[...]] and {{...}} in it stay, and so does ''...''.
# Seen: plain_text() keeps the brackets and braces, and drops the pairs of apostrophes.
# For Verbatim: words quoted with two apostrophes on each side lose their marks, and aren't found as a quotation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check wikitextparser==3.0.0
"$folder/venv/bin/python" - <<'PYTHON'
import wikitextparser

for words in ["[[no]]", "{{no}}", "''no''"]:
    text = wikitextparser.parse(f"She wrote <nowiki>{words}</nowiki> below it.").plain_text()
    print(words, "->", text)
    assert text == f"She wrote {words.replace(chr(39), '')} below it."
PYTHON
