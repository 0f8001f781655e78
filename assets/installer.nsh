; What Roadwarrior adds to electron-builder's installer. test/packaging includes this very file in a harness and installs,
; upgrades and uninstalls it under Wine. Macros only: a function would have to exist twice, for installer and uninstaller.
; electron-builder's template brings $INSTDIR, SHELL_CONTEXT (that of all users), APP_EXECUTABLE_FILENAME and
; APP_INSTALLER_STORE_FILE.

!include FileFunc.nsh
!include LogicLib.nsh

; The registry's name of a profile; electron-builder.yml has the same.
!define ROADWARRIOR_CLASS "Roadwarrior.Profile"
; ERROR_SUCCESS_REBOOT_REQUIRED
!define ROADWARRIOR_RESTART 3010
; recordsUnusable (src/shared/report/exit-codes.ts)
!define ROADWARRIOR_RECORDS_UNUSABLE 51

!macro customInstall
  ; electron-builder writes the command without quotation marks round the program: C:\Program.exe would be started first.
  WriteRegStr SHELL_CONTEXT "Software\Classes\${ROADWARRIOR_CLASS}\shell\open\command" "" \
    '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\${ROADWARRIOR_CLASS}\DefaultIcon" "" '"$INSTDIR\resources\profile.ico"'
  ; SHCNE_ASSOCCHANGED: Explorer shows the icon at once.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  !insertmacro roadwarriorNothingForAnUpdater
  !insertmacro roadwarriorMachineFolder
!macroend

; Any user may make a folder in ProgramData, and who makes ours first blocks the whole PC's part (it would not be trusted). The
; program makes it now, with the rights that it wants, by its own check; it is started by its quoted path. Where another was
; faster the person hears of it, and the exit code of a silent installation stays 0: the program itself says so at every use.
!macro roadwarriorMachineFolder
  Push $R0
  ClearErrors
  ExecWait '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" --make-machine-folder' $R0
  ${IfNot} ${Errors}
  ${AndIf} $R0 == ${ROADWARRIOR_RECORDS_UNUSABLE}
    ${Select} $LANGUAGE
      ${Case} 1043
        StrCpy $R0 "De map $APPDATA\Roadwarrior is niet door Roadwarrior gemaakt, of andere accounts kunnen erin schrijven. Roadwarrior gebruikt deze map niet en stelt niets in voor alle gebruikers van deze pc.$\r$\n$\r$\nControleer als administrator wat erin staat, verwijder de map of wijzig de naam, en installeer Roadwarrior opnieuw."
      ${Case} 1031
        StrCpy $R0 "Der Ordner $APPDATA\Roadwarrior wurde nicht von Roadwarrior erstellt, oder andere Konten haben Schreibzugriff. Roadwarrior verwendet ihn nicht und richtet nichts für alle Benutzer dieses PCs ein.$\r$\n$\r$\nPrüfen Sie als Administrator den Inhalt, löschen Sie den Ordner oder benennen Sie ihn um, und installieren Sie Roadwarrior erneut."
      ${CaseElse}
        StrCpy $R0 "The folder $APPDATA\Roadwarrior wasn’t created by Roadwarrior, or other accounts can write to it. Roadwarrior doesn’t use this folder and sets up nothing for all users of this PC.$\r$\n$\r$\nAs an administrator, check what the folder contains, delete or rename it, and install Roadwarrior again."
    ${EndSelect}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$R0" /SD IDOK
  ${EndIf}
  Pop $R0
!macroend

; electron-builder brings a program that starts anything elevated, and keeps a copy of the installer in the account's own
; folder, both for an updater. This program has none (D35), and elevates nothing but itself.
!macro roadwarriorNothingForAnUpdater
  Delete "$INSTDIR\resources\elevate.exe"
  Push $R0
  SetShellVarContext current
  Delete "$LOCALAPPDATA\${APP_INSTALLER_STORE_FILE}"
  ${GetParent} "$LOCALAPPDATA\${APP_INSTALLER_STORE_FILE}" $R0
  RMDir "$R0"
  SetShellVarContext all
  Pop $R0
!macroend

