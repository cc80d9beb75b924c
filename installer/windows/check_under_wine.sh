#!/usr/bin/env bash
# Runs what was built for Windows under wine: the test programs, the command line against the
# one of Linux, the installer and the window. Wine is not Windows: docs/packaging.md says what
# this does not prove.
#   check_under_wine.sh BUILD-FOLDER PACKAGES-FOLDER LINUX-GONGKAI-CLI
# Leaves pictures and logs in BUILD-FOLDER/wine.
set -Eeuo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=installer/version.sh
. "$root/installer/version.sh"
build=$(realpath "$1")
setup=$(realpath "$2")/gongkai-$version-win64-setup.exe
linux_cli=$(realpath "$3")

work=$build/wine
rm -rf "$work"
mkdir -p "$work/locale"
# A Chinese Windows: code page 936. The locale is private to this run.
localedef -i zh_CN -f UTF-8 "$work/locale/zh_CN.UTF-8"
export LOCPATH=$work/locale
export LC_ALL=zh_CN.UTF-8 2>/dev/null
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml="
user_folder=$WINEPREFIX/drive_c/users/$(id -un)
settings=$user_folder/AppData/Roaming/gongkai/gongkai.ini

started=()
clean_up() {
    ((${#started[@]} == 0)) || kill "${started[@]}" 2>/dev/null || true
    wineserver -k 2>/dev/null || true
}
trap clean_up EXIT
trap 'printf "check_under_wine: line %s failed: %s\n" "$LINENO" "$BASH_COMMAND" >&2' ERR

step() { printf '\n== %s (%d s)\n' "$1" "$SECONDS"; }
die() {
    printf 'check_under_wine: %s\n' "$*" >&2
    exit 1
}
# expect CODE COMMAND...
expect() {
    local wanted=$1 code=0
    shift
    timeout 300 "$@" || code=$?
    [ "$code" = "$wanted" ] || die "exit code $code instead of $wanted: $*"
}
windows_path() { winepath -w "$1" | tr -d '\r'; }
# How wine prints the registry: in the code page of a Chinese console.
registry() { wine reg query "$@" 2>/dev/null | iconv -f GBK -t UTF-8; }
# says TEXT COMMAND...: the command's output has the text. No pipe: grep would leave its end unread.
says() {
    local wanted=$1
    shift
    grep -qF -- "$wanted" <<<"$("$@")"
}
# The window of a running program; waits for it.
window_named() { timeout 120 xdotool search --sync --onlyvisible --name "$1"; }

# From the beginning: wine's desktop, once started without a display, never looks for one.
display=:$((90 + $$ % 900))
Xvfb "$display" -screen 0 1366x768x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
started+=($!)
export DISPLAY=$display

step "a fresh wine"
wineboot -i >"$work/wineboot.log" 2>&1
wineserver -w
wine winecfg -v win10
# The offscreen platform of the tests finds fonts in one folder. Wine passes no QT_ variable on.
fonts=$(dirname "$(fc-match -f '%{file}' 'Noto Serif CJK SC')")
wine reg add 'HKCU\Environment' /f /v QT_QPA_FONTDIR /d "$(windows_path "$fonts")" >/dev/null

# As with the sanitizers, fewer damaged documents: each process and each file costs more here.
export GONGKAI_DAMAGED_DOCUMENTS=${GONGKAI_DAMAGED_DOCUMENTS:-20}
# None of them has the programs' manifest: what Windows before 1903 ignores is not needed.
step "test programs"
failed=()
mapfile -t tests < <(find "$build/tests" -name '*_test.exe' | sort)
((${#tests[@]})) || die "no test programs in $build/tests"
for test in "${tests[@]}"; do
    name=$(basename "$test" .exe)
    status=0
    timeout 1800 wine "$test" --gtest_brief=1 >"$work/$name.log" 2>&1 || status=$?
    # A program that crashes can end with 0 under wine: the last line must be there.
    if [ "$status" = 0 ] && grep -aq '^\[  PASSED  \]' "$work/$name.log"; then
        grep -ah '^\[  PASSED\|^\[  SKIPPED' "$work/$name.log" | tr -d '\r' | sed "s/^/$name: /"
    else
        failed+=("$name")
        { grep -a 'FAILED' "$work/$name.log" || tail -n 5 "$work/$name.log"; } |
            tr -d '\r' | sed "s/^/$name: /" | head -n 40
    fi
done
((${#failed[@]} == 0)) || die "failed: ${failed[*]}; see $work"

step "the command line says what it says on Linux"
cli=$build/app/cli/gongkai-cli.exe
mkdir -p "$work/对 照"
compared=0
for source in "$root"/resources/samples/*.json "$root"/tests/data/cases/*.json; do
    name=$(basename "$source" .json)
    here=$work/对\ 照/$name.gkb
    there=$work/对\ 照/$name.windows.gkb
    "$linux_cli" import --force "$source" "$here" 2>"$work/here.err"
    expect 0 wine "$cli" import --force "$(windows_path "$source")" "$(windows_path "$there")" 2>"$work/there.err"
    for command in show check; do
        # Each also reads the file that the other wrote.
        "$linux_cli" "$command" "$here" --json >"$work/here.json" || (($? == 1))
        "$linux_cli" "$command" "$there" --json >"$work/crossed.json" || (($? == 1))
        wine "$cli" "$command" "$(windows_path "$there")" --json >"$work/there.json" || (($? == 1))
        wine "$cli" "$command" "$(windows_path "$here")" --json >"$work/other.json" || (($? == 1))
        cmp "$work/other.json" "$work/there.json"
        cmp "$work/here.json" "$work/there.json"
        cmp "$work/here.json" "$work/crossed.json"
        compared=$((compared + 1))
    done
    wine "$cli" import - "$(windows_path "$work/piped.gkb")" --force <"$source" 2>/dev/null
done
echo "$compared outputs are the same, byte for byte"

step "what others published is read as on Linux"
same_import() {
    local source=$1
    "$linux_cli" import --force "$source" "$work/对 照/来源.gkb" 2>"$work/here.err"
    expect 0 wine "$cli" import --force "$(windows_path "$source")" \
        "$(windows_path "$work/对 照/来源.windows.gkb")" 2>"$work/there.err"
    tr -d '\r' <"$work/there.err" | cmp - "$work/here.err"
    for written in 来源 来源.windows; do
        "$linux_cli" show --json "$work/对 照/$written.gkb" | grep -v '"at"' >"$work/$written.json"
    done
    cmp "$work/来源.json" "$work/来源.windows.json"
}
published=$work/对\ 照/district_2023.gkb
for format in html docx xlsx json csv; do
    "$linux_cli" export --force "$published" --to "$format" -o "$work/网页.$format"
    # CSV does not say its year.
    [ "$format" = csv ] || same_import "$work/网页.$format"
done
iconv -f UTF-8 -t GB18030 <(sed 's/charset=utf-8/charset=gb2312/I' "$work/网页.html") >"$work/国标.html"
same_import "$work/国标.html"
iconv -f UTF-8 -t GB18030 "$work/网页.html" |
    expect 0 wine "$cli" import - "$(windows_path "$work/piped.gkb")" --force --from html 2>/dev/null

step "what is handed over says what it says on Linux"
for format in html docx json csv pdf xlsx; do
    expect 0 wine "$cli" export --force "$(windows_path "$published")" --to "$format" \
        -o "$(windows_path "$work/交 付.$format")"
    [ -s "$work/交 付.$format" ] || die "nothing in 交 付.$format"
done
for format in html json csv; do
    cmp "$work/交 付.$format" "$work/网页.$format"
done
same_import "$work/交 付.docx"
same_import "$work/交 付.xlsx"
"$linux_cli" export --force "$published" --to pdf -o "$work/网页.pdf"
for pdf in 交\ 付 网页; do
    pdftotext -raw "$work/$pdf.pdf" - | tr -d ' \n\f' >"$work/$pdf.txt"
done
cmp "$work/交 付.txt" "$work/网页.txt"

step "PDF is read as on Linux"
for pdf in "$root"/tests/data/sources/*.pdf "$work/交 付.pdf" "$work/网页.pdf"; do
    same_import "$pdf"
done

step "a folder that takes no lock is read only"
mkdir "$work/只 读"
cp "$published" "$work/只 读/报告.gkb"
chmod 555 "$work/只 读"
chmod 444 "$work/只 读/报告.gkb"
expect 0 wine "$cli" show --json "$(windows_path "$work/只 读/报告.gkb")" >"$work/there.json"
"$linux_cli" show --json "$published" | cmp - "$work/there.json"
chmod 755 "$work/只 读"

step "a console shows Chinese"
script -qec "wine '$cli' show '$(windows_path "$here")'" /dev/null >"$work/console.txt"
grep -q '年' "$work/console.txt" || die "no Chinese in $work/console.txt"

step "Windows 7 is refused in one sentence"
wine winecfg -v win7
expect 4 wine "$setup" /S
[ -z "$(find "$WINEPREFIX/drive_c" -name 'gongkai*.exe')" ] || die "something was installed"
wine winecfg -v win10

step "installer"
folder="$WINEPREFIX/drive_c/我的 程序/公开 年报"
# Without quotation marks, as NSIS wants it.
install() { expect "$1" wine "$setup" /S '/D=C:\我的' '程序\公开' '年报'; }
install 0
for file in gongkai.exe gongkai-cli.exe LICENSE.txt 公开年报操作手册.pdf uninstall.exe; do
    [ -s "$folder/$file" ] || die "not installed: $file"
done
[ -n "$(find "$user_folder" -name '公开年报.lnk')" ] || die "no entry in the start menu"
says Gongkai.Report registry 'HKCU\Software\Classes\.gkb' /ve || die "no association"
says '"C:\我的 程序\公开 年报\gongkai.exe" "%1"' \
    registry 'HKCU\Software\Classes\Gongkai.Report\shell\open\command' /ve || die "no open verb"
says 'gongkai.exe",1' registry 'HKCU\Software\Classes\Gongkai.Report\DefaultIcon' /ve || die "no icon"
says "$version" \
    registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Gongkai' /v DisplayVersion ||
    die "the version is not shown"

step "the registered command opens a report"
report="$folder/我的报告.gkb"
cp "$work/对 照/district_2017.gkb" "$report"
# Wine 8 itself does not look among the user's own classes.
wine 'C:\我的 程序\公开 年报\gongkai.exe' "$(windows_path "$report")" >"$work/window.log" 2>&1 &
started+=($!)
window_named 我的报告 >"$work/window.id" || die "no window; see $work/window.log"
# The last part drawn is the status bar: two pictures that are equal show a finished window.
previous=
for _ in $(seq 60); do
    import -window root "$work/window.png"
    picture=$(identify -format '%#' "$work/window.png")
    [ "$picture" != "$previous" ] || break
    previous=$picture
    sleep 1
done
colours=$(identify -format '%k' "$work/window.png")
((colours > 200)) || die "the window is empty: $colours colours in $work/window.png"

step "a running program is not touched, and keeps its report locked"
# Any cell will do: the first one that has a figure.
cell=$("$linux_cli" show "$report" --json |
    awk -F '"' '/^ *"[^"]*\.[^"]*\.[^"]*": "[0-9]*",$/ && !cell { cell = $2 } END { print cell }')
[ -n "$cell" ] || die "no cell with a figure in $report"
edit() { expect "$1" wine "$cli" set "$(windows_path "$report")" "$cell=$2" 2>>"$work/edit.err"; }
edit 4 1
install 3

step "a crash leaves no lock that blocks the next start"
wine taskkill /f /im gongkai.exe >/dev/null
wineserver -w
edit 0 7
says "\"$cell\": \"7\"" "$linux_cli" show "$report" --json || die "the figure was not written"

step "upgrade and uninstall leave what is the user's"
[ -s "$settings" ] || die "the window has kept no settings in $settings"
before=$(sha256sum "$settings" "$report")
install 0
[ "$(sha256sum "$settings" "$report")" = "$before" ] || die "the upgrade changed settings or report"
expect 0 wine "$folder/uninstall.exe" /S
# The uninstaller goes on in a copy of itself.
wineserver -w
left=$(find "$folder" -type f ! -name '我的报告.gkb*'; find "$user_folder" -name '公开年报.lnk' \
    -o -path "$user_folder/AppData/Roaming/gongkai*")
[ -z "$left" ] || die "left behind: $left"
[ -s "$report" ] || die "the report is gone"
for key in 'Classes\.gkb' 'Classes\Gongkai.Report' 'Microsoft\Windows\CurrentVersion\Uninstall\Gongkai' Gongkai; do
    ! wine reg query "HKCU\\Software\\$key" >/dev/null 2>&1 || die "left in the registry: $key"
done
step "all passed"
