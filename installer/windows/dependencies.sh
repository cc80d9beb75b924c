#!/usr/bin/env bash
# Gets the static Qt and the other libraries of the Windows build ready, in
# build/windows-libraries, where toolchain.cmake looks for them.
# Qt comes from the archive that GONGKAI_WINDOWS_QT names; without one it is built, which takes
# half an hour, and kept there as qt.tar.xz.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(cd "$here/../.." && pwd)/build/windows-libraries
mkdir -p "$folder"

archive=${GONGKAI_WINDOWS_QT:-$folder/qt.tar.xz}
if [ ! -f "$archive" ]; then
    if [ -n "${GONGKAI_WINDOWS_QT:-}" ]; then
        echo "GONGKAI_WINDOWS_QT: no such file: $archive" >&2
        exit 1
    fi
    "$here/qt.sh" "$folder/downloads" "$archive"
fi

sum=$(sha256sum < "$archive")
if [ "$(cat "$folder/qt/.archive" 2>/dev/null)" != "$sum" ]; then
    rm -rf "$folder/qt" "$folder/qt.part"
    mkdir "$folder/qt.part"
    tar -C "$folder/qt.part" -xf "$archive"
    # Packed with or without a top folder.
    core=$(find "$folder/qt.part" -path '*/lib/libQt6Core.a')
    mv "${core%/lib/libQt6Core.a}" "$folder/qt"
    rm -rf "$folder/qt.part"
    echo "$sum" > "$folder/qt/.archive"
fi
"$here/third_party.sh" "$folder/downloads" "$folder/prefix"
