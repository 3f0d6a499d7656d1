#!/usr/bin/env bash
# html2text 2025.4.15 and markdownify 1.2.3 put the person cited in a <footer> on the quotation's own last line, without a space.
# Expected: a <footer> is a block, so its text is on a line of its own.
# Seen: “It is safe.— Lena Moss”, which makes the signature part of the last sentence.
# For Verbatim: a signature may follow a full stop without a space.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check html2text==2025.4.15 markdownify==1.2.3
"$folder/venv/bin/python" - <<'PYTHON'
import html2text, markdownify

page = "<blockquote>It is safe.<footer>\u2014 <cite>Lena Moss</cite></footer></blockquote>"
texts = [html2text.html2text(page).strip(), markdownify.markdownify(page).strip()]
print(texts)
assert texts == ["> It is safe.\u2014 Lena Moss"] * 2
PYTHON
