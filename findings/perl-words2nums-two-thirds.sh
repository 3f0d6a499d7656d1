#!/usr/bin/env bash
# Lingua::EN::Words2Nums 0.19 (Debian's liblingua-en-words2nums-perl 0.19-4) says that two thirds are 5.
# Expected: undef, its answer to what it can't convert, as for “three quarters” and “half a million”.
# Seen: 5, two and third; “one fifth” is 6. Years and phone numbers as they are spoken are added up, too: nineteen eighty-four is 103.
# So a share or a year in a quotation becomes a number that nobody said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root liblingua-en-words2nums-perl=0.19-4
dpkg-deb --extract liblingua-en-words2nums-perl_*.deb .
PERL5LIB=$folder/usr/share/perl5 perl - <<'PERL'
use strict;
use warnings;
use Lingua::EN::Words2Nums;

my %expected = (
    "two thousand and five" => 2005, "two thirds" => 5, "one fifth" => 6, "nineteen eighty-four" => 103, "twenty twenty-three" => 43,
    "five five five" => 15,
);
for my $words (sort keys %expected) {
    my $seen = words2nums($words);
    print "$words -> $seen\n";
    die unless $seen == $expected{$words};
}
die if defined words2nums("three quarters");
PERL
