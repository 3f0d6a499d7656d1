#!/usr/bin/env bash
# mail-parser 4.8.0 returns the words of an attached mail as the sender's own.
# Expected: a message/rfc822 part is a message of its own, with its own sender, or an attachment.
# Seen: `text_plain` has the texts of both, `attachments` is empty, and nothing has the name of the attached mail's sender.
# For Verbatim: an attached mail is read with the lines From, Date, Subject and To of its own header.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mail-parser==4.8.0
"$folder/venv/bin/python" - <<'PYTHON'
import mailparser

mail = mailparser.parse_from_string("""From: Lena Moss <lena@hult.example>
Subject: Read this
Content-Type: multipart/mixed; boundary=cut

--cut
Content-Type: text/plain

The letter is a fake.
--cut
Content-Type: message/rfc822

From: Tom Hale <tom@hult.example>
Subject: The pier

I closed the pier.
--cut--
""")
print(mail.from_, mail.text_plain, mail.attachments)
assert mail.from_ == [("Lena Moss", "lena@hult.example")]
assert mail.text_plain == ["The letter is a fake.", "I closed the pier."]
assert mail.attachments == [] and "Hale" not in str(mail.mail)
PYTHON
