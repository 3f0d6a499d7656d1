#!/usr/bin/env bash
# par 1.53.0 (Debian's 1.53.0-2) takes what two speakers have in common for a frame around the paragraph.
# Expected: two lines are filled into one paragraph with all their words, as fmt does.
# Seen: “Moss said no.” and “Pat said no.” on two lines are “Moss Pat … said no.”: what all lines begin or end with is prefix and
# suffix, as in a boxed comment, and is written once a line. Of two lines that begin with a quotation mark, one mark is left. The
# manual says so in its definitions: unless PARBODY or PARINIT says otherwise, any letter can be of a frame.
# So a dialogue that an editor fills with par loses words and opening marks, and another speaker says the rest.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root par=1.53.0-2
dpkg-deb --extract par_*.deb .
unset PARINIT PARBODY PARQUOTE PARPROTECT
filled() { printf "$1" | usr/bin/par 40; }
filled 'Moss said no.\nPat said no.\n'
filled '"No," said Moss.\n"Yes," said Pat.\n'
filled 'Pat said no.\nMoss said yes!\n'
[ "$(filled 'Moss said no.\nPat said no.\n' | tr -s ' ')" = 'Moss Pat said no.' ]
[ "$(filled '"No," said Moss.\n"Yes," said Pat.\n' | tr -s ' ')" = '"No," said Moss Yes," said Pat .' ]
[ "$(filled 'Pat said no.\nMoss said yes!\n')" = 'Pat said no. Moss said yes!' ]
