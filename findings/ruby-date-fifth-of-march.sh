#!/usr/bin/env bash
# Ruby 3.1.2's DateTime.parse (Debian's libruby3.1 3.1.7+really3.1.2-0+deb12u1) makes 1 March of “5th of March 2023”.
# Expected: 5 March, as for “5th March 2023”, or an error.
# Seen: 1 March: a day is read only right beside the month, and a month without a day is its first. “March the 5th, 2023” loses the
# year as well. Of “2.30 p.m.” it reads “30 p.m.” as the hour: 18:00.
# So an article is dated days early, and a statement to another part of the day, without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1
for package in *.deb; do dpkg-deb --extract "$package" .; done
libraries=("$folder"/usr/lib/*-linux-gnu)
LD_LIBRARY_PATH=${libraries[0]} usr/bin/ruby3.1 --disable-gems -I usr/lib/ruby/3.1.0 -I "${libraries[0]}/ruby/3.1.0" - <<'RUBY'
require "date"

{
  "5th March 2023" => "2023-03-05T00:00",
  "5th of March 2023" => "2023-03-01T00:00",
  "Sunday the 5th of March 2023" => "2023-03-01T00:00",
  "5 March 2023, 2:30 p.m." => "2023-03-05T14:30",
  "5 March 2023, 2.30 p.m." => "2023-03-05T18:00",
}.each do |text, expected|
  seen = DateTime.parse(text).strftime("%Y-%m-%dT%H:%M")
  puts "#{text} -> #{seen}"
  exit 1 unless seen == expected
end
exit 1 if DateTime.parse("March the 5th, 2023").year == 2023
RUBY
