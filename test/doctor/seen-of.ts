/** What a row may read, made for its test: only what is named is known. */
import { allCauses } from '../../src/main/doctor/all-causes.ts';
import type { CauseOfSeen } from '../../src/main/doctor/cause-of-seen.ts';
import type { Entry, Seen } from '../../src/main/doctor/seen.ts';
import { judge, type Stage, type ValueOf } from '../../src/shared/diagnosis/cause.ts';
import { known } from '../../src/shared/diagnosis/known.ts';
import type { ServerCheckResult } from '../../src/shared/server-check/result.ts';

export type Some = { readonly [Each in keyof Seen]?: ValueOf<Seen[Each]> };

const facts = [
  ...(['dial', 'now', 'host', 'build', 'services', 'natValue', 'prohibitIpsec'] as const),
  ...(['restartPending', 'entry', 'rule', 'firewall', 'ownCertificates', 'authorities'] as const),
  ...(['miniports', 'software', 'ras', 'ikeFailures', 'server', 'changed'] as const),
];

export function seenOf(some: Some): Seen {
  const all = facts.map((each) => [
    each,
    Object.hasOwn(some, each) ? known(some[each]) : { is: 'notAsked', why: 'leftOut' },
  ]);
  return Object.fromEntries(all) as Seen;
}

export function rowNamed(name: string): CauseOfSeen {
  const row = allCauses.find((each) => each.name === name);
  if (row === undefined) throw new TypeError(`no cause ${name}`);
  return row;
}

export function judged(name: string, some: Some) {
  return judge(rowNamed(name), seenOf(some));
}

export function dialled(number: number | null, stage: Stage | null = null): Some {
  return { dial: { number, stage, at: null, by: number === null ? 'nobody' : 'event' } };
}

export function serverSays(
  ...codes: readonly (string | readonly [string, Readonly<Record<string, string>>])[]
): Some {
  const findings = codes.map((each) => {
    const [code, parameters] = typeof each === 'string' ? [each, {}] : each;
    const rest = { hop: 'reach', severity: 'note', confidence: 'answered', predicts: null };
    return { code, parameters, ...rest };
  });
  const server = { server: 'vpn.example.com', address: '203.0.113.10', findings };
  return { server: server as unknown as ServerCheckResult };
}

export function hostWith(more: object): Some {
  const network = { addresses: [{ address: '192.168.178.23', prefixLength: 24, interface: '' }] };
  const usual = { windows: '10.0.22631', network, ikePortHolders: [] };
  const addresses = { serverAddresses: ['203.0.113.10'] };
  return { host: { ...usual, ...addresses, ...more } as unknown as ValueOf<Seen['host']> };
}

export function entryWith(connection: Partial<Entry['connection']>, name = 'Office'): Some {
  const usual = { serverAddress: 'vpn.example.com', methods: ['MSChapv2'], encryption: 'Required' };
  const rest = { allUsers: false, connected: false, provisioningAuthority: '', keys: {} };
  const entry = {
    ...{ name, ...rest, ipsecPolicy: null },
    connection: { ...usual, eapXml: null, useWindowsCredentials: false, ...connection },
  };
  return { entry: entry as unknown as Entry };
}
