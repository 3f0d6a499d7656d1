#!/usr/bin/env bash
# newspaper4k 0.9.6 joins the cells of a table without a space.
# Expected: a question and its answer in the cells of a row are at least two words.
# Seen: “QIs it safe to go out?ANo, it is not.”
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --upgrade pip==26.3
"$folder/venv/bin/pip" install --quiet newspaper4k==0.9.6
"$folder/venv/bin/python" - <<'PYTHON'
import warnings

warnings.simplefilter("ignore")
import newspaper

PARAGRAPH = "The harbour is closed until further notice, said the keeper of the light, who has counted the boats."

def page(part):
    others = [f"<p>{PARAGRAPH.replace('harbour', word)}</p>" for word in ("harbour", "bridge", "road")]
    return f"<html><body><article><h1>Harbour Closed</h1>{others[0]}{part}{others[1]}{others[2]}</article></body></html>"

article = newspaper.Article("https://norrby.example/harbour")
article.download(input_html=page(
    "<table><tr><th>Q</th><td>Is it safe to go out?</td></tr><tr><th>A</th><td>No, it is not.</td></tr></table>"))
article.parse()
row = [line for line in article.text.splitlines() if "safe" in line]
print(row)
assert row == ["QIs it safe to go out?ANo, it is not."]
PYTHON
