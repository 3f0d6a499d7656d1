#!/usr/bin/env bash
# lowdown 1.0.0 (Debian's 1.0.0-2) drops the first paragraph of a Markdown text if it begins with a name and a colon.
# Expected: “Moss: It is safe.” is a paragraph; metadata stand between lines of ---.
# Seen: what a transcript's first speaker says is metadata, and in no output; the other paragraphs of this form are kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root lowdown=1.0.0-2 libbsd0=0.11.7-2 libmd0=1.0.4-2
for package in *.deb; do dpkg-deb --extract "$package" .; done
libraries=(usr/lib/*-linux-gnu)
html() { printf '%s\n' "$@" | LD_LIBRARY_PATH=${libraries[0]} usr/bin/lowdown -thtml; }
html 'Moss: It is safe.' '' 'Hale: It is not.' '' 'Moss: It is.' | tee text
[ "$(grep . text)" = $'<p>Hale: It is not.</p>\n<p>Moss: It is.</p>' ]
