#!/usr/bin/env bash
# unrtf 0.21.10 (Debian's 0.21.10-clean-1) drops the word after a letter or mark that an RTF document gives by its number.
# Expected: \u8220? is “, with one character (?) for readers that don't know Unicode; what follows stays.
# Seen: the whole word that begins with this character goes: It is “not safe” becomes It is “ safe”, Josés is José. After \uc0,
# which announces no such character, the next word goes all the same; only if it is written as \'93 does the word stay.
# So a quotation in the HTML made from such a letter has lost its first word, and may say the opposite.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root unrtf=0.21.10-clean-1
dpkg-deb --extract unrtf_*.deb .
html() {
    printf '{\\rtf1\\ansi\\ansicpg1252 %s\\par}' "$1" >letter.rtf
    usr/bin/unrtf -P usr/share/unrtf --quiet --html letter.rtf | sed -n "s/<br>$//; s/<\/body>//; s/<body>//p"
}
for line in 'It is \u8220?not safe\u8221?' "It is \\u8220\\'93not safe\\u8221\\'94" 'It is \uc0\u8220 not safe\u8221 ' 'Jos\u233?s pier'; do
    echo "$line -> $(html "$line")"
done
[ "$(html 'It is \u8220?not safe\u8221?')" = "It is &ldquo; safe&rdquo;" ]
[ "$(html "It is \\u8220\\'93not safe\\u8221\\'94")" = "It is &ldquo;not safe&rdquo;" ]
[ "$(html 'It is \uc0\u8220 not safe\u8221 ')" = "It is &ldquo; safe&rdquo;" ]
[ "$(html 'Jos\u233?s pier')" = "Jos&eacute; pier" ]
