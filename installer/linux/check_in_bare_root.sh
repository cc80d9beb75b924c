#!/usr/bin/env bash
# Installs the Debian package in a bare Debian 12 with only what it depends on, and uses it there.
#   check_in_bare_root.sh PACKAGE.deb WORK-FOLDER        as root
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
deb=$(realpath "$1")
work=$(realpath -m "$2")
bare=$work/root
mirror=${GONGKAI_DEBIAN_MIRROR:-http://deb.debian.org/debian}

die() {
    printf 'check_in_bare_root: %s\n' "$*" >&2
    exit 1
}
inside() { chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }

desktop-file-validate "$root/installer/linux/gongkai.desktop"
mkdir -p "$work/unpacked"
dpkg-deb -x "$deb" "$work/unpacked"
# The project has no domain of its own to begin the id with.
appstreamcli validate --no-net --override cid-desktopapp-is-not-rdns=info \
    "$work/unpacked/usr/share/metainfo/gongkai.metainfo.xml"
for page in gongkai gongkai-cli; do
    said=$(zcat "$work/unpacked/usr/share/man/man1/$page.1.gz" | LC_ALL=C.UTF-8 man --warnings -l - 2>&1 >/dev/null)
    [ -z "$said" ] || die "$page.1: $said"
done
rm -rf "$work/unpacked"

rm -rf "$bare"
debootstrap --variant=minbase bookworm "$bare" "$mirror" >"$work/debootstrap.log" 2>&1 ||
    die "debootstrap failed; see $work/debootstrap.log"
mount --bind /proc "$bare/proc"
trap 'umount "$bare/proc"' EXIT
cp "$deb" "$bare/tmp/gongkai.deb"
cp "$root/resources/samples/district_2017.json" "$bare/tmp/sample.json"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    /tmp/gongkai.deb >"$work/apt.log" 2>&1 || die "apt could not install it; see $work/apt.log"

inside gongkai-cli import /tmp/sample.json '/tmp/示 例.gkb'
status=0
inside gongkai-cli check '/tmp/示 例.gkb' >"$work/check.txt" || status=$?
[ "$status" = 1 ] || die "check ended with $status instead of 1"
for format in pdf docx html xlsx; do
    inside gongkai-cli export '/tmp/示 例.gkb' --to "$format" -o "/tmp/out.$format"
    [ -s "$bare/tmp/out.$format" ] || die "no $format"
done
# The window has nothing to wait for but the end of its time.
status=0
inside env QT_QPA_PLATFORM=offscreen timeout 5 gongkai '/tmp/示 例.gkb' >"$work/window.txt" 2>&1 || status=$?
[ "$status" = 124 ] || die "the window ended with $status: $(cat "$work/window.txt")"
[ "$(inside ls -A /tmp | grep -c 'gkb.lock')" -ge 1 ] || die "the window did not open the report"
for file in applications/gongkai.desktop mime/packages/gongkai.xml icons/hicolor/48x48/apps/gongkai.png \
    icons/hicolor/48x48/mimetypes/application-x-gongkai-report.png doc/gongkai/公开年报操作手册.pdf; do
    [ -s "$bare/usr/share/$file" ] || die "not installed: $file"
done
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -qq -y gongkai >>"$work/apt.log" 2>&1
left=$(inside find /usr /etc -name '*gongkai*')
[ -z "$left" ] || die "left behind: $left"
echo "installed, used and removed in a bare Debian 12"
