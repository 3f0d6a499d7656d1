#!/usr/bin/env bash
# bibutils 7.2 (Debian's 7.2-2) makes May of 5 March in an EndNote reference.
# Expected: “%8 5 March” is 5 March, as “%8 March 5” is; EndNote keeps the date as it was typed, and many people type the day first.
# Seen: the day is taken for the number of the month: 5 March is May, 12 May is December, both without a day. 2023-03-05 is the
# 3rd to 5th of a month called 2023.
# So an article quoted from an EndNote library may be dated months away, to a month that looks real.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root bibutils=7.2-2 libbibutils8=7.2-2
for package in *.deb; do dpkg-deb --extract "$package" .; done
LD_LIBRARY_PATH=$(dirname "$folder"/usr/lib/*/libbibutils.so.8)
export LD_LIBRARY_PATH
date_of() {
    printf '%%0 Magazine Article\n%%A Moss, Lena\n%%T The pier\n%%D 2023\n%%8 %s\n' "$1" |
        usr/bin/end2xml 2>/dev/null | usr/bin/xml2bib 2>/dev/null | grep -E '^(month|day)=' | tr -d '\n"'
}
for day in 'March 5' '5 March' '12 May' 2023-03-05; do echo "$day: $(date_of "$day")"; done
[ "$(date_of 'March 5')" = "month=Mar,day=05" ]
[ "$(date_of '5 March')" = "month=May" ]
[ "$(date_of '12 May')" = "month=Dec" ]
[ "$(date_of 2023-03-05)" = "month=2023,day=03-05" ]
