; Per-user installer: no administrator, silent with /S, upgrades in place.
; Defines from the command line: VERSION, STAGE (folder with what is installed), ICON, OUTPUT.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
; Both programs hold the same Qt: the second is found again in the first when the window is larger.
SetCompressorDictSize 64

!include "MUI2.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

!define APP "Gongkai"
!define PROGID "Gongkai.Report"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define SETTINGS_KEY "Software\${APP}\Setup"

Name "$(AppName)"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${SETTINGS_KEY}" "Folder"
BrandingText "$(AppName) ${VERSION}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\gongkai.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString AppName ${LANG_SIMPCHINESE} "公开年报"
LangString AppName ${LANG_ENGLISH} "Gongkai"
LangString FileType ${LANG_SIMPCHINESE} "政府信息公开工作年度报告"
LangString FileType ${LANG_ENGLISH} "Gongkai annual report"
LangString NeedsWindows10 ${LANG_SIMPCHINESE} "公开年报需要 Windows 10 或更高版本，本机不能安装。"
LangString NeedsWindows10 ${LANG_ENGLISH} "Gongkai needs Windows 10 or newer and cannot be installed here."
LangString IsRunning ${LANG_SIMPCHINESE} "公开年报正在运行。请先保存并关闭它，再重试。"
LangString IsRunning ${LANG_ENGLISH} "Gongkai is running. Please close it, then try again."

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "ProductName" "公开年报"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "FileDescription" "公开年报 安装程序"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "LegalCopyright" "GPL-3.0-or-later"

; A program that runs cannot be opened for writing.
!macro RefuseRunning PROGRAM
    ${DoWhile} ${FileExists} "$INSTDIR\${PROGRAM}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${Break}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel 3
            Quit
        ${EndIf}
    ${Loop}
!macroend

Function .onInit
    SetRegView 64
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(NeedsWindows10)" /SD IDOK
        SetErrorLevel 4
        Quit
    ${EndIf}
FunctionEnd

Section
    !insertmacro RefuseRunning gongkai.exe
    !insertmacro RefuseRunning gongkai-cli.exe
    SetOutPath "$INSTDIR"
    File "${STAGE}/gongkai.exe"
    File "${STAGE}/gongkai-cli.exe"
    File "${STAGE}/LICENSE.txt"
    File "${STAGE}/公开年报操作手册.pdf"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\$(AppName).lnk" "$INSTDIR\gongkai.exe"

    WriteRegStr HKCU "${SETTINGS_KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${SETTINGS_KEY}" "Shortcut" "$SMPROGRAMS\$(AppName).lnk"
    WriteRegStr HKCU "Software\Classes\.gkb" "" "${PROGID}"
    WriteRegStr HKCU "Software\Classes\${PROGID}" "" "$(FileType)"
    WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$\"$INSTDIR\gongkai.exe$\",1"
    WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" "$\"$INSTDIR\gongkai.exe$\" $\"%1$\""

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(AppName)"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\gongkai.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Gongkai"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" "$\"$INSTDIR\uninstall.exe$\""
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" "$\"$INSTDIR\uninstall.exe$\" /S"
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
    SetRegView 64
FunctionEnd

Section "Uninstall"
    !insertmacro RefuseRunning gongkai.exe
    !insertmacro RefuseRunning gongkai-cli.exe
    Delete "$INSTDIR\gongkai.exe"
    Delete "$INSTDIR\gongkai-cli.exe"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\公开年报操作手册.pdf"
    Delete "$INSTDIR\uninstall.exe"
    Delete "$APPDATA\gongkai\gongkai.ini"
    ; Never recursive: what the clerk put there stays.
    RMDir "$APPDATA\gongkai"
    RMDir "$INSTDIR"
    ReadRegStr $0 HKCU "${SETTINGS_KEY}" "Shortcut"
    ${If} $0 != ""
        Delete "$0"
    ${EndIf}
    ReadRegStr $0 HKCU "Software\Classes\.gkb" ""
    ${If} $0 == "${PROGID}"
        DeleteRegKey HKCU "Software\Classes\.gkb"
    ${EndIf}
    DeleteRegKey HKCU "Software\Classes\${PROGID}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "Software\${APP}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
