#!/usr/bin/env bash
# Cross-builds the libraries the Windows programs need, static, from Debian's sources.
#   third_party.sh CACHE PREFIX    downloads into CACHE, installs into PREFIX
# PREFIX is where toolchain.cmake looks for them.
set -euo pipefail
# shellcheck source=installer/windows/sources.sh
. "$(dirname "${BASH_SOURCE[0]}")/sources.sh"

cache=$(realpath -m "$1")
prefix=$(realpath -m "$2")
work=$cache/build

# With MinGW it takes itself for a Unix program and cannot open Chinese paths.
adapt_xlsxwriter() {
    sed -i '/^#ifdef __MINGW32__$/,/^#endif$/d' "$1/src/packager.c" "$1/src/utility.c"
    sed -i '/minizip\/zip.c)$/{n;s/if(MSVC)/if(WIN32)/}' "$1/CMakeLists.txt"
}

# build PACKAGE CMAKE-OPTION...
build() {
    local package=$1
    shift
    local pinned
    pinned=$(grep "^$package " "$here/sources.txt")
    if [ "$(cat "$prefix/.$package" 2>/dev/null)" = "$pinned $*" ]; then
        return
    fi
    unpack_source "$package" "$cache" "$work/$package"
    case $package in
        poppler) patch_source "$package" "$cache" "$work/$package" ;;
        libxlsxwriter) adapt_xlsxwriter "$work/$package" ;;
    esac
    cmake -S "$work/$package" -B "$work/$package/build" -G Ninja \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_SHARED_LIBS=OFF "$@"
    ninja -C "$work/$package/build" install
    echo "$pinned $*" > "$prefix/.$package"
}

mkdir -p "$prefix"
build libzip -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF \
    -DENABLE_OPENSSL=OFF -DENABLE_WINDOWS_CRYPTO=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF \
    -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
build libxml2 -DLIBXML2_WITH_ICONV=OFF -DLIBXML2_WITH_LZMA=OFF -DLIBXML2_WITH_ZLIB=OFF \
    -DLIBXML2_WITH_PYTHON=OFF -DLIBXML2_WITH_PROGRAMS=OFF -DLIBXML2_WITH_TESTS=OFF \
    -DLIBXML2_WITH_HTTP=OFF -DLIBXML2_WITH_FTP=OFF -DLIBXML2_WITH_MODULES=OFF
build libxlsxwriter -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF
build qrencode -DWITH_TOOLS=OFF -DWITHOUT_PNG=ON
build googletest -DBUILD_GMOCK=ON
# Without zlib it would hold a copy of it, and the programs then two.
build freetype -DFT_REQUIRE_ZLIB=ON -DFT_DISABLE_BZIP2=ON -DFT_DISABLE_PNG=ON \
    -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_BROTLI=ON
# Its own core and nothing around it. Pictures are never unpacked: no decoders.
build poppler -DENABLE_UNSTABLE_API_ABI_HEADERS=ON -DFONT_CONFIGURATION=win32 \
    -DENABLE_UTILS=OFF -DENABLE_CPP=OFF -DENABLE_GLIB=OFF -DENABLE_QT5=OFF -DENABLE_QT6=OFF \
    -DENABLE_BOOST=OFF -DENABLE_LIBCURL=OFF -DENABLE_ZLIB=OFF -DENABLE_CMS=none \
    -DENABLE_DCTDECODER=none -DENABLE_LIBOPENJPEG=none -DWITH_Cairo=OFF -DWITH_JPEG=OFF \
    -DWITH_NSS3=OFF -DWITH_PNG=OFF -DWITH_TIFF=OFF -DRUN_GPERF_IF_PRESENT=OFF \
    -DBUILD_MANUAL_TESTS=OFF -DBUILD_CPP_TESTS=OFF -DBUILD_GTK_TESTS=OFF \
    -DBUILD_QT5_TESTS=OFF -DBUILD_QT6_TESTS=OFF

# SQLite itself is in Qt's driver; the header must be that of the same version.
sqlite_version=$(awk '$1 == "sqlite3" {sub(/-.*/, "", $2); print $2}' "$here/sources.txt")
if ! grep -qF "#define SQLITE_VERSION        \"$sqlite_version\"" /usr/include/sqlite3.h; then
    echo "/usr/include/sqlite3.h is not of version $sqlite_version, which the static Qt holds" >&2
    exit 1
fi
cp /usr/include/sqlite3.h "$prefix/include/"
