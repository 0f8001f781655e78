/** What an error of PowerShell means, by its identifiers and numbers; never by its text, which is localized. */
import type * as z from 'zod';
import type { Outcome } from '../../shared/port/port.ts';
import type { Unreadable } from '../../shared/port/query.ts';
import type { failureSchema } from './powershell/call-result.ts';

export type Failure = z.infer<typeof failureSchema>;

/** The outcome of an operation whose first call failed so. */
export function outcomeOf(failure: Failure): Outcome {
  const innermost = failure.causes.at(-1);
  const own = ownWords[failure.errorId] ?? wordOf(failure.errorId);
  return {
    status: 'failed',
    code: own ?? codeOf(failure),
    errorId: failure.errorId,
    ...(innermost && { hresult: `0x${innermost.hresult}` }),
  };
}

/** Codes that our scripts throw, where the port has a word for it. */
const ownWords: Record<string, string> = {
  RwConnectionInUse: 'inUse',
  RwServiceMissing: 'notFound',
  RwCertificateMissing: 'notFound',
  RwNoMachineCertificate: 'certificateMissing',
  RwNotOneName: 'invalidParameter',
  /** D15 and D12: values that our scripts do not hand on, whatever Windows would say of them. */
  RwClearText: 'invalidParameter',
  RwNoIntegrity: 'invalidParameter',
  RwMatchesEverything: 'invalidParameter',
};

/** `RwKeyStays` → `keyStays`. */
function wordOf(errorId: string): string | undefined {
  const own = /^Rw([A-Z][A-Za-z]*)$/.exec(errorId)?.[1];
  return own && own.charAt(0).toLowerCase() + own.slice(1);
}

/** Why a read failed. */
export function unreadableOf(failure: Failure): Unreadable {
  const code = codeOf(failure);
  if (code === 'accessDenied' || code === 'serviceStopped') return code;
  // The module or the cmdlet is not on this Windows.
  if (failure.errorId.startsWith('CommandNotFoundException')) return 'notOnThisWindows';
  // What our own script did not take for an answer is no failure of Windows (R1).
  return wordOf(failure.errorId) === undefined ? 'failed' : 'notUnderstood';
}

/** System error numbers (Microsoft, "System Error Codes") and RAS error numbers (windows-facts 7) with a word of their own. */
const words: Record<number, string> = {
  5: 'accessDenied',
  183: 'alreadyExists',
  623: 'notFound',
  /** ERROR_CORRUPT_PHONEBOOK */
  625: 'badData',
  1051: 'dependentsRunning',
  1058: 'serviceDisabled',
  1060: 'notFound',
  1062: 'serviceStopped',
  1068: 'dependencyFailed',
  /** RPC_S_SERVER_UNAVAILABLE, EPT_S_NOT_REGISTERED: what NetSecurity says while MpsSvc is stopped [K]. */
  1722: 'serviceStopped',
  1753: 'serviceStopped',
  2: 'notFound',
  /** ERROR_INVALID_PASSWORD: of a PKCS#12 (windows-facts 6). */
  86: 'wrongPassword',
  87: 'invalidParameter',
  /** NTE_BAD_DATA, NTE_PERM (windows-facts 7) */
  0x8009_0005: 'badData',
  0x8009_0010: 'accessDenied',
};

const categories: Record<string, string> = {
  PermissionDenied: 'accessDenied',
  ObjectNotFound: 'notFound',
  ResourceExists: 'alreadyExists',
  ResourceBusy: 'inUse',
  InvalidArgument: 'invalidParameter',
  /** What the parameter binder says of a value outside the documented ones. */
  InvalidData: 'invalidParameter',
};

function codeOf(failure: Failure): string {
  for (const number of numbersOf(failure)) {
    const word = words[number];
    if (word !== undefined) return word;
  }
  return categories[failure.category] ?? 'refused';
}

/**
 * System error numbers in the order of their weight: in the id that the CIM cmdlets make (`WIN32 5,Set-VpnConnection`,
 * `Windows System Error 5,Get-NetIPsecRule`, `HRESULT 0x80070005,…`: [K], UNCONFIRMED), the native code, the HRESULT.
 */
function numbersOf({ errorId, causes }: Failure): number[] {
  const inId =
    /^(?:WIN32|VPN|RAS|Windows System Error|HRESULT) (0x[0-9A-Fa-f]{1,8}|\d{1,10})(?:,|$)/.exec(
      errorId,
    )?.[1];
  const found = inId === undefined ? [] : [win32Of(Number(inId))];
  for (const { nativeErrorCode, hresult } of causes) {
    if (nativeErrorCode !== undefined) found.push(win32Of(nativeErrorCode));
    found.push(win32Of(Number.parseInt(hresult, 16)));
  }
  return found;
}

/** 0x8007nnnn is the HRESULT of system error nnnn (winerror.h, FACILITY_WIN32). */
function win32Of(number: number): number {
  const unsigned = number < 0 ? number + 0x1_0000_0000 : number;
  return unsigned >= 0x8007_0000 && unsigned <= 0x8007_ffff ? unsigned - 0x8007_0000 : unsigned;
}
