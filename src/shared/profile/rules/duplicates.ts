/** Lists in which the same thing twice is a contradiction or a slip. */
import { canonicalRange } from '../../net/address-range.ts';
import { problem } from '../problem.ts';
import type { ProfileProblem } from '../problem.ts';
import type { IpsecProfile, L2tpProfile, Profile } from '../profile.ts';
import { byKind } from '../kind.ts';

export function duplicateEntries(profile: Profile): ProfileProblem[] {
  return [
    ...duplicates('$.server.certificateNames', '', profile.server.certificateNames, lowerCase),
    ...duplicates('$.allowPingFrom', '', profile.allowPingFrom, canonicalRange),
    ...duplicates('$.weakenings', '.name', profile.weakenings, (each) => each.name),
    ...duplicates('$.overrides', '.name', profile.overrides, (each) => each.name),
    ...certificateDuplicates(profile),
    ...byKind(profile, { l2tp: l2tpDuplicates, ipsec: ipsecDuplicates }),
  ];
}

/** One problem for each later entry that says the same as an earlier one. */
function duplicates<Entry>(
  list: string,
  field: string,
  entries: readonly Entry[],
  identity: (entry: Entry) => string,
): ProfileProblem[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry, index) => {
    const key = identity(entry);
    const path = `${list}[${index}]${field}`;
    const earlier = first.get(key);
    if (earlier !== undefined) return [problem('duplicateEntry', path, { first: earlier })];
    first.set(key, path);
    return [];
  });
}

function certificateDuplicates({ authentication }: Profile): ProfileProblem[] {
  if (authentication.method !== 'certificate') return [];
  const { authorities, source } = authentication;
  const ekus = source.kind === 'onThisPc' ? (source.eku ?? []) : [];
  return [
    ...duplicates('$.authentication.authorities', '', authorities, (each) => each),
    ...duplicates('$.authentication.source.eku', '', ekus, (each) => each),
  ];
}

function l2tpDuplicates({ l2tp }: L2tpProfile): ProfileProblem[] {
  const rules = l2tp.nameResolution;
  return [
    ...duplicates('$.l2tp.methods', '', l2tp.methods, (each) => each),
    ...duplicates('$.l2tp.routes', '.prefix', l2tp.routes, (each) => canonicalRange(each.prefix)),
    // One suffix may stand as a machine rule and as trigger DNS: they are different things (D26).
    ...duplicates('$.l2tp.nameResolution', '.suffix', rules, (rule) =>
      [lowerCase(rule.suffix), rule.kind].join(' '),
    ),
    ...rules.flatMap((rule, index) =>
      duplicates(`$.l2tp.nameResolution[${index}].servers`, '', rule.servers, canonicalRange),
    ),
  ];
}

function ipsecDuplicates({ ipsec }: IpsecProfile): ProfileProblem[] {
  const words = (proposal: object) => Object.values(proposal).join('-');
  return [
    ...duplicates('$.ipsec.remoteSubnets', '', ipsec.remoteSubnets, canonicalRange),
    ...duplicates('$.ipsec.mainMode.proposals', '', ipsec.mainMode.proposals, words),
    ...duplicates('$.ipsec.quickMode.proposals', '', ipsec.quickMode.proposals, words),
  ];
}

function lowerCase(name: string): string {
  return name.toLowerCase();
}
