#!/usr/bin/env bash
# rich 15.0.0 drops an editor's words in square brackets from a quotation, or their first letter, without an error.
# Expected: [bold] is markup; [sic], [he and Moss] and [laughs] name no style, and are printed as they are.
# Seen: “It is safed [sic]” ends in “safed ”, “We [he and Moss] left” is “We  left”. [s]he is a struck-out “he”, and [I]t stays.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rich==15.0.0
"$folder/venv/bin/python" - <<'PYTHON'
import io
from rich.console import Console

def printed(text):
    console = Console(file=io.StringIO(), width=80)
    console.print(text)
    return console.file.getvalue().rstrip("\n")

seen = [printed(text) for text in ["“It is safed [sic]”", "“We [he and Moss] left”", "[laughs]", "“[s]he left”", "“[I]t is safe […]”"]]
print(seen)
assert seen == ["“It is safed ”", "“We  left”", "", "“he left”", "“[I]t is safe […]”"]
PYTHON
