/** Settings of the firewall that IPsec obeys, and our own two kinds of rule (D18, D21). */
import * as z from 'zod';
import { firewallState, pingRule, tunnelGuard } from '../../../shared/port/values.ts';
import { withPrefixes } from './address-words.ts';
import type { Readers } from './reader.ts';

const pingAnswer = z.strictObject({ rule: pingRule.nullable() });
const guardAnswer = z.strictObject({ rule: tunnelGuard.nullable() });

export const firewallReaders = {
  'firewall.read': {
    script: () => ({ concern: 'firewall', function: 'Read-RwFirewall', parameters: {} }),
    value: (_query, { script }) => firewallState.parse(script),
  },
  'pingRule.read': {
    script: ({ name }) => ({
      concern: 'firewall',
      function: 'Read-RwPingRule',
      parameters: { Name: name },
    }),
    value: (_query, { script }) => {
      const { rule } = pingAnswer.parse(script);
      return rule && { ...rule, remoteAddresses: withPrefixes(rule.remoteAddresses) };
    },
  },
  'tunnelGuard.read': {
    script: ({ name }) => ({
      concern: 'firewall',
      function: 'Read-RwTunnelGuard',
      parameters: { Name: name },
    }),
    value: (_query, { script }) => {
      const { rule } = guardAnswer.parse(script);
      return rule && { ...rule, remoteAddresses: withPrefixes(rule.remoteAddresses) };
    },
  },
} satisfies Partial<Readers>;
