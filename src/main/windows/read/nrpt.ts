/** Name resolution policy rules of ours, with the servers that are really asked (D26). */
import * as z from 'zod';
import type { Readers } from './reader.ts';

const rows = { namespaces: z.array(z.string()), servers: z.array(z.string()) };
const answer = z.strictObject({
  rules: z.array(z.strictObject({ name: z.string(), ...rows })),
  /** Get-DnsClientNrptPolicy: what the resolver goes by. */
  policy: z.array(z.strictObject(rows)),
});

export const nrptReaders = {
  'nrpt.read': {
    script: () => ({ concern: 'nrpt', function: 'Read-RwNrpt', parameters: {} }),
    value: (_query, { script }) => {
      const { rules, policy } = answer.parse(script);
      return Object.fromEntries(
        rules.map(({ name, namespaces, servers }) => [
          name,
          { namespaces, servers: inForce(namespaces, policy) ?? servers },
        ]),
      );
    },
  },
} satisfies Partial<Readers>;

/**
 * The servers of the resolver's own table for these names, where it has a row for them: a policy of the organisation may
 * send them elsewhere. Without a row the rule's own stand: how soon a new rule shows in the table is UNCONFIRMED, and that a
 * policy hides local rules is seen by its registry key (host.read, nrptPolicy).
 */
function inForce(
  namespaces: readonly string[],
  policy: readonly { namespaces: string[]; servers: string[] }[],
): string[] | undefined {
  const wanted = namespaces.map((name) => name.toLowerCase());
  const row = policy.find((each) =>
    each.namespaces.some((name) => wanted.includes(name.toLowerCase())),
  );
  return row?.servers;
}
