#!/usr/bin/env bash
# links 2.28 (Debian's 2.28-1+b2) shows no quotation marks around <q>, and words that were deleted like the others.
# Expected: “no”, as w3m 0.5.3 has it, or "no", as lynx has it; <del> is struck out, marked or left out.
# Seen: She said <q>no</q> twice. is “She said no twice.”, so nothing is quoted; the <del>old</del> bridge is “the old bridge”.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root links=2.28-1+b2 \
  libbrotli1=1.0.9-2+b6 libgpm2=1.20.7-10+b1 liblz1=1.13-5
for package in *.deb; do dpkg-deb --extract "$package" .; done
libraries=(usr/lib/*-linux-gnu)
text() {
  echo "<p>$1</p>" >page.html
  HOME=$folder LD_LIBRARY_PATH=${libraries[0]} usr/bin/links -dump page.html | sed 's/^ *//'
}
text "She said <q>no</q> twice." | tee words
text "The <del>old</del> <ins>new</ins> bridge." | tee changes
[ "$(cat words)" = "She said no twice." ]
[ "$(cat changes)" = "The old new bridge." ]
