#!/usr/bin/env bash
# pandoc 3.9 leaves out who speaks in a DocBook <dialogue>, and joins the parts of a person's name.
# Expected: <speaker> is a line or a name before the words; <firstname> and <surname> are two words.
# Seen: only the words remain; “Lena” and “Moss” become “LenaMoss”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17
"$folder/venv/bin/python" - <<'PYTHON'
import pypandoc

def plain(body):
    article = f"<article xmlns='http://docbook.org/ns/docbook' version='5.1'><title>Pier</title>{body}</article>"
    return pypandoc.convert_text(article, "plain", format="docbook").strip()

words = plain("<dialogue><linegroup><speaker>Moss</speaker><line>It is safe.</line></linegroup>"
              "<linegroup><speaker>Hale</speaker><line>No.</line></linegroup></dialogue>")
name = plain("<para>Said <personname><firstname>Lena</firstname><surname>Moss</surname></personname>.</para>")
print(repr(words), repr(name))
assert words == "It is safe.\n\nNo."
assert name == "Said LenaMoss."
PYTHON