; Before any file goes. An upgrade runs the old uninstaller with --updated: it keeps every connection and every receipt.
!macro customUnInstall
  Push $R0
  Push $R1
  Push $R2
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "--updated" $R1
  ${If} ${Errors}
    !insertmacro roadwarriorAskKeep
    ${If} $R2 == "undo"
      !insertmacro roadwarriorUndo
    ${EndIf}
  ${EndIf}
  Pop $R2
  Pop $R1
  Pop $R0
!macroend

; $R2: "keep" or "undo". Silent: keep, unless /KEEPCONNECTIONS=no. Nothing is asked where nothing is set up for the whole PC.
; $R0 holds the parameters.
!macro roadwarriorAskKeep
  StrCpy $R2 "keep"
  ClearErrors
  ${GetOptions} $R0 "/KEEPCONNECTIONS=" $R1
  ${IfNot} ${Errors}
    ${If} $R1 == "no"
      StrCpy $R2 "undo"
    ${EndIf}
  ${Else}
    ClearErrors
    ${GetOptions} $R0 "/KEEPCONNECTIONS" $R1
    ${If} ${Errors}
      !insertmacro roadwarriorFindReceipts
    ${Else}
      StrCpy $R1 "none"
    ${EndIf}
    ${If} $R1 == "some"
    ${AndIfNot} ${Silent}
      ${Select} $LANGUAGE
        ${Case} 1043
          StrCpy $R1 "Wilt u de VPN-verbindingen behouden die Roadwarrior op deze pc heeft ingesteld?$\r$\n$\r$\nJa: de verbindingen blijven werken. Nee: Roadwarrior maakt de wijzigingen voor alle gebruikers van deze pc ongedaan."
        ${Case} 1031
          StrCpy $R1 "Möchten Sie die VPN-Verbindungen behalten, die Roadwarrior auf diesem PC eingerichtet hat?$\r$\n$\r$\nJa: Die Verbindungen funktionieren weiter. Nein: Roadwarrior macht die Änderungen für alle Benutzer dieses PCs rückgängig."
        ${CaseElse}
          StrCpy $R1 "Do you want to keep the VPN connections that Roadwarrior set up on this PC?$\r$\n$\r$\nYes: the connections keep working. No: Roadwarrior undoes its changes for all users of this PC."
      ${EndSelect}
      ; Only a person's No takes anything back, not a box that could not be shown.
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON1 "$R1" /SD IDYES IDNO +2
      Goto +2
      StrCpy $R2 "undo"
    ${EndIf}
  ${EndIf}
!macroend

; $R1: "some" or "none". Receipts of the whole PC, and the journal that a killed run left, stand in ProgramData
; (src/main/windows/windows-folders.ts), which is what $APPDATA means for all users.
!macro roadwarriorFindReceipts
  StrCpy $R1 "none"
  ${If} ${FileExists} "$APPDATA\Roadwarrior\receipts\*.json"
  ${OrIf} ${FileExists} "$APPDATA\Roadwarrior\journal.jsonl"
    StrCpy $R1 "some"
  ${EndIf}
!macroend

; What cannot be undone keeps the program installed: without it nothing could be undone later.
!macro roadwarriorUndo
  ClearErrors
  ExecWait '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" --undo --all --scope machine' $R1
  ${If} ${Errors}
    StrCpy $R1 "1"
  ${EndIf}
  ${If} $R1 == ${ROADWARRIOR_RESTART}
    SetRebootFlag true
  ${ElseIf} $R1 != 0
    ${Select} $LANGUAGE
      ${Case} 1043
        StrCpy $R2 "Niet alle wijzigingen konden ongedaan worden gemaakt (afsluitcode $R1). Wilt u Roadwarrior toch verwijderen?"
      ${Case} 1031
        StrCpy $R2 "Nicht alle Änderungen konnten rückgängig gemacht werden (Exitcode $R1). Möchten Sie Roadwarrior trotzdem entfernen?"
      ${CaseElse}
        StrCpy $R2 "Not every change could be undone (exit code $R1). Do you want to remove Roadwarrior anyway?"
    ${EndSelect}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$R2" /SD IDNO IDYES +3
    SetErrorLevel $R1
    Quit
  ${EndIf}
!macroend
