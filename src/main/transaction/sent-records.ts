/** What the asking side says of records, held against this side's own (D13, D36). */
import { sameJson } from '../../shared/identity/canonical.ts';
import { thingFault } from './belongs.ts';
import type { LookRequest } from './executor.ts';
import { readHome, type Home } from './home.ts';

/** D13: what the other side says of our records counts only if it is what stands in our own folder. */
export function recordsAreCurrent(home: Home, request: LookRequest): boolean {
  if (!isTrueToScope(request)) return false;
  const { owned, claims } = readHome(home);
  const sent = request.facts.owned.filter((thing) => thing.scope === home.scope);
  const sentClaims = home.scope === 'machine' ? request.facts.claims : claims;
  return sameJson({ owned: sent, claims: sentClaims }, { owned, claims });
}

/** D36: nor does what the facts call another scope's things name any of ours. */
export function isTrueToScope({ facts: { owned } }: LookRequest): boolean {
  return owned.every(
    (thing) => thingFault(thing.scope, thing, [thing.former, thing.ours]) === null,
  );
}
