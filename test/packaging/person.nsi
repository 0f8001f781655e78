; Stands in for the person at the uninstaller: waits for a question with Yes and No, writes down what it says, and presses the
; button that was chosen. Ends with 1 where nothing was asked. Wine's null driver has windows without a screen.
; makensis -DBUTTON=6|7 -DSAID=file -DOUT=person.exe
Target amd64-unicode
Name "Person"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!include LogicLib.nsh
!include WinMessages.nsh

Section
  Delete "${SAID}"
  ; 20 s for the question.
  ${For} $R0 1 200
    StrCpy $0 0
    ${Do}
      ; A dialog, whatever its title.
      FindWindow $0 "#32770" "" 0 $0
      ${If} $0 = 0
        ${ExitDo}
      ${EndIf}
      GetDlgItem $1 $0 ${BUTTON}
      ${If} $1 <> 0
        ; The text of a message box.
        GetDlgItem $2 $0 65535
        System::Call 'user32::GetWindowTextW(p r2, w .r3, i ${NSIS_MAX_STRLEN})'
        ; The buttons are there before the text is.
        ${If} $3 == ""
          ${Continue}
        ${EndIf}
        FileOpen $4 "${SAID}" w
        FileWriteUTF16LE $4 "$3"
        FileClose $4
        System::Call 'user32::PostMessageW(p r0, i ${WM_COMMAND}, p ${BUTTON}, p 0)'
        Goto answered
      ${EndIf}
    ${Loop}
    Sleep 100
  ${Next}
  SetErrorLevel 1
  Quit
  answered:
SectionEnd
