#!/usr/bin/env bash
# Builds the Debian package from a copy of the source tree and has lintian look at it.
#   package.sh OUTPUT-FOLDER
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=installer/version.sh
. "$root/installer/version.sh"

output=$(realpath -m "$1")
work=$root/build/deb
tree=$work/gongkai-$version
# Kept from run to run: only what changed is compiled again.
mkdir -p "$tree" "$output"
rsync -a --delete --exclude=/build --exclude=/.git --exclude='/obj-*' "$root/" "$tree/"
rsync -a --delete "$root/installer/linux/debian/" "$tree/debian/"
cat > "$tree/debian/changelog" <<EOT
gongkai ($version) bookworm; urgency=medium

  * Version $version; see CHANGELOG.md beside this file.

 -- The Gongkai developers <gongkai@example.org>  $(LC_ALL=C date -R -u -d "$release_date")
EOT

# dh gives the build a home of its own, where ccache would begin anew.
export CCACHE_DIR=${CCACHE_DIR:-$HOME/.cache/ccache} CCACHE_BASEDIR=$tree
(cd "$tree" && DEB_BUILD_OPTIONS="noautodbgsym parallel=$(nproc)" dpkg-buildpackage -b -nc -us -uc)
deb=$work/gongkai_${version}_amd64.deb
lintian --fail-on error,warning "$deb"
cp "$deb" "$output/"
