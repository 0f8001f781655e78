/**
 * A plan whose one scope was planned anew by the side that may read it (D2): the other scope stays as it was approved.
 * Both were made of the same wishes and the same facts, so each scope's digest is still what its side will compute.
 */
import { distinct } from '../identity/canonical.ts';
import type { Plan, Scope } from './step.ts';

/** @param changed a plan of `scope` alone. */
export function joinPlans(shown: Plan, changed: Plan, scope: Scope): Plan {
  const other = scope === 'machine' ? 'user' : 'machine';
  const ofScope = <T extends { scope: Scope }>(list: readonly T[], wanted: Scope) =>
    list.filter((each) => each.scope === wanted);
  const [machine, user] = scope === 'machine' ? [changed, shown] : [shown, changed];
  const kept = new Set(ofScope(shown.steps, other).map((step) => step.room));
  // General findings and those of rooms without steps come from the newer look.
  const findings = [
    ...changed.findings,
    ...shown.findings.filter((each) => each.room !== null && kept.has(each.room)),
  ];
  return {
    ...shown,
    // Of the machine: what was set lower there is seen by the side that may read it.
    weakenings: machine.weakenings,
    steps: sorted([...ofScope(changed.steps, scope), ...ofScope(shown.steps, other)], shown),
    findings: distinct(findings),
    afterwards: [...ofScope(machine.afterwards, 'machine'), ...ofScope(user.afterwards, 'user')],
    // What needs a restart of Windows is of the machine.
    restart: machine.restart,
    serviceNames: { ...changed.serviceNames, ...shown.serviceNames },
    records: {
      owned: [...ofScope(machine.records.owned, 'machine'), ...ofScope(user.records.owned, 'user')],
      claims: machine.records.claims,
    },
    digest: { machine: machine.digest.machine, user: user.digest.user },
  };
}

/** In the order in which they were shown; what is new comes last. */
function sorted(steps: Plan['steps'], shown: Plan): Plan['steps'] {
  const place = (id: string) => {
    const at = shown.steps.findIndex((step) => step.id === id);
    return at < 0 ? shown.steps.length : at;
  };
  return [...steps].sort((a, b) => place(a.id) - place(b.id));
}
