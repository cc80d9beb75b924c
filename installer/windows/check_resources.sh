#!/bin/sh
# Fails when a program lacks what Windows asks it for: manifest and version information.
#   check_resources.sh PROGRAM.exe VERSION
set -eu
# Version information is UTF-16.
text=$(mktemp)
trap 'rm -f "$text"' EXIT
tr -d '\000' < "$1" > "$text"
for wanted in PerMonitorV2 'longPathAware' '>UTF-8</activeCodePage>' \
    '{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}' "FileVersion$2" "ProductVersion$2"; do
    if ! grep -qaF "$wanted" "$text"; then
        echo "$1: no $wanted among its resources" >&2
        exit 1
    fi
done
