#!/usr/bin/env bash
# Text::Autoformat 1.750000 (Debian's libtext-autoformat-perl 1.750000-2) makes R. of the answers in a transcript of questions and
# answers.
# Expected: “A.” before an answer, as courts write it, stays when the lines are wrapped.
# Seen: Q. A. Q. A. becomes Q. R. S. T.: to it they are a list in the wrong order, which the manual says is renumbered, by letters
# too. Articles 5 and 7, quoted alone, become 5 and 6. With renumber => 0 both stay.
# So nobody answers any longer in a wrapped transcript, and a quoted clause has the number of another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root libtext-autoformat-perl=1.750000-2 libtext-reform-perl=1.20-5
for package in *.deb; do dpkg-deb --extract "$package" .; done
PERL5LIB=$folder/usr/share/perl5 perl - <<'PERL'
use strict;
use warnings;
use Text::Autoformat;

my $transcript = "Q. Was the pier safe?\nA. No.\nQ. Did you say so?\nA. I did.\n";
my $seen = autoformat($transcript, {all => 1});
my $clauses = autoformat("5. Nobody may enter.\n\n7. The mayor may.\n", {all => 1});
print $seen, $clauses;
die unless $seen =~ /^Q\. Was the pier safe\?\nR\. No\.\nS\. Did you say so\?\nT\. I did\.\n/;
die unless $clauses =~ /^6\. The mayor may\.$/m;
die unless autoformat($transcript, {all => 1, renumber => 0}) =~ /^A\. No\.\nQ\. Did you say so\?\nA\. I did\.$/m;
PERL
