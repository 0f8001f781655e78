/** What netsh alone does: the machine's main mode methods, rules that hold everything, security associations. */
import { atLeast } from '../../shared/port/windows-version.ts';
import { ipsecArea, secretsArea } from './files.ts';
import { demandAddresses, demandEndpoints } from './ipsec-rules.ts';
import { demandQuickMode } from './ipsec-sets.ts';
import { isOneOf, parseMainModeMethod, quickModeWords } from './ipsec-words.ts';
import {
  type Answerers,
  demand,
  hashed,
  NotReadable,
  type Performers,
  without,
} from './machine.ts';

export const ipsecLegacyAnswers = {
  'mainModeDefault.read': (_query, pc) => pc.read(ipsecArea).mainModeDefault,
  'legacyTunnelRule.read': ({ name }, pc) => pc.read(ipsecArea).legacyRules[name] ?? null,
  'securityAssociations.read': ({ peer }, pc) => {
    if (!pc.windows.identity.elevated) throw new NotReadable('access.securityAssociations');
    const ofPeer = pc.read(ipsecArea).securityAssociations.filter((each) => each.peer === peer);
    return {
      mainMode: ofPeer.map(({ mainMode }) => mainMode),
      quickMode: ofPeer.flatMap(({ quickMode }) => (quickMode === null ? [] : [quickMode])),
    };
  },
} satisfies Partial<Answerers>;

export const ipsecLegacyOperations = {
  'mainModeDefault.set': ({ methods }, pc) => {
    if (methods !== null) demandMethods(methods.methods, pc.windows.version);
    pc.write(ipsecArea, { ...pc.read(ipsecArea), mainModeDefault: methods });
  },
  'legacyTunnelRule.put': ({ name, rule, psk }, pc) => {
    demandEndpoints(rule, pc.windows.version);
    demandAddresses([...rule.localAddresses, ...rule.remoteAddresses]);
    demandQuickMode(rule.quickMode);
    // netsh's help of Vista SP1 and 7 has no such word (windows-facts 5.1).
    const hasGroup24 = atLeast(pc.windows.version, '6.2.0');
    demand(isOneOf(quickModeWords.pfs, rule.pfs), 'legacyRule.badWord');
    demand(rule.pfs !== 'DH24' || hasGroup24, 'legacyRule.badWord');
    const byPsk = rule.authentication.method === 'psk';
    demand(byPsk || psk === null, 'authSet.pskContradicts');
    demand(!byPsk || psk !== null, 'authSet.pskMissing');
    if (rule.authentication.method === 'certificate') {
      demand(/^[A-Za-z0-9.]+ *=/.test(rule.authentication.authority), 'authSet.authority');
    }
    const secrets = pc.read(secretsArea);
    const others = without(secrets.legacyRulePsks, name);
    const legacyRulePsks =
      psk === null ? others : { ...others, [name]: hashed(secrets.salt, pc.secret(psk)) };
    pc.write(secretsArea, { ...secrets, legacyRulePsks });
    const file = pc.read(ipsecArea);
    pc.write(ipsecArea, { ...file, legacyRules: { ...file.legacyRules, [name]: rule } });
  },
  'legacyTunnelRule.remove': ({ name }, pc) => {
    const file = pc.read(ipsecArea);
    demand(file.legacyRules[name] !== undefined, 'netSecurity.missing');
    pc.write(ipsecArea, { ...file, legacyRules: without(file.legacyRules, name) });
    const secrets = pc.read(secretsArea);
    pc.write(secretsArea, { ...secrets, legacyRulePsks: without(secrets.legacyRulePsks, name) });
  },
  'securityAssociations.delete': ({ peer }, pc) => {
    const file = pc.read(ipsecArea);
    const others = file.securityAssociations.filter((each) => each.peer !== peer);
    if (others.length < file.securityAssociations.length) pc.note('sa.deleted');
    pc.write(ipsecArea, { ...file, securityAssociations: others });
  },
} satisfies Partial<Performers>;

function demandMethods(methods: readonly string[], version: string): void {
  const parsed = methods.map((each) => parseMainModeMethod(each, version));
  demand(parsed.length > 0 && !parsed.includes(null), 'mainModeDefault.badMethods');
  const groups = new Set(parsed.map((each) => each?.group));
  demand(atLeast(version, '6.1.0') || groups.size === 1, 'mainModeDefault.groupsOfVista');
}
