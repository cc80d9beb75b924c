#!/bin/sh
# ccache, which is to look at a short sum beside a precompiled header instead of at its 150 MB for
# every unit that uses it (CCACHE_PCH_EXTSUM in ./dev).
unset LC_ALL LC_CTYPE LC_MESSAGES # one cache whatever the caller's locale
export LANG=C.UTF-8
ccache "$@" || exit
case " $* " in
*' c++-header '*) ;;
*) exit 0 ;;
esac
output=""
option=""
for word; do # goes through the words as they were; those that name no file of this build are put behind
    shift
    case $option in
    -o) output=$word option= && continue ;;
    -MF | -MT) option= && continue ;;
    esac
    case $word in
    -o | -MF | -MT) option=$word ;;
    -MD) ;;
    *) set -- "$@" "$word" ;;
    esac
done
# The sum of what was compiled, which is the same in every clone; the header itself names its folder.
sum=$("$@" -E -P | sha256sum) && printf '%s\n' "${sum%% *}" >"$output.sum"
