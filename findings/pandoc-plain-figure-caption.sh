#!/usr/bin/env bash
# pandoc 3.9 leaves the caption of a figure out of plain text.
# Expected: the plain text of a page has all its words: for a quotation in a <figure>, also the <figcaption> that names the speaker.
# Seen: the quotation alone. In Markdown the figure stays as HTML, with its caption.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17
"$folder/venv/bin/python" - <<'PYTHON'
import pypandoc

page = "<figure><blockquote><p>It is safe.</p></blockquote><figcaption>\u2014 Lena Moss</figcaption></figure>"
plain = pypandoc.convert_text(page, "plain", format="html")
print(repr(plain))
assert plain.strip() == "It is safe."
assert "Lena Moss" in pypandoc.convert_text(page, "markdown", format="html")
PYTHON
