#!/usr/bin/env bash
# myclippings 0.0.6 cuts the author of a Kindle's clipping at a hyphen, and makes the first half part of the title.
# Expected: a line of “My Clippings.txt” is the title, and in brackets the author: The Gull, by Jean-Luc Moss.
# Seen: “The Gull (Jean” by “Luc Moss”. A title with a hyphen and no author, such as Catch-22, is “Catch” by “22”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check myclippings==0.0.6
"$folder/venv/bin/python" - <<'PYTHON'
import os, tempfile
from myclippings import clippings_file_to_parsed_array

def read(first_line):
    clipping = f"{first_line}\n- Your Highlight on page 12 | Location 180-182 | Added on Sunday, March 5, 2023 2:05:07 PM\n\nIt is safe.\n==========\n"
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "My Clippings.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(clipping)
        book = clippings_file_to_parsed_array(path)[0]
    return book["title"], book["author"]

seen = [read(line) for line in ["The Gull (Lena Moss)", "The Gull (Jean-Luc Moss)", "Catch-22"]]
print(seen)
assert seen == [("The Gull", "Lena Moss"), ("The Gull (Jean", "Luc Moss"), ("Catch", "22")]
PYTHON
