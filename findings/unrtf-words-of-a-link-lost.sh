#!/usr/bin/env bash
# unrtf 0.21.10 (Debian's 0.21.10-clean-1) shows the word “hyperlink” for the words of a link in an RTF document.
# Expected: the words are in \fldrslt, and are shown; the address is in \fldinst.
# Seen: “hyperlink” in HTML, and the address in quotation marks in text; the words of the link are in neither. A blank before HYPERLINK,
# which means nothing, keeps the words and drops the address instead.
# So a quotation with a link in it loses these words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root unrtf=0.21.10-clean-1
dpkg-deb --extract unrtf_*.deb .
shown() {
    printf '{\\rtf1\\ansi The pier {\\field{\\*\\fldinst{%s "https://hult.example/"}}{\\fldrslt{is not}}} safe.\\par}' "$2" >letter.rtf
    usr/bin/unrtf -P usr/share/unrtf --quiet "--$1" letter.rtf | grep --text 'The pier' | sed 's/<body>//; s/<br>$//'
}
for form in html text; do
    shown $form HYPERLINK
    shown $form ' HYPERLINK'
done
[ "$(shown html HYPERLINK)" = 'The pier <a href=""https://hult.example/"">hyperlink</a> safe.' ]
[ "$(shown text HYPERLINK)" = 'The pier "https://hult.example/" safe.' ]
[ "$(shown html ' HYPERLINK')" = 'The pier is not safe.' ]
