#!/usr/bin/env bash
# Four terminal libraries disagree on how many columns the Hindi word “बोलो” (speak) takes.
# Expected: one width, from the Unicode tables that all of them use.
# Seen: two columns for rich 15.0.0, four for urwid 5.1.0. wcwidth 0.9.4 says both: four for the word, two for the sum of its letters.
# prompt_toolkit 3.0.53, which adds up letters by wcwidth, says two.
# For Verbatim: ncurses places cells by the C library's widths, so Verbatim uses no other table.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rich==15.0.0 wcwidth==0.9.4 urwid==5.1.0 prompt_toolkit==3.0.53
"$folder/venv/bin/python" - <<'PYTHON'
import prompt_toolkit.utils, rich.cells, urwid, wcwidth

word = "बोलो"
columns = {
    "rich": rich.cells.cell_len(word),
    "wcwidth, word": wcwidth.wcswidth(word),
    "wcwidth, letters": sum(map(wcwidth.wcwidth, word)),
    "prompt_toolkit": prompt_toolkit.utils.get_cwidth(word),
    "urwid": urwid.calc_width(word, 0, len(word)),
}
print(columns)
assert list(columns.values()) == [2, 4, 2, 2, 4]
PYTHON
