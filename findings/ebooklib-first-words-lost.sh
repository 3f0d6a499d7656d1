#!/usr/bin/env bash
# EbookLib 0.20 loses the words of a chapter that stand before its first element when it writes the chapter.
# Expected: what is in <body>, also text that no <p> encloses, which XHTML5, and so EPUB 3, allows.
# Seen: “No,” said <i>Moss</i>. is written as <i>Moss</i>., though get_body_content() returns all of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check EbookLib==0.20
"$folder/venv/bin/python" - <<'PYTHON'
from ebooklib import epub

def written(body):
    book, chapter = epub.EpubBook(), epub.EpubHtml(title="Pier", file_name="pier.xhtml")
    chapter.content = f"<html><body>{body}</body></html>"
    book.add_item(chapter)
    page = chapter.get_content().decode()
    return chapter.get_body_content().decode(), page[page.index("<body>"):page.index("</body>")]

print(written("\u201cNo,\u201d said <i>Moss</i>."))
assert written("\u201cNo,\u201d said <i>Moss</i>.") == ("\u201cNo,\u201d said <i>Moss</i>.", "<body><i>Moss</i>.")
assert "\u201cNo,\u201d said" in written("<p>\u201cNo,\u201d said <i>Moss</i>.</p>")[1]
PYTHON
