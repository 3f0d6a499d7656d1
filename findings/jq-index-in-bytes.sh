#!/usr/bin/env bash
# jq 1.6 (Debian's 1.6-2.1+deb12u3) gives the place of words in bytes with index and indices, and in characters with match and [a:b].
# Expected: one unit: index("No") in “No”, she said is 1, as .[1:3] is “No” and match("No").offset is 1.
# Seen: 3. So .[index("No"):] cuts the text two characters too late after a curly mark. Newer versions count characters in all four.
# For Verbatim: start and end are in characters; with this jq use match and slices.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root jq=1.6-2.1+deb12u3 libjq1=1.6-2.1+deb12u3 libonig5=6.9.8-1
for package in *.deb; do dpkg-deb --extract "$package" .; done
libraries=(usr/lib/*-linux-gnu)
query='{index: index("No"), indices: indices("said"), match: match("No").offset, slice: .[1:3], cut: .[index("No"):]}'
echo '"“No”, she said."' | LD_LIBRARY_PATH=${libraries[0]} usr/bin/jq --compact-output "$query" | tee seen
[ "$(cat seen)" = '{"index":3,"indices":[14],"match":1,"slice":"No","cut":"”, she said."}' ]
