/** One good thing of every room, with two values, in every scope that it can have. */
import { keyOf } from '../../../src/shared/identity/key.ts';
import type { Scope } from '../../../src/shared/plan/step.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { caDer, caThumbprint } from '../demo/key-bundles.ts';
import * as sample from '../demo/sample-operations.ts';

export interface NamedThing {
  room: string;
  target: Record<string, unknown>;
  values: readonly [unknown, unknown];
}

const { ids } = sample;
const entry = (room: string, values: NamedThing['values'], more: object = {}): NamedThing[] =>
  [false, true].map((allUsers) => ({
    room,
    target: { name: 'Office', allUsers, ...more },
    values,
  }));
const authority = { subject: 'CN=Example CA', der: caDer };
const dword = (data: number) => ({ type: 'dword', data });

export const namedThings: readonly NamedThing[] = [
  { room: 'serviceStart', target: { service: 'IKEEXT' }, values: ['automatic', 'manual'] },
  { room: 'serviceRunning', target: { service: 'IKEEXT' }, values: [true, false] },
  { room: 'rootCertificate', target: { thumbprint: caThumbprint }, values: [authority, null] },
  {
    room: 'intermediateCertificate',
    target: { thumbprint: caThumbprint },
    values: [authority, null],
  },
  {
    room: 'certificateKey',
    target: { thumbprint: 'A'.repeat(40) },
    values: [{ subject: 'CN=jane', hasKey: true }, null],
  },
  { room: 'natTraversal', target: {}, values: [dword(2), dword(0)] },
  { room: 'prohibitIpsec', target: {}, values: [dword(0), dword(1)] },
  { room: 'weakCrypto', target: {}, values: [dword(0), null] },
  ...entry('vpnConnection', [sample.connection, null]),
  ...entry('connectionIpsecPolicy', [sample.policy.policy, null]),
  ...entry('connectionRoute', [{ metric: 1 }, null], { prefix: '10.1.0.0/16' }),
  ...entry('phonebookKey', ['1', '0'], { key: 'Ipv6PrioritizeRemote' }),
  {
    room: 'triggerDns',
    target: { name: 'Office', suffix: 'corp.example.com' },
    values: [{ servers: ['10.1.0.53'] }, null],
  },
  { room: 'nrptRule', target: { name: ids.nrpt }, values: [sample.nrptAdd.rule, null] },
  ...entry('credentials', [{ userName: 'jane' }, null]),
  ...entry('pskByHand', [{ byHand: true }, null]),
  { room: 'ipsecThroughNat', target: {}, values: ['Both', 'None'] },
  {
    room: 'mainModeCryptoSet',
    target: { name: ids.mainMode },
    values: [sample.mainModeSet.set, null],
  },
  { room: 'phase1AuthSet', target: { name: ids.auth }, values: [sample.authSet.set, null] },
  {
    room: 'quickModeCryptoSet',
    target: { name: ids.quickMode },
    values: [sample.quickModeSet.set, null],
  },
  {
    room: 'mainModeRule',
    target: { name: ids.mainModeRule },
    values: [sample.mainModeRule.rule, null],
  },
  { room: 'ipsecRule', target: { name: ids.rule }, values: [sample.rule.rule, null] },
  {
    room: 'mainModeDefault',
    target: {},
    values: [{ methods: ['dhgroup14:aes256-sha1'] }, null],
  },
  {
    room: 'legacyTunnelRule',
    target: { name: ids.legacy },
    values: [sample.legacyRule.rule, null],
  },
  { room: 'crlCheck', target: {}, values: ['RequireCrlCheck', 'None'] },
  {
    room: 'tunnelGuard',
    target: { name: ids.guard },
    values: [sample.guard.rule, null],
  },
  { room: 'pingRule', target: { name: ids.ping }, values: [sample.pingRule.rule, null] },
];

export function roomOf({ room }: { room: string }) {
  const found = allRooms.find((each) => each.kind === room);
  if (found === undefined) throw new Error(`no room: ${room}`);
  return found;
}

export function scopeOfThing(thing: NamedThing): Scope {
  return roomOf(thing).scope(thing.target);
}

export function keyOfThing({ room, target }: NamedThing): string {
  return keyOf(room, target);
}
