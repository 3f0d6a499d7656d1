#!/usr/bin/env bash
# Finds the quotations of every file below FOLDER with Verbatim under GNU parallel, and writes a row for each
# article to OUTPUT/articles.parquet:
#
#     quotations.sh FOLDER OUTPUT
#
# Each batch of 2,000 files has one process of Verbatim. A document that cannot be read becomes a row with an `error`,
# and the exit status is 1. JOBS is the number of batches at a time (the number of cores).
set -euo pipefail

# Answers the paths on standard input. Verbatim ends with 1 if a document was bad, which is no reason to stop.
answer() (
  set -o pipefail  # parallel starts a new shell for each batch
  verbatim show --ndjson --files-from - | gzip -1 > "$ANSWERS/$1.ndjson.gz" || test "${PIPESTATUS[0]}" -eq 1
)

# Prints every file below a folder, a path a line; a name with a line end in it cannot be one.
list_files() {
  find "$1" -type f ! -path $'*\n*'
}

# Prints how many files list_files leaves out.
count_unlisted() {
  find "$1" -type f -path $'*\n*' -printf x | wc -c
}

# Answers the listed files in batches. Functions are exported to Bash only, whichever shell the user has.
answer_all() {
  export -f answer
  list_files "$1" | PARALLEL_SHELL=$BASH parallel --pipe -N 2000 --jobs "${JOBS:-100%}" --halt now,fail=1 answer '{#}'
}

# Prints one value that DuckDB calculates from the articles in this folder.
ask() {
  duckdb -noheader -list -c "SELECT $1 FROM 'articles.parquet'"
}

main() {
  local folder here unlisted
  folder=$(realpath -- "$1")
  here=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")")
  mkdir -- "$2"
  cd -- "$2"

  export ANSWERS="$PWD/answers"
  mkdir -- "$ANSWERS"
  answer_all "$folder"
  duckdb -f "$here/to_parquet.sql"
  rm -r -- "$ANSWERS"

  ask "format('{} articles with {} quotations; {} could not be read',
    count(quotes), coalesce(sum(len(quotes)), 0)::BIGINT, count(error))" >&2
  unlisted=$(count_unlisted "$folder")
  [ "$unlisted" -eq 0 ] || echo "$unlisted files have a line end in their name and were left out" >&2
  [ "$unlisted" -eq 0 ] && [ "$(ask 'count(error)')" -eq 0 ]
}

[ $# -eq 2 ] || { echo "usage: ${0##*/} FOLDER OUTPUT" >&2; exit 2; }
main "$@"
