# Completion of verbatim for bash. The program itself says what may follow.
_verbatim() {
  local current=${COMP_WORDS[COMP_CWORD]} word files=
  COMPREPLY=()
  while IFS=$'\t' read -r word _; do
    if [[ $word == :files ]]; then files=yes; else COMPREPLY+=("$word"); fi
  done < <(verbatim complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ $files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
  fi
}
complete -F _verbatim verbatim
