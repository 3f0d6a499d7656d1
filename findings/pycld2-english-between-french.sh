#!/usr/bin/env bash
# pycld2 0.42 reports 99 % English, and that this is reliable, for a text that is two thirds French.
# Expected: a French, an English and another French sentence are French and English; with a French and an English one it reports about half each.
# Seen: the last French sentence counts as English, the first as no language.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pycld2==0.42
"$folder/venv/bin/python" - <<'PYTHON'
from pycld2 import detect

first = "La mairesse de la ville a dit lundi que le vieux pont sur la rivière n’est pas sûr. "
english = "The mayor of the town said on Monday that the old bridge over the river is not safe. "
last = "Son adjoint veut en construire un autre avant la fin de l’hiver, mais le conseil n’a pas d’argent. "

def shares(text):
    reliable, _, languages = detect(text)
    return reliable, {code: share for _, code, share, _ in languages if code != "un"}

print(shares(first + last), shares(first + english), shares(first + english + last))
assert list(shares(first + last)[1]) == ["fr"]
assert min(shares(first + english)[1].values()) > 40
assert shares(first + english + last) == (True, {"en": 99})
PYTHON
