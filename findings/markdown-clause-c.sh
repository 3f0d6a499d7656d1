#!/usr/bin/env bash
# lowdown 1.0.0 and Discount 2.2.7 (Debian's 1.0.0-2 and 2.2.7-2) change clauses and dates when they read Markdown, unless told otherwise.
# Expected: typographic marks and dashes, at most; letters and digits stay as they are.
# Seen: “clause (c)” is “clause ©”, and 1/2/2024 is ½/2024.
# For Verbatim: a text's words are never changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root lowdown=1.0.0-2 libbsd0=0.11.7-2 libmd0=1.0.4-2 \
    discount=2.2.7-2 libmarkdown2=2.2.7-2
for package in *.deb; do dpkg-deb --extract "$package" .; done
libraries=(usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH=${libraries[0]}
text='Moss read clause (c) on 1/2/2024.'
lowdown=$(usr/bin/lowdown -thtml <<<"$text")
discount=$(usr/bin/markdown <<<"$text")
printf '%s\n' "$lowdown" "$discount"
[ "$lowdown" = '<p>Moss read clause &#169; on &#189;&#47;2024.</p>' ]
[ "$discount" = '<p>Moss read clause &copy; on &frac12;/2024.</p>' ]
