#!/usr/bin/env bash
# Time::ParseDate 2015.103 (Debian's libtime-parsedate-perl 2015.103-4) makes a day in 2028 of “March 2023”.
# Expected: 1 March 2023, or no date: a month with a year isn't among its formats, which are days.
# Seen: 12 September 2028, the 2,023rd day of March of this year; “January 1999” is a day of 2028, too. No error, even if the whole
# text must be a date (WHOLE). The date depends on the year in which it is read, here 2023.
# So a magazine of last month is dated years ahead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root libtime-parsedate-perl=2015.103-4
dpkg-deb --extract libtime-parsedate-perl_*.deb .
PERL5LIB=$folder/usr/share/perl5 perl - <<'PERL'
use strict;
use warnings;
use POSIX qw(strftime);
use Time::ParseDate;

my %expected = ("5 March 2023" => "2023-03-05", "March 2023" => "2028-09-12", "January 1999" => "2028-06-21", "May 68" => "2023-07-07");
for my $text (sort keys %expected) {
    my $seconds = parsedate($text, GMT => 1, WHOLE => 1, NOW => 1678000000);
    my $seen = strftime("%Y-%m-%d", gmtime $seconds);
    print "$text -> $seen\n";
    die unless $seen eq $expected{$text};
}
PERL
