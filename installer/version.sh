# shellcheck shell=sh
# Version and release date, from the one place that states them; sourced with $root set.
# shellcheck disable=SC2034,SC2154
version=$(sed -n 's/^project(gongkai VERSION \([0-9.]*\) .*/\1/p' "$root/CMakeLists.txt")
# shellcheck disable=SC2034
release_date=$(sed -n 's/^set(GONGKAI_RELEASE_DATE \([0-9-]*\))/\1/p' "$root/CMakeLists.txt")
