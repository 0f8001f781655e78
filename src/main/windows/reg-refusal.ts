/** Why reg.exe refused: it ends with 1 whatever it was, and its words are localized; what stands there tells more. */
import type { Outcome } from '../../shared/port/port.ts';
import type { ReadRegistry } from './registry-reader.ts';
import type { ProgramCall } from '../../shared/render/rendered.ts';

export interface Witnesses {
  registry: ReadRegistry;
  /** Of this process. */
  elevated: () => Promise<boolean>;
}

/** The same outcome where nothing more is known. Never rejects. */
export async function explained(
  { tool, arguments: given }: ProgramCall,
  outcome: Outcome,
  { registry, elevated }: Witnesses,
): Promise<Outcome> {
  if (tool !== 'reg' || outcome.status !== 'failed' || outcome.errorId !== 'reg 1') return outcome;
  const [verb, key, , value] = given;
  if (typeof key !== 'string' || typeof value !== 'string') return outcome;
  try {
    // Keys of the machine that the port writes to are an administrator's (windows-facts 1).
    if (key.startsWith('HKLM\\') && !(await elevated())) {
      return { ...outcome, code: 'accessDenied' };
    }
    const [reading] = await registry([{ key, value }]);
    if (verb === 'delete' && reading?.state === 'absent') return { ...outcome, code: 'notFound' };
    return outcome;
  } catch {
    return outcome;
  }
}
