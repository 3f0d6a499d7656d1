#!/usr/bin/env bash
# meeteval 0.4.3 takes the label of a line in an STM file, the transcripts that speech recognition is scored with, for a spoken word.
# Expected: <o,f0,female> before the words is the optional sixth field of NIST's format, and isn't scored.
# Seen: it is the first word of the transcript, so each line of a perfect recognition has an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check meeteval==0.4.3 numpy==2.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import os, tempfile
import meeteval

def read(line):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "moss.stm")
        with open(path, "w", encoding="utf-8") as file:
            file.write(line + "\n")
        return meeteval.io.load(path)

labelled = read("interview 1 moss 0.05 1.25 <o,f0,female> it is not safe")
plain = read("interview 1 moss 0.05 1.25 it is not safe")
print([line.transcript for line in labelled], [line.transcript for line in plain])
errors = meeteval.wer.cpwer(reference=labelled, hypothesis=plain)["interview"]
print(errors)
assert [line.transcript for line in labelled] == ["<o,f0,female> it is not safe"]
assert (errors.errors, errors.length) == (1, 5)
PYTHON
