#!/usr/bin/env bash
# mail-parser-reply 1.36 and quotequail 0.5.4 take “On 7 May the mayor wrote:” in a report for the line before a reply's quotation.
# Expected: a mail client's line has an address or a time of day, and a client marks what it quotes; a report that cites a letter has neither.
# Seen: the letter and everything after it are dropped as an earlier mail. With “said” in place of “wrote”, all is kept.
# For Verbatim: such a line needs an address or a time, and without marks also a mail that is a reply.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mail-parser-reply==1.36 quotequail==0.5.4
"$folder/venv/bin/python" - <<'PYTHON'
import quotequail
from mailparser_reply import EmailReplyParser

report = """The council met on Friday.

On 7 May the mayor wrote:

"The pier is safe."

The doors open at noon.
"""
reply = EmailReplyParser(languages=["en"]).parse_reply(text=report)
unwrapped = quotequail.unwrap(report)
print(repr(reply), unwrapped)
assert reply == unwrapped["text_top"] == "The council met on Friday."
assert unwrapped["type"] == "reply"
said = report.replace("wrote", "said")
assert quotequail.unwrap(said) is None
assert "The doors open at noon." in EmailReplyParser(languages=["en"]).parse_reply(text=said)
PYTHON
