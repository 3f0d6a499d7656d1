#!/usr/bin/env bash
# A transcript in Markdown loses answers of one word if speakers stand in brackets: [Moss]: No. – in any program that reads CommonMark.
# Expected: a paragraph, as “[Hale]: It is safe.” is; nobody refers to a link called Moss.
# Seen: it defines a link to the address “No.”, and is in no output; two words are no address, so they stay. Moss's name becomes a link.
# So with cmark-gfm, markdown-it-py, mistune and Python-Markdown, which drops such a line also from the middle of a paragraph.
# For Verbatim: Markdown is read as CommonMark is, so such an answer is lost, too; as plain text it is kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cmarkgfm==2025.10.22 markdown-it-py==4.3.0 mistune==3.4.0 Markdown==3.11.3
"$folder/venv/bin/python" - <<'PYTHON'
import cmarkgfm, markdown, mistune
from markdown_it import MarkdownIt

programs = [cmarkgfm.markdown_to_html, MarkdownIt().render, mistune.html, markdown.markdown]
seen = [program("[Hale]: Is it safe?\n\n[Moss]: No.\n\n[Moss]: It never was.\n").strip() for program in programs]
print(seen)
assert seen == ['<p>[Hale]: Is it safe?</p>\n<p><a href="No.">Moss</a>: It never was.</p>'] * len(programs)
inside = [program("They met.\n[Moss]: No.\n").strip() for program in programs]
print(inside)
assert inside == ["<p>They met.\n[Moss]: No.</p>"] * 3 + ["<p>They met.</p>"]
PYTHON
