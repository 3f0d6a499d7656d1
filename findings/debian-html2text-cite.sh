#!/usr/bin/env bash
# html2text 1.3.2a (Debian's 1.3.2a-28, not Python's package of that name) loses the spaces around <cite>.
# Expected: <cite> is an inline element, as <i> is: the Gull sank, wrote Lena Moss on Friday.
# Seen: “theGullsank, wroteLena Mosson Friday.” With <i> or <b> the spaces are kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root html2text=1.3.2a-28
dpkg-deb --extract html2text_*.deb .
text() { usr/bin/html2text -utf8 <<<"<p>the $1Gull$2 sank, wrote $1Lena Moss$2 on Friday.</p>"; }
text "<cite>" "</cite>"
text "<i>" "</i>"
[ "$(text "<cite>" "</cite>")" = "theGullsank, wroteLena Mosson Friday." ]
[ "$(text "<i>" "</i>")" = "the Gull sank, wrote Lena Moss on Friday." ]
