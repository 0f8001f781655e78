/** Whether the rule of a pure IPsec profile is in force, and whether one of its ends has moved: verification tells, for the rule alone. */
import type { Finding } from '../../shared/plan/step.ts';
import type { Unreadable } from '../../shared/port/query.ts';
import type { InstalledProfile } from './installed.ts';
import type { Verification } from './verify.ts';
import { verifyInstalled } from './verify-installed.ts';
import type { Workplace } from './workplace.ts';

/** `inClear`: what the rule was made for leaves this PC unprotected now (D21). */
export type Moved =
  | { what: 'server'; from: string; to: string }
  | { what: 'address'; from: string; to: string; inClear: boolean };

export interface TunnelState {
  state:
    { is: 'inForce' | 'notInForce' | 'paused' } | { is: 'unknown'; why: Unreadable | 'missing' };
  moved: Moved[];
}

const rules = ['ipsecRule', 'legacyTunnelRule'];

export async function tunnelState(
  place: Workplace,
  { id, receipts }: Pick<InstalledProfile, 'id' | 'receipts'>,
): Promise<TunnelState> {
  const owned = receipts.flatMap((receipt) => receipt.owned);
  if (!owned.some(({ room }) => rules.includes(room))) {
    return { state: { is: 'unknown', why: 'missing' }, moved: [] };
  }
  const seen = await verifyInstalled(place, id, { unreadable: 'isTold', only: rules });
  return { state: stateOf(seen), moved: movedIn(seen.findings) };
}

function stateOf({ drift, unreadable, findings }: Verification): TunnelState['state'] {
  if (unreadable.length > 0) {
    const why = findings.find(({ code }) => code === 'unreadable')?.parameters['why'];
    return { is: 'unknown', why: (why ?? 'failed') as Unreadable };
  }
  const says = (...codes: string[]) => findings.some(({ code }) => codes.includes(code));
  if (says('rulePaused')) return { is: 'paused' };
  const isGone = drift.some(({ action }) => action === 'create');
  if (isGone || says('ruleNotInForce', 'goesInClearNow', 'guardHoldsNow')) {
    return { is: 'notInForce' };
  }
  return { is: 'inForce' };
}

function movedIn(findings: readonly Finding[]): Moved[] {
  const found = new Map<string, Moved>();
  for (const { code, parameters } of findings) {
    const { from, to, own } = parameters;
    if (code === 'serverAddressMoved') {
      found.set('server', { what: 'server', from: String(from), to: String(to) });
    }
    if (code === 'goesInClearNow' || code === 'guardHoldsNow') {
      const inClear = code === 'goesInClearNow' || isInClear(found.get('address'));
      found.set('address', { what: 'address', from: String(from), to: String(own), inClear });
    }
  }
  return [...found.values()];
}

function isInClear(moved: Moved | undefined): boolean {
  return moved?.what === 'address' && moved.inClear;
}
