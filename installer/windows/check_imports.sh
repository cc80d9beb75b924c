#!/bin/sh
# Fails when a program needs a DLL that is not part of Windows itself.
#   check_imports.sh PROGRAM.exe...
set -eu
known='ADVAPI32 AUTHZ COMCTL32 COMDLG32 CRYPT32 D2D1 D3D11 D3D9 DWMAPI DWRITE DXGI GDI32 IMM32
KERNEL32 MPR MSVCRT NETAPI32 NTDLL OLE32 OLEAUT32 RPCRT4 SETUPAPI SHCORE SHELL32 SHLWAPI USER32
USERENV USP10 UXTHEME VERSION WINMM WINSPOOL.DRV WS2_32 WTSAPI32'
status=0
for program in "$@"; do
    imports=$(x86_64-w64-mingw32-objdump -p "$program" | sed -n 's/^\tDLL Name: //p')
    if [ -z "$imports" ]; then
        echo "$program: no imports found, so nothing was checked" >&2
        status=1
    fi
    for library in $imports; do
        name=$(printf %s "$library" | tr '[:lower:]' '[:upper:]')
        case $name in API-MS-WIN-*) continue ;; esac
        if ! printf "%s\n" "$known" | tr " " "\n" | grep -qxF "${name%.DLL}"; then
            echo "$program needs $library, which is not part of Windows" >&2
            status=1
        fi
    done
done
exit "$status"
