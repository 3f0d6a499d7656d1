#!/usr/bin/env bash
# catdoc 0.95 (Debian's 1:0.95-6~deb12u1) shows a wide space in an RTF document as a dash.
# Expected: \emspace and \enspace are spaces, U+2003 and U+2002, as \emdash is a dash.
# Seen: “—It is safe.” where the document has a wide space at the beginning of a line, which looks like someone speaking.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root catdoc=1:0.95-6~deb12u1
dpkg-deb --extract catdoc_*.deb .
echo "charset_path=$folder/usr/share/catdoc" >.catdocrc
echo "map_path=$folder/usr/share/catdoc" >>.catdocrc
text() {
    printf '{\\rtf1\\ansi\\ansicpg1252 %s\\par}' "$1" >letter.rtf
    HOME=$folder usr/bin/catdoc -s cp1252 -d utf-8 letter.rtf | head -n 1
}
text '\emspace It is safe.'
text 'Moss\enspace said'
[ "$(text '\emspace It is safe.')" = "—It is safe." ]
[ "$(text '\emdash It is safe.')" = "—It is safe." ]
[ "$(text 'Moss\enspace said')" = "Moss–said" ]
