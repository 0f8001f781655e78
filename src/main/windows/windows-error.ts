/** What the adapter cannot work without. The composition root turns the code into an exit code (D31). */
export type WindowsProblem =
  /** No answer from PowerShell: it is missing, was ended, or is not PowerShell. */
  | 'powershellNoAnswer'
  /** D31: the execution policy forbids our scripts; a machine policy overrides what we say. */
  | 'executionPolicy'
  /** The PC runs unsigned scripts in constrained language mode only (powershell.md). */
  | 'constrainedLanguage'
  | 'systemRootNotTrusted'
  /** An earlier call was not answered; what it did has to be read in a new session (D8). */
  | 'sessionDead';

export class WindowsError extends Error {
  readonly code: WindowsProblem;

  constructor(code: WindowsProblem) {
    super(code);
    this.name = 'WindowsError';
    this.code = code;
  }
}
