/** Rules of pure IPsec, ours and others', and what was negotiated (D18, D19). */
import * as z from 'zod';
import { queries } from '../../../shared/port/query.ts';
import { ipsecRuleState, mainModeRule } from '../../../shared/port/values.ts';
import { guid } from '../../../shared/identity/guid.ts';
import { coversSome, withPrefixes } from './address-words.ts';
import { NotRead, type Readers } from './reader.ts';

const ruleAnswer = z.strictObject({ state: ipsecRuleState.nullable() });
const mainModeAnswer = z.strictObject({ rule: mainModeRule.nullable() });
const othersAnswer = z.strictObject({
  rules: z.array(
    z.strictObject({
      name: z.string(),
      displayName: z.string(),
      enabled: z.boolean(),
      /** Find-NetIPsecRule names it for one of the addresses. */
      found: z.boolean(),
      remoteAddresses: z.array(z.string()),
    }),
  ),
});

const matchingAnswer = z.strictObject({ matching: queries['ipsecRule.matching'].answers });

export const ipsecRuleReaders = {
  'ipsecRule.read': {
    script: ({ name }) => read('Read-RwIpsecRule', { Name: name }),
    value: (_query, { script }) => {
      const { state } = ruleAnswer.parse(script);
      if (state === null) return null;
      const { rule } = state;
      const localAddresses = withPrefixes(rule.localAddresses);
      const remoteAddresses = withPrefixes(rule.remoteAddresses);
      // A rule for any own endpoint may be shown without one (MS-GPFAS has no value then; UNCONFIRMED).
      const localTunnelEndpoint =
        rule.localTunnelEndpoint === '' ? 'Any' : rule.localTunnelEndpoint;
      return { ...state, rule: { ...rule, localTunnelEndpoint, localAddresses, remoteAddresses } };
    },
  },
  'mainModeRule.read': {
    script: ({ name }) => read('Read-RwMainModeRule', { Name: name }),
    value: (_query, { script }) => {
      const { rule } = mainModeAnswer.parse(script);
      return rule && { ...rule, remoteAddresses: withPrefixes(rule.remoteAddresses) };
    },
  },
  'ipsecRule.others': {
    script: ({ addresses }) => read('Read-RwOtherIpsecRules', { Addresses: addresses }),
    // Windows names rules `{GUID}` with braces; only ours are bare GUIDs (D12).
    value: ({ displayName, addresses }, { script }) =>
      othersAnswer
        .parse(script)
        .rules.filter(({ name }) => !guid.safeParse(name).success)
        .flatMap((rule) => {
          const sameName = rule.displayName === displayName;
          const matches =
            rule.enabled && (rule.found || coversSome(rule.remoteAddresses, addresses));
          if (!sameName && !matches) return [];
          const why = sameName ? ('sameName' as const) : ('matchesTraffic' as const);
          return [{ name: rule.name, displayName: rule.displayName, why }];
        }),
  },
  'ipsecRule.matching': {
    script: ({ addresses }) => read('Read-RwMatchingIpsecRules', { Addresses: addresses }),
    value: (_query, { script }) => matchingAnswer.parse(script).matching,
  },
  'securityAssociations.read': {
    script: ({ peer }) => read('Read-RwSecurityAssociation', { Peer: peer }),
    value: (_query, { script }) => queries['securityAssociations.read'].answers.parse(script),
  },
  /** netsh's rules of 6.0 and 6.1: the program itself does not run there (D4). */
  'legacyTunnelRule.read': {
    value: () => {
      throw new NotRead('notOnThisWindows');
    },
  },
} satisfies Partial<Readers>;

function read(name: `Read-Rw${string}`, parameters: Record<string, string | string[]>) {
  return { concern: 'ipsec' as const, function: name, parameters };
}
