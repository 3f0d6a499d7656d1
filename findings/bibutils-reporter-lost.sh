#!/usr/bin/env bash
# bibutils 7.2 (Debian's 7.2-2) loses who wrote a newspaper article, on the way from EndNote to BibTeX.
# Expected: %A is the author, whether the reference is a newspaper article or a magazine article.
# Seen: in a newspaper article it becomes the role “reporter” in MODS, which xml2bib and xml2ris leave out: the entry has no author.
# So quotations taken over from such a library have a headline and a paper, but nobody who wrote them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root bibutils=7.2-2 libbibutils8=7.2-2
for package in *.deb; do dpkg-deb --extract "$package" .; done
LD_LIBRARY_PATH=$(dirname "$folder"/usr/lib/*/libbibutils.so.8)
export LD_LIBRARY_PATH
for kind in Magazine Newspaper; do
    printf '%%0 %s Article\n%%A Moss, Lena\n%%T The pier\n%%J Hult Courier\n%%D 2023\n' "$kind" | usr/bin/end2xml 2>/dev/null >$kind.xml
    usr/bin/xml2bib $kind.xml 2>/dev/null >$kind.bib
    usr/bin/xml2ris $kind.xml 2>/dev/null >$kind.ris
    grep -A 1 '<roleTerm' $kind.xml
    cat $kind.bib $kind.ris
done
grep -q 'author="Moss, Lena"' Magazine.bib
grep -q 'AU  - Moss, Lena' Magazine.ris
grep -q '>reporter</roleTerm>' Newspaper.xml
[ "$(cat Newspaper.bib Newspaper.ris | grep -c Moss)" = 0 ]
grep -q 'Hult Courier' Newspaper.bib
