#!/usr/bin/env bash
# readability-lxml 0.9 and newspaper4k 0.9.6 drop a post that is embedded in an article.
# Expected: a <blockquote> is content, whatever its class: an embedded post is often the quotation that the article is about.
# Seen: with the class that Twitter's own embedding code sets, both drop it; without a class both keep it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --upgrade pip==26.3
"$folder/venv/bin/pip" install --quiet readability-lxml==0.9 newspaper4k==0.9.6 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import warnings

warnings.simplefilter("ignore")
import lxml.html, newspaper, readability

PARAGRAPH = "The harbour is closed until further notice, said the keeper of the light, who has counted the boats."

def page(part):
    others = [f"<p>{PARAGRAPH.replace('harbour', word)}</p>" for word in ("harbour", "bridge", "road")]
    return f"<html><body><article><h1>Harbour Closed</h1>{others[0]}{part}{others[1]}{others[2]}</article></body></html>"

def kept(css_class):
    html = page(f"<blockquote class='{css_class}'><p>Nobody called us. Not once did anybody call us about the port.</p></blockquote>")
    readable = lxml.html.fromstring(readability.Document(html).summary()).text_content()
    article = newspaper.Article("https://norrby.example/harbour")
    article.download(input_html=html)
    article.parse()
    return ("Nobody called us" in readable, "Nobody called us" in article.text)

seen = {name: kept(name) for name in ("twitter-tweet", "")}
print(seen)
assert seen == {"twitter-tweet": (False, False), "": (True, True)}
PYTHON
