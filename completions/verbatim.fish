# Completion of verbatim for fish. The program itself says what may follow.
function __verbatim_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in (verbatim complete -- $words[2..] 2>/dev/null)
        if test "$line" = ":files"
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c verbatim -f -a '(__verbatim_complete)'
