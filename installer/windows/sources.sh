# shellcheck shell=bash
# Fetching the pinned Debian sources of sources.txt; sourced by third_party.sh and qt.sh.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# unpack_source PACKAGE CACHE TARGET
# Downloads the package's original archive into CACHE unless it is there, checks its SHA-256 and
# unpacks it into the new folder TARGET.
unpack_source() {
    local package=$1 cache=$2 target=$3 file sum
    read -r file sum < <(awk -v p="$package" '$1 == p {print $3, $4}' "$here/sources.txt")
    if [ -z "${sum:-}" ]; then
        echo "$package is not in sources.txt" >&2
        return 1
    fi
    mkdir -p "$cache"
    if ! echo "$sum  $cache/$file" | sha256sum --check --status 2>/dev/null; then
        download_source "$package" "$cache" || true
    fi
    # The original archive is enough: a missing debian.tar.xz on the mirror does no harm.
    if ! echo "$sum  $cache/$file" | sha256sum --check --status; then
        echo "$file: not on the mirror, or its SHA-256 is not the pinned one" >&2
        return 1
    fi
    rm -rf "$target"
    mkdir -p "$target"
    tar -C "$target" --strip-components=1 -xf "$cache/$file"
}

# patch_source PACKAGE CACHE TARGET
# Applies Debian's patches, security fixes among them, to what unpack_source unpacked: those of the
# revision in sources.txt, or of a later one when the mirror has left that behind.
patch_source() {
    local package=$1 cache=$2 target=$3 version patches name
    version=$(awk -v p="$package" '$1 == p {print $2}' "$here/sources.txt")
    [ -f "$cache/${package}_$version.debian.tar.xz" ] || download_source "$package" "$cache"
    patches=$(compgen -G "$cache/${package}_*.debian.tar.xz" | sort -V | tail -n 1)
    echo "$package: patched with $(basename "$patches")"
    tar -C "$target" -xf "$patches" debian/patches
    while read -r name _; do
        [[ -z $name || $name == '#'* ]] ||
            patch -d "$target" -p1 --quiet --forward < "$target/debian/patches/$name"
    done < "$target/debian/patches/series"
}

# apt with its own source list, so that the machine's settings stay as they are.
download_source() {
    local package=$1 cache=$2
    local mirror=${GONGKAI_DEBIAN_MIRROR:-http://deb.debian.org/debian}
    mkdir -p "$cache/apt/lists/partial"
    cat > "$cache/apt/src.sources" <<EOF
Types: deb-src
URIs: $mirror
Suites: bookworm
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb-src
URIs: ${GONGKAI_DEBIAN_SECURITY_MIRROR:-$mirror-security}
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
EOF
    local options=(-q -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$cache/apt"
        -o "Dir::State::Lists=$cache/apt/lists" -o APT::Sandbox::User=root)
    # Once in a run.
    if [ -z "${sources_listed:-}" ]; then
        apt-get "${options[@]}" update
        sources_listed=yes
    fi
    # Without the version: a later Debian revision has the same original archive.
    (cd "$cache" && apt-get "${options[@]}" source --download-only "$package")
}
