#!/usr/bin/env bash
# trafilatura 2.3.1 loses the person cited below a block quotation, or the quotation as well.
# Expected: the markup that the HTML standard shows for quotations (<blockquote> with a <footer>, or a <figure> with a <figcaption>) is read as text.
# Seen: with a <footer> the words stay and the name is gone; inside a <figure> both are gone; with a <p> both stay.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --upgrade pip==26.3
"$folder/venv/bin/pip" install --quiet trafilatura==2.3.1
"$folder/venv/bin/python" - <<'PYTHON'
import trafilatura

PARAGRAPH = "The harbour is closed until further notice, said the keeper of the light, who has counted the boats."

def page(part):
    others = [f"<p>{PARAGRAPH.replace('harbour', word)}</p>" for word in ("harbour", "bridge", "road")]
    return f"<html><body><article><h1>Harbour Closed</h1>{others[0]}{part}{others[1]}{others[2]}</article></body></html>"

words, name = "It is not safe, and it will not be safe for a long time.", "Mira Holt"

def kept(part):
    text = trafilatura.extract(page(part))
    return (words in text, name in text)

forms = {
    "footer": f"<blockquote><p>{words}</p><footer>— <cite>{name}</cite></footer></blockquote>",
    "figure": f"<figure><blockquote><p>{words}</p></blockquote><figcaption>— <cite>{name}</cite></figcaption></figure>",
    "paragraph": f"<blockquote><p>{words}</p><p>— <cite>{name}</cite></p></blockquote>",
}
seen = {form: kept(part) for form, part in forms.items()}
print(seen)
assert seen == {"footer": (True, False), "figure": (False, False), "paragraph": (True, True)}
PYTHON
