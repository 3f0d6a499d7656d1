#!/usr/bin/env bash
# PyYAML 6.0.4 doesn't read back what it wrote if a text has U+0085 and Unicode is written as it is.
# Expected: safe_load(safe_dump(text, allow_unicode=True)) is the text, as it is with a line feed or U+2028; what can't be written is escaped.
# Seen: a space in its place. The character is frequent in old articles: the ellipsis of Windows-1252, read as Latin-1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PyYAML==6.0.4
"$folder/venv/bin/python" - <<'PYTHON'
import yaml

texts = ["Not\u0085safe", "Not\u2028safe", "Not\nsafe"]
seen = [yaml.safe_load(yaml.safe_dump(text, allow_unicode=True)) for text in texts]
print(ascii(seen), ascii(yaml.safe_dump(texts[0], allow_unicode=True)))
assert seen == ["Not safe", *texts[1:]]
assert [yaml.safe_load(yaml.safe_dump(text)) for text in texts] == texts
PYTHON
