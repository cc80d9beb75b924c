#!/usr/bin/env bash
# Cross-builds a static Qt for Windows from Debian's sources. About 25 minutes on two cores.
#   qt.sh CACHE ARCHIVE.tar.xz     the archive can be kept and named by GONGKAI_WINDOWS_QT
set -euo pipefail
# shellcheck source=installer/windows/sources.sh
. "$(dirname "${BASH_SOURCE[0]}")/sources.sh"

cache=$(realpath -m "$1")
archive=$(realpath -m "$2")
work=$cache/build
prefix=$work/qt-windows

# Debian takes Qt's copy of SQLite away: the amalgamation is made from Debian's own source.
unpack_source sqlite3 "$cache" "$work/sqlite3"
(cd "$work/sqlite3" && ./configure --disable-tcl >/dev/null && make sqlite3.c sqlite3.h >/dev/null)
unpack_source qt6-base "$cache" "$work/qt6-base"
mkdir -p "$work/qt6-base/src/3rdparty/sqlite"
cp "$work/sqlite3/sqlite3.c" "$work/sqlite3/sqlite3.h" "$work/qt6-base/src/3rdparty/sqlite/"

# The tablet is off because Debian takes wintab.h away; direct2d stays on, without it the
# DirectWrite font database is missing at link time.
rm -rf "$prefix"
cmake -S "$work/qt6-base" -B "$work/qt6-base/build" -G Ninja \
    -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no \
    -DFEATURE_tabletevent=OFF -DFEATURE_system_sqlite=OFF -DFEATURE_network=OFF \
    -DFEATURE_dbus=OFF -DFEATURE_sql_odbc=OFF
ninja -C "$work/qt6-base/build"
ninja -C "$work/qt6-base/build" install
mkdir -p "$(dirname "$archive")"
tar -C "$prefix" -cJf "$archive.part" .
mv "$archive.part" "$archive"
