/** What can go wrong between window and main process: a closed list; errors cross as values, never as exceptions. */

export const ipcProblemCodes = [
  /** The request has another shape than the table says, or is too big. */
  'badRequest',
  /** The typed user name is none that a profile could hold (D38, F5). */
  'userNameRefused',
  /** The typed name for a connection is none that a profile could have: `name`. */
  'newNameRefused',
  /** Something on this PC has that name: `name`. */
  'newNameTaken',
  /** A typed secret is none that a profile could hold (F6): `field`, and `code` of the words `problem.…`. */
  'secretRefused',
  /** Main made an answer that the table does not know: a defect. */
  'badResponse',
  /** The caller is not our window's own page. */
  'foreignSender',
  'fileUnreadable',
  'fileTooBig',
  /** The opaque id names no file of this session. */
  'fileUnknown',
  /** More than one file, or a file that is no `.vpnprofile`, was opened. */
  'notOneProfile',
  /** The call makes no sense in this state of the wizard, for example a plan without a profile. */
  'outOfOrder',
  /** The PKCS#12 cannot be opened: `code` of the words `pkcs12.…`, `file`. */
  'certificateRefused',
  'pcNoAnswer',
  'recordsUnusable',
  /** A file or folder that is needed may not be read or written. */
  'accessDenied',
  'busy',
  /** Windows' own window for a connection is open, or about to be: what would disturb it waits. */
  'dialling',
  'notInstalled',
  /** The file that was opened for a repair is of another profile. */
  'otherProfile',
  'saveFailed',
  'dialFailed',
  /** The connection leads to `now`, and was set up for `before`: it is not dialled. */
  'serverChanged',
  'hangUpFailed',
  'restartFailed',
  /** The person said no to Windows' prompt (ERROR_CANCELLED 1223). */
  'elevationCancelled',
  'elevationFailed',
  /** The elevated copy did not connect within its time, or did not know the token. */
  'elevatedCopyLost',
  'wrongAccount',
  /** A cut run has to be put right first, after the person saw what that changes (D36). */
  'cutShort',
  'unexpected',
] as const;

export type IpcProblemCode = (typeof ipcProblemCodes)[number];
export interface IpcProblem {
  code: IpcProblemCode;
  parameters: Record<string, string | number>;
}

/** What every call answers. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; problem: IpcProblem };
