; Stands in for electron-builder's NSIS template, whose plugins nobody here has: it brings what assets/installer.nsh expects
; (SHELL_CONTEXT, $INSTDIR, APP_EXECUTABLE_FILENAME, APP_INSTALLER_STORE_FILE), what it leaves behind and the order in which it
; calls its macros. What only that template does (running-app check, shortcuts, languages, wizard pages) is not proved by it.
; makensis -DVERSION=… -DAPPLICATION=folder -DINCLUDE=assets/installer.nsh -DOUT=setup.exe
Target amd64-unicode
Name "Roadwarrior"
OutFile "${OUT}"
RequestExecutionLevel admin
InstallDir "$PROGRAMFILES64\Roadwarrior"
SilentInstall silent
; Silent by /S alone, as the template's. Of its pages the one that does the work.
UninstPage instfiles

!define APP_EXECUTABLE_FILENAME "Roadwarrior.exe"
!define APP_INSTALLER_STORE_FILE "roadwarrior-updater\installer.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Roadwarrior"

!include "${INCLUDE}"

Section
  SetRegView 64
  SetShellVarContext all
  ; As uninstallOldVersion of the template: the old uninstaller runs with --updated and stays until it is done (_?=).
  ReadRegStr $R0 SHELL_CONTEXT "${UNINSTALL_KEY}" "UninstallString"
  ${If} $R0 != ""
    ExecWait '$R0 /S --updated _?=$INSTDIR' $R1
    FileOpen $R2 "C:\rw\upgrade.txt" w
    FileWrite $R2 "$R1"
    FileClose $R2
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${APPLICATION}\*.*"
  ; As installApplicationFiles of the template, for an updater: into the account's own folder.
  SetShellVarContext current
  CreateDirectory "$LOCALAPPDATA\roadwarrior-updater"
  CopyFiles /SILENT "$EXEPATH" "$LOCALAPPDATA\${APP_INSTALLER_STORE_FILE}"
  SetShellVarContext all
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  WriteRegStr SHELL_CONTEXT "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr SHELL_CONTEXT "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  ; As electron-builder's APP_ASSOCIATE, with its unquoted command, so that customInstall has something to mend.
  WriteRegStr SHELL_CONTEXT "Software\Classes\.vpnprofile" "" "Roadwarrior.Profile"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Roadwarrior.Profile" "" "VPN profile"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Roadwarrior.Profile\shell\open\command" "" '$INSTDIR\${APP_EXECUTABLE_FILENAME} "%1"'
  !insertmacro customInstall
SectionEnd

Section "un.Uninstall"
  SetAutoClose true
  SetRegView 64
  SetShellVarContext all
  !insertmacro customUnInstall
  SetOutPath $TEMP
  RMDir /r "$INSTDIR"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Roadwarrior.Profile"
  DeleteRegKey SHELL_CONTEXT "${UNINSTALL_KEY}"
SectionEnd
