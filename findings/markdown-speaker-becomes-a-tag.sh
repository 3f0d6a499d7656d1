#!/usr/bin/env bash
# markdownify 1.2.3 and html-to-markdown 3.21.2 turn words in angle brackets into tags of HTML.
# Expected: &lt; is escaped in Markdown, where < begins a tag, as the first escapes * and _, and the second - and # at the start of a line.
# Seen: “&lt;moss&gt; It is safe.”, a line of a chat log, becomes <moss> It is safe., so a reader of the Markdown sees no name.
# For Verbatim: an export escapes <.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check markdownify==1.2.3 html-to-markdown==3.21.2 markdown-it-py==4.3.0
"$folder/venv/bin/python" - <<'PYTHON'
import re
import html_to_markdown, markdown_it, markdownify

page = "<p>&lt;moss&gt; It is safe.</p><p>&lt;hale&gt; It is not.</p>"
other = html_to_markdown.convert(page)
texts = [markdownify.markdownify(page).strip(), getattr(other, "content", other).strip()]
shown = [re.sub("<[^>]*>", "", markdown_it.MarkdownIt().render(text)).split("\n") for text in texts]
print(texts, shown)
assert texts == ["<moss> It is safe.\n\n<hale> It is not."] * 2
assert [[line.strip() for line in lines if line] for lines in shown] == [["It is safe.", "It is not."]] * 2
PYTHON
