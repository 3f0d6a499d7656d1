#!/usr/bin/env bash
# atoma 0.0.17 returns nothing for the title or content of an Atom entry in XHTML.
# Expected: type="xhtml" is one of the three kinds of text that its AtomTextType knows; its value is the <div>, or its words.
# Seen: `title` and `content` are None, as if the entry had none, without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check atoma==0.0.17
"$folder/venv/bin/python" - <<'PYTHON'
import atoma

def entry(kind, words):
    return atoma.parse_atom_bytes(f"""<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:f</id><title>Courier</title>
<updated>2024-03-05T10:00:00Z</updated><entry><id>urn:x:1</id><updated>2024-03-05T10:00:00Z</updated>
<title type="{kind}">{words}</title><content type="{kind}">{words}</content></entry></feed>""".encode()).entries[0]

xhtml = entry("xhtml", '<div xmlns="http://www.w3.org/1999/xhtml">It is <i>not</i> safe.</div>')
html = entry("html", "It is &lt;i>not&lt;/i> safe.")
print(xhtml.title, xhtml.content, html.title.value, list(atoma.atom.AtomTextType))
assert "xhtml" in [kind.value for kind in atoma.atom.AtomTextType]
assert xhtml.title is None and xhtml.content is None
assert html.title.value == html.content.value == "It is <i>not</i> safe."
PYTHON
