#!/usr/bin/env bash
# Resiliparse 2.0.1 loses a single character before bold or italic words when it extracts the main content.
# Expected: what main_content=True keeps of a paragraph is the paragraph's own text: “No”, said Moss.
# Seen: No”, said Moss. Lost is a text node of one character of three bytes: an opening mark, a dash, the euro sign, an ideograph.
# 3⁄4 with <sup> and <sub> becomes 34. Without main_content=True all of it is there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check resiliparse==2.0.1
"$folder/venv/bin/python" - <<'PYTHON'
from resiliparse.extract.html2text import extract_plain_text

def main(paragraph):
    page = f"<html><body><main><article><p>{paragraph}</p></article></main></body></html>"
    return extract_plain_text(page, main_content=True), extract_plain_text(page)

for paragraph, seen, whole in [
    ("\u201c<b>No</b>\u201d, said Moss.", "No\u201d, said Moss.", "\u201cNo\u201d, said Moss."),
    ("\u20ac<b>5</b> a day", "5 a day", "\u20ac5 a day"),
    ("\u6771<b>\u4eac</b>\u3067\u3059", "\u3067\u3059", "\u6771\u4eac\u3067\u3059"),
    ("<sup>3</sup>\u2044<sub>4</sub> full", "34 full", "3\u20444 full"),
    ("\"<b>No</b>\", said Moss.", "\"No\", said Moss.", "\"No\", said Moss."),
]:
    print(main(paragraph))
    assert main(paragraph) == (seen, whole)
PYTHON
