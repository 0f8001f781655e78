; The installed program of the harness: Roadwarrior.exe that hands its arguments to the Windows node.exe with the bundle, on a
; demo PC, and ends with its exit code. Started by the uninstaller it has no standard output at all, as the packaged program.
Target amd64-unicode
Name "Roadwarrior"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!include FileFunc.nsh
!include LogicLib.nsh
Section
  ${GetParameters} $R0
  ; What the installer asks has no report and takes a demo PC in its own way.
  StrCpy $R2 '--report "${REPORT}"'
  StrCpy $R3 $R0 21
  ${If} $R3 == "--make-machine-folder"
    StrCpy $R2 ""
  ${EndIf}
  ExecWait '"${NODE}" "$EXEDIR\resources\roadwarrior.cjs" $R0 --pc "${PC}" $R2' $R1
  SetErrorLevel $R1
SectionEnd
