#!/usr/bin/env bash
# email-reply-parser 0.5.12 mistakes a paragraph that begins with a dialogue dash for the signature, and drops it and everything after it.
# Expected: a signature is short and comes last; a line such as “-No, said Moss.” is text.
# Seen: the reply ends before the dash. Without the dash, the whole letter is kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check email-reply-parser==0.5.12
"$folder/venv/bin/python" - <<'PYTHON'
from email_reply_parser import EmailReplyParser

letter = """The council met on Friday.

-No, said Moss, and left.

The doors open at noon.
"""
print(repr(EmailReplyParser.parse_reply(letter)))
assert EmailReplyParser.parse_reply(letter) == "The council met on Friday."
assert "The doors open at noon." in EmailReplyParser.parse_reply(letter.replace("-No", "No"))
PYTHON
