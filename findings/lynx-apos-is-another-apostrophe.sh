#!/usr/bin/env bash
# lynx 2.9.0dev.12 (Debian's 2.9.0dev.12-1) shows &apos; as U+02BC, a letter, and &rdquor; as an opening mark.
# Expected: &apos; is U+0027, as in XML, HTML 5 and XHTML 1, in which many programs write isn&apos;t; &rdquor; is ”.
# Seen: isnʼt, which looks like isn’t, but is neither isn't nor isn’t; “ for &rdquor;, as in a table from before HTML. &#39; and &rdquo;
# are right.
# So a search for isn't finds nothing in the text of such a page, in either spelling.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root lynx=2.9.0dev.12-1 lynx-common=2.9.0dev.12-1 libbsd0=0.11.7-2 \
  libmd0=1.0.4-2 libncursesw6=6.4-4
for package in *.deb; do dpkg-deb --extract "$package" .; done
libraries=(usr/lib/*-linux-gnu lib/*-linux-gnu)
shown() {
    echo "<p>$1</p>" >page.html
    HOME=$folder LD_LIBRARY_PATH=$(IFS=:; echo "${libraries[*]}") usr/bin/lynx -cfg=etc/lynx/lynx.cfg -lss=etc/lynx/lynx.lss \
        -display_charset=utf-8 -dump page.html | tr -d ' \n'
}
shown 'It isn&apos;t, isn&#39;t, &ldquo;no&rdquor;, &ldquo;no&rdquo;'
echo
[ "$(shown 'isn&apos;t')" = "isnʼt" ]
[ "$(shown 'isn&#39;t')" = "isn't" ]
[ "$(shown '&ldquo;no&rdquor;')" = "“no“" ]
[ "$(shown '&ldquo;no&rdquo;')" = "“no”" ]
