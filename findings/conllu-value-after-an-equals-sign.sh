#!/usr/bin/env bash
# conllu 6.0.0 cuts the value of an annotation in CoNLL-U, the format of annotated sentences, at its second equals sign, without an error.
# Expected: a value goes on to the next bar, so that an address in the last column, which is free text, is whole, as in pyconll 3.3.1.
# Seen: Source=https://hult.example/?id=7 is https://hult.example/?id, also when the sentence is written again; a comment keeps all of it.
# So where a quoted word comes from is another page after a corpus was read and written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check conllu==6.0.0 pyconll==3.3.1
"$folder/venv/bin/python" - <<'PYTHON'
import conllu, pyconll

address = "https://hult.example/?id=7"
text = f"# source = {address}\n1\tNo\tno\tINTJ\t_\t_\t0\troot\t_\tSource={address}|SpaceAfter=No\n\n"
sentence = conllu.parse(text)[0]
print(sentence[0]["misc"], sentence.metadata, sentence.serialize(), sep="\n")
assert sentence[0]["misc"] == {"Source": "https://hult.example/?id", "SpaceAfter": "No"}
assert sentence.metadata == {"source": address}
assert "Source=https://hult.example/?id|SpaceAfter=No" in sentence.serialize()
assert pyconll.load_from_string(text)[0][0].misc["Source"] == {address}
PYTHON
