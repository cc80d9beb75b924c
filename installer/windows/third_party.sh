#!/usr/bin/env bash
# Cross-builds the libraries the Windows programs need, static, from Debian's sources.
#   third_party.sh CACHE PREFIX    downloads into CACHE, installs into PREFIX
set -euo pipefail
# shellcheck source=installer/windows/sources.sh
. "$(dirname "${BASH_SOURCE[0]}")/sources.sh"

cache=$(realpath -m "$1")
prefix=$(realpath -m "$2")
work=$cache/build
export GONGKAI_WINDOWS_PREFIX=$prefix

# build PACKAGE CMAKE-OPTION...
build() {
    local package=$1
    shift
    if [ -e "$prefix/.$package" ] && [ "$prefix/.$package" -nt "$here/sources.txt" ]; then
        return
    fi
    unpack_source "$package" "$cache" "$work/$package"
    cmake -S "$work/$package" -B "$work/$package/build" -G Ninja \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_SHARED_LIBS=OFF "$@"
    ninja -C "$work/$package/build" install
    touch "$prefix/.$package"
}

mkdir -p "$prefix"
build libzip -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF \
    -DENABLE_OPENSSL=OFF -DENABLE_WINDOWS_CRYPTO=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF \
    -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
build libxml2 -DLIBXML2_WITH_ICONV=OFF -DLIBXML2_WITH_LZMA=OFF -DLIBXML2_WITH_ZLIB=OFF \
    -DLIBXML2_WITH_PYTHON=OFF -DLIBXML2_WITH_PROGRAMS=OFF -DLIBXML2_WITH_TESTS=OFF \
    -DLIBXML2_WITH_HTTP=OFF -DLIBXML2_WITH_FTP=OFF -DLIBXML2_WITH_MODULES=OFF
build googletest -DBUILD_GMOCK=ON
