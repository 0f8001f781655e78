; The installed program of the harness: Roadwarrior.exe that hands its arguments to the Windows node.exe with the bundle, on a
; demo PC, and ends with its exit code. Started by the uninstaller it has no standard output at all, as the packaged program.
Target amd64-unicode
Name "Roadwarrior"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!include FileFunc.nsh
Section
  ${GetParameters} $R0
  ExecWait '"${NODE}" "$EXEDIR\resources\roadwarrior.cjs" $R0 --pc "${PC}" --report "${REPORT}"' $R1
  SetErrorLevel $R1
SectionEnd
