#!/usr/bin/env bash
# html-text 0.7.1 puts a space between a quotation mark and italic or linked words.
# Expected: its option guess_punct_space, on unless turned off, sets no space where a mark touches a word, as it does for ( and ).
# Seen: curly marks stand apart on both sides, “ No ”, and an ASCII mark before the word, which then looks like a closing one: said " No".
# An apostrophe after a linked name is set apart, too, and a drop cap becomes a word: T he harbour.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check html-text==0.7.1 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import html_text

for page, seen in [
    ("<p>Moss said \u201c<i>No</i>\u201d.</p>", "Moss said \u201c No \u201d."),
    ("<p>Moss said \"<i>No</i>\".</p>", "Moss said \" No\"."),
    ("<p>Moss said (<i>No</i>).</p>", "Moss said (No)."),
    ("<p>The <a href='g'>Gull</a>\u2019s crew</p>", "The Gull \u2019s crew"),
    ("<p><span>T</span>he harbour</p>", "T he harbour"),
]:
    text = html_text.extract_text(page)
    print(text)
    assert text == seen
PYTHON
