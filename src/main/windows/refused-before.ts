/** What the adapter refuses before anything of an operation runs: a half of it would be worse than none. */
import { operation as schema, secretsOf, type Operation } from '../../shared/port/operation.ts';
import type { Secrets } from '../../shared/port/port.ts';
import type { EntryPlace } from './doubled-entries.ts';
import type { Call } from '../../shared/render/rendered.ts';
import { render } from '../../shared/render/renderers.ts';
import { fileOf } from '../../shared/render/dial.ts';

export interface Before {
  /** `major.minor.build` */
  windows: string;
  /** Whether this name stands twice in the phonebook (doubled-entries.ts). */
  doubled: (entry: EntryPlace) => Promise<boolean>;
}

/** The calls of the operation, or the code of the refusal. */
export async function callsOrRefusal(
  operation: Operation,
  secrets: Secrets,
  { windows, doubled }: Before,
): Promise<readonly Call[] | string> {
  // D13: also of what a journal or the other process hands over.
  if (!schema.safeParse(operation).success) return 'malformed';
  // rasphone could take such a name for an option; nobody documents how it reads its words.
  if (operation.kind === 'connection.dial' && /^[-/]/.test(operation.name)) return 'malformed';
  const calls = render(operation, windows);
  const never = calls.find(({ tool }) => neverRun.includes(tool));
  if (never !== undefined) {
    return never.tool === 'byHand' ? refusalOf(never.code) : 'notOnThisWindows';
  }
  if (secretsOf(operation).some((name) => secrets.get(name) === undefined)) return 'secretMissing';
  const entry = entryOf(operation);
  return entry !== null && (await doubled(entry)) ? 'entryDuplicate' : calls;
}

/** Programs of the preview for 6.0 and 6.1, where Roadwarrior does not run (D4), and what only a person can do. */
const neverRun: readonly Call['tool'][] = ['byHand', 'sc', 'net', 'oldNetsh'];

/** What the preview says to a person (D5), as the port's word for it. */
function refusalOf(code: string): string {
  if (code.startsWith('netsh')) return 'invalidParameter';
  return code.endsWith('ByHand') || code === 'startDependents' ? 'notOnThisWindows' : code;
}

/** The standing entry that the operation is about; a new one is compared by Windows itself. */
function entryOf(operation: Operation): EntryPlace | null {
  const { kind } = operation;
  const ofEntry = /^(?:vpnConnection|phonebook|credentials|connection)\./.test(kind);
  if (!ofEntry || kind === 'vpnConnection.create' || !('name' in operation)) return null;
  if (kind === 'vpnConnection.remove' && operation.afresh === true) return null;
  return {
    name: operation.name,
    file: fileOf('allUsers' in operation && operation.allUsers),
  };
}
