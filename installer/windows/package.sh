#!/usr/bin/env bash
# Makes the installer and the portable zip from the two programs.
#   package.sh BUILD-FOLDER OUTPUT-FOLDER MANUAL.pdf
# With GONGKAI_SIGN_KEY (a PKCS #12 file; its password in GONGKAI_SIGN_PASSWORD) everything is
# signed; GONGKAI_SIGN_TIMESTAMP is the address of a timestamp server.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
# shellcheck source=installer/version.sh
. "$root/installer/version.sh"

build=$(realpath "$1")
output=$(realpath -m "$2")
manual=$(realpath "$3")
name=gongkai-$version-win64
stage=$build/stage/$name
installer_limit=15
portable_limit=25

sign() {
    [ -n "${GONGKAI_SIGN_KEY:-}" ] || return 0
    osslsigncode sign -pkcs12 "$GONGKAI_SIGN_KEY" -readpass <(printf %s "${GONGKAI_SIGN_PASSWORD:-}") \
        -h sha256 -n Gongkai ${GONGKAI_SIGN_TIMESTAMP:+-ts "$GONGKAI_SIGN_TIMESTAMP"} \
        -in "$1" -out "$1.signed"
    mv "$1.signed" "$1"
}

# within FILE LIMIT: not larger than so many million bytes
within() {
    local size
    size=$(stat -c %s "$1")
    echo "$(basename "$1"): $size bytes"
    if [ "$size" -gt $(($2 * 1000000)) ]; then
        echo "$(basename "$1") is larger than $2 MB" >&2
        return 1
    fi
}

rm -rf "$build/stage"
mkdir -p "$stage" "$output"
cp "$build/app/desktop/gongkai.exe" "$build/app/cli/gongkai-cli.exe" "$stage/"
# Windows' Notepad before 1809 knows only \r\n.
sed 's/$/\r/' "$root/LICENSE" > "$stage/LICENSE.txt"
sed 's/$/\r/' "$here/README.zh-CN.txt" > "$stage/说明.txt"
for program in gongkai.exe gongkai-cli.exe; do
    "$here/check_imports.sh" "$stage/$program"
    "$here/check_resources.sh" "$stage/$program" "$version"
    sign "$stage/$program"
done

rm -f "$output/$name-portable.zip" "$output/$name-setup.exe"
(cd "$build/stage" && zip -q -9 -X -UN=UTF8 -r "$output/$name-portable.zip" "$name")
# The portable archive has no room for it: there the program writes it when it is asked to.
cp "$manual" "$stage/公开年报操作手册.pdf"
makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" \
    "-DICON=$root/installer/icons/gongkai.ico" "-DOUTPUT=$output/$name-setup.exe" \
    "$here/gongkai.nsi"
sign "$output/$name-setup.exe"
within "$output/$name-setup.exe" "$installer_limit"
within "$output/$name-portable.zip" "$portable_limit"
