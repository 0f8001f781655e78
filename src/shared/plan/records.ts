/** What receipts and claims will say once the plan is committed (D11). Computed with the plan, so that it is approved with it. */
import type { Claim, OwnedThing, PlanFacts } from './facts.ts';
import type { Item, Plan, Scope } from './step.ts';

/** What was decided of one thing. */
export interface Decided {
  item: Item;
  scope: Scope;
}

/** `released` = keys that this owner no longer holds. */
export function recordsOf(
  id: string,
  facts: Pick<PlanFacts, 'owned' | 'claims'>,
  wanted: readonly Decided[],
  released: readonly string[],
): Plan['records'] {
  const owned = facts.owned.filter((thing) => thing.owner === id && !released.includes(thing.key));
  const claims = facts.claims
    .map((each) =>
      released.includes(each.key)
        ? { ...each, holders: each.holders.filter((holder) => holder !== id) }
        : each,
    )
    .filter((each) => each.holders.length > 0);
  for (const { item, scope } of wanted) {
    if (item.shared) replace(claims, claimed(item, id, claims));
    else if (item.action !== 'none') replace(owned, own(item, scope, id, owned));
  }
  return { owned, claims };
}

function replace<T extends { key: string }>(list: T[], entry: T): void {
  const at = list.findIndex((each) => each.key === entry.key);
  if (at < 0) list.push(entry);
  else list[at] = entry;
}

function claimed(item: Item, id: string, claims: readonly Claim[]): Claim {
  const earlier = claims.find((each) => each.key === item.key);
  return {
    room: item.room,
    key: item.key,
    target: item.target,
    former: earlier ? earlier.former : item.before,
    ours: item.after,
    holders: [...new Set([...(earlier?.holders ?? []), id])].sort(),
  };
}

function own(item: Item, scope: Scope, owner: string, owned: readonly OwnedThing[]): OwnedThing {
  const earlier = owned.find((thing) => thing.key === item.key);
  return {
    owner,
    room: item.room,
    key: item.key,
    target: item.target,
    former: earlier ? earlier.former : item.before,
    ours: item.after,
    within: item.within,
    scope,
    irreversible: earlier ? earlier.irreversible : item.irreversible,
  };
}
