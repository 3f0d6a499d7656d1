#!/usr/bin/env bash
# pandoc 3.9 loses the day of a newspaper article in RIS, or its whole date.
# Expected: “DA  - 2023/03/05” is the day it appeared on, as reference managers write it, and “Y1  - 2023/03/05/” is RIS's own form.
# Seen: DA isn't read: only the year in PY remains, or no date. From Y1 or PY with a day comes an empty date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc_binary==1.17
"$folder/venv/bin/python" - <<'PYTHON'
import json
import pypandoc

def issued(*fields):
    lines = ["TY  - NEWS", "AU  - Moss, Lena", "TI  - Harbour Closed", *fields, "ER  - ", ""]
    return json.loads(pypandoc.convert_text("\n".join(lines), "csljson", format="ris"))[0].get("issued")

seen = [issued("PY  - 2023", "DA  - 2023/03/05"), issued("DA  - 2023/03/05"), issued("Y1  - 2023/03/05/"), issued("PY  - 2023/03/05/")]
print(seen)
assert seen == [{"date-parts": [[2023]]}, None, {"date-parts": []}, {"date-parts": []}]
PYTHON
