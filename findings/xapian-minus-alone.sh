#!/usr/bin/env bash
# Xapian 1.4.22 (Debian's 1.4.22-1) finds what a query excludes, if the query has nothing else.
# Expected: with FLAG_PURE_NOT, -no finds what NOT no finds: everything without the word; without the flag, an error, as for NOT no.
# Seen: -no is read as no, with or without the flag. Beside another word it does exclude.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 --option APT::Sandbox::User=root python3-xapian=1.4.22-1 libxapian30=1.4.22-1
for package in *.deb; do dpkg-deb --extract "$package" .; done
libraries=("$folder"/usr/lib/*-linux-gnu)
LD_LIBRARY_PATH=${libraries[0]} PYTHONPATH=$folder/usr/lib/python3/dist-packages python3.11 - <<'PYTHON'
import xapian

database = xapian.WritableDatabase("", xapian.DB_BACKEND_INMEMORY)
for text in ["It is safe, said Moss.", "Moss said no.", "Hale said no."]:
    generator, document = xapian.TermGenerator(), xapian.Document()
    generator.set_document(document)
    generator.index_text(text)
    document.set_data(text)
    database.add_document(document)
parser = xapian.QueryParser()

def found(query, flags):
    try:
        enquire = xapian.Enquire(database)
        enquire.set_query(parser.parse_query(query, flags))
        return sorted(match.document.get_data().decode() for match in enquire.get_mset(0, 10))
    except xapian.QueryParserError as error:
        return str(error)

usual, pure = parser.FLAG_DEFAULT, parser.FLAG_DEFAULT | parser.FLAG_PURE_NOT
for query in ["-no", "NOT no", "Moss -no"]:
    print(query, found(query, usual), found(query, pure))
assert found("-no", usual) == found("-no", pure) == ["Hale said no.", "Moss said no."]
assert found("NOT no", pure) == found("Moss -no", usual) == ["It is safe, said Moss."]
assert "NOT" in found("NOT no", usual)
PYTHON
