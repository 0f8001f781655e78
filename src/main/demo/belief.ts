/** The shape of one belief of the simulated PC: what it takes Windows to do, and where that is from. */

interface Belief {
  /** `refuses`: an operation fails; `cannotRead`: a query has no value; `behaves`: anything else worth testing. */
  readonly does: 'refuses' | 'cannotRead' | 'behaves';
  readonly claim: string;
  /** A section of windows-facts, a D-number, or UNCONFIRMED with what it leans on. */
  readonly source: string;
}

export interface Refusal extends Belief {
  readonly does: 'refuses';
  /** The outcome's closed word. */
  readonly code: RefusalCode;
  readonly hresult?: string;
  readonly errorId?: string;
}

export interface CannotRead extends Belief {
  readonly does: 'cannotRead';
  readonly why: 'accessDenied' | 'serviceStopped' | 'notOnThisWindows' | 'failed';
}

export interface Behaviour extends Belief {
  readonly does: 'behaves';
}

export type RefusalCode =
  | 'accessDenied'
  | 'alreadyExists'
  | 'badData'
  | 'dependencyFailed'
  | 'dependentsRunning'
  | 'entryDuplicate'
  | 'inUse'
  | 'invalidParameter'
  | 'keyNotInBundle'
  | 'keyRepeats'
  | 'mainModeMethodUnknown'
  | 'malformed'
  | 'notFound'
  | 'notOnThisWindows'
  | 'otherThumbprint'
  | 'pskMissing'
  | 'registryTypeNotWritten'
  | 'secretMissing'
  | 'serviceDisabled'
  | 'serviceStopped'
  | 'certificateMissing'
  | 'wrongPassword';

export function refuses(
  code: RefusalCode,
  source: string,
  claim: string,
  extra: { hresult?: string; errorId?: string } = {},
): Refusal {
  return { does: 'refuses', code, source, claim, ...extra };
}

export function cannotRead(why: CannotRead['why'], source: string, claim: string): CannotRead {
  return { does: 'cannotRead', why, source, claim };
}

export function behaves(source: string, claim: string): Behaviour {
  return { does: 'behaves', source, claim };
}
