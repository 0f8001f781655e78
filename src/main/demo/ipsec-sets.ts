/** Crypto sets and phase 1 authentication sets of the firewall store (windows-facts 4, D12, D23). */
import type * as z from 'zod';
import type { phase1AuthSet, quickModeCryptoSet } from '../../shared/port/values.ts';
import { ipsecArea, secretsArea, type IpsecFile } from './files.ts';
import {
  displayNameIsGood,
  gcmHalvesMatch,
  isOneOf,
  mainModeWords,
  quickModeWords,
} from './ipsec-words.ts';
import {
  type Answerers,
  demand,
  hashed,
  type Machine,
  NotReadable,
  type Performers,
  without,
} from './machine.ts';

type AuthSet = z.infer<typeof phase1AuthSet>;
type QuickModeProposal = z.infer<typeof quickModeCryptoSet>['proposals'][number];

export const ipsecSetAnswers = {
  'mainModeCryptoSet.read': ({ name }, pc) => pc.read(ipsecArea).mainModeSets[name] ?? null,
  'quickModeCryptoSet.read': ({ name }, pc) => pc.read(ipsecArea).quickModeSets[name] ?? null,
  'phase1AuthSet.read': ({ name, compare }, pc) => {
    const set = pc.read(ipsecArea).authSets[name];
    if (set === undefined) return null;
    if (set.proposal.method !== 'psk') return set;
    if (!pc.windows.identity.elevated) throw new NotReadable('access.authSetRead');
    const given = compare === null ? undefined : pc.givenSecret(compare);
    return { ...set, proposal: { method: 'psk', psk: verdict(pc, name, given) } };
  },
} satisfies Partial<Answerers>;

export const ipsecSetOperations = {
  'mainModeCryptoSet.put': ({ name, set }, pc) => {
    demand(displayNameIsGood(set.displayName), 'netSecurity.displayName');
    demand(set.proposals.length > 0, 'mainMode.nothing');
    for (const { encryption, integrity, group } of set.proposals) {
      demand(isOneOf(mainModeWords.encryption, encryption), 'mainMode.badWord');
      demand(isOneOf(mainModeWords.integrity, integrity), 'mainMode.badWord');
      demand(isOneOf(mainModeWords.group, group), 'mainMode.badWord');
      demand(!/^AESG/.test(encryption) && !/^AESG/.test(integrity), 'mainMode.gcm');
      demand(![encryption, integrity, group].includes('None'), 'mainMode.nothing');
      demand(group !== 'SameAsMainMode', 'mainMode.badWord');
    }
    demand(new Set(set.proposals.map(({ group }) => group)).size === 1, 'mainMode.twoGroups');
    demand(set.lifetimeMinutes >= 0 && set.lifetimeMinutes <= 2879, 'mainMode.lifetime');
    const file = pc.read(ipsecArea);
    pc.write(ipsecArea, { ...file, mainModeSets: { ...file.mainModeSets, [name]: set } });
  },
  'mainModeCryptoSet.remove': ({ name }, pc) => {
    const file = pc.read(ipsecArea);
    demand(file.mainModeSets[name] !== undefined, 'netSecurity.missing');
    demandUnused(file, 'mainModeCryptoSet', name);
    pc.write(ipsecArea, { ...file, mainModeSets: without(file.mainModeSets, name) });
  },

  'quickModeCryptoSet.put': ({ name, set }, pc) => {
    demand(displayNameIsGood(set.displayName), 'netSecurity.displayName');
    demandQuickMode(set.proposals);
    demand(isOneOf(quickModeWords.pfs, set.pfs), 'quickMode.badWord');
    const file = pc.read(ipsecArea);
    pc.write(ipsecArea, { ...file, quickModeSets: { ...file.quickModeSets, [name]: set } });
  },
  'quickModeCryptoSet.remove': ({ name }, pc) => {
    const file = pc.read(ipsecArea);
    demand(file.quickModeSets[name] !== undefined, 'netSecurity.missing');
    demandUnused(file, 'quickModeCryptoSet', name);
    pc.write(ipsecArea, { ...file, quickModeSets: without(file.quickModeSets, name) });
  },

  'phase1AuthSet.put': ({ name, set, psk }, pc) => {
    demand(displayNameIsGood(set.displayName), 'netSecurity.displayName');
    const byPsk = set.proposal.method === 'psk';
    demand(byPsk || psk === null, 'authSet.pskContradicts');
    demand(!byPsk || psk !== null, 'authSet.pskMissing');
    demandCertificate(set.proposal, pc);
    const secrets = pc.read(secretsArea);
    const others = without(secrets.authSetPsks, name);
    const authSetPsks =
      psk === null ? others : { ...others, [name]: hashed(secrets.salt, pc.secret(psk)) };
    pc.write(secretsArea, { ...secrets, authSetPsks });
    const file = pc.read(ipsecArea);
    const kept: AuthSet = byPsk ? { ...set, proposal: { method: 'psk', psk: 'notCompared' } } : set;
    pc.write(ipsecArea, { ...file, authSets: { ...file.authSets, [name]: kept } });
  },
  'phase1AuthSet.remove': ({ name }, pc) => {
    const file = pc.read(ipsecArea);
    demand(file.authSets[name] !== undefined, 'netSecurity.missing');
    demandUnused(file, 'phase1AuthSet', name);
    pc.write(ipsecArea, { ...file, authSets: without(file.authSets, name) });
    const secrets = pc.read(secretsArea);
    pc.write(secretsArea, { ...secrets, authSetPsks: without(secrets.authSetPsks, name) });
  },
} satisfies Partial<Performers>;

/** What quick-mode proposals may say; the same for crypto sets and for netsh's rules. */
export function demandQuickMode(proposals: readonly QuickModeProposal[]): void {
  demand(proposals.length > 0, 'quickMode.nothing');
  for (const { encryption, integrity, lifetimeMinutes, lifetimeKilobytes } of proposals) {
    demand(isOneOf(quickModeWords.encryption, encryption), 'quickMode.badWord');
    demand(isOneOf(quickModeWords.integrity, integrity), 'quickMode.badWord');
    demand(gcmHalvesMatch(encryption, integrity), 'quickMode.gcmMismatch');
    demand(lifetimeMinutes >= 5 && lifetimeMinutes <= 2879, 'quickMode.lifetime');
    demand(lifetimeKilobytes >= 20_480 && lifetimeKilobytes <= 2_147_483_647, 'quickMode.lifetime');
  }
}

function verdict(pc: Machine, name: string, given: string | undefined) {
  if (given === undefined) return 'notCompared';
  const { salt, authSetPsks } = pc.read(secretsArea);
  pc.note('authSet.compared');
  return authSetPsks[name] === hashed(salt, given) ? 'asGiven' : 'differs';
}

function demandCertificate(proposal: AuthSet['proposal'], pc: Machine): void {
  if (proposal.method !== 'certificate') return;
  demand(/^[A-Za-z0-9.]+ *=/.test(proposal.authority), 'authSet.authority');
  demand(/^[0-9A-Fa-f]{40}$/.test(proposal.thumbprint), 'authSet.thumbprint');
  pc.note('authSet.thumbprintNotChecked');
}

function demandUnused(
  file: IpsecFile,
  kind: 'mainModeCryptoSet' | 'phase1AuthSet' | 'quickModeCryptoSet',
  name: string,
): void {
  const rules = Object.values(file.rules).map(({ rule }) => rule);
  const users = [...rules, ...Object.values(file.mainModeRules)] as Partial<
    Record<typeof kind, string>
  >[];
  demand(!users.some((user) => user[kind] === name), 'set.inUse');
}
