/** One way to run into each belief about the VPN client. */
import type { connectionBeliefs } from '../../../src/main/demo/beliefs-connection.ts';
import type { Bench } from './bench.ts';
import { behaviour, filesOf, operation, type Trigger } from './belief-trigger.ts';
import * as sample from './sample-operations.ts';

const psk = { secrets: { psk: 'sample' } };
const long = { secrets: { psk: 'x'.repeat(257) } };
const certificate = { ...sample.connection, ipsecAuthentication: 'certificate' as const };
const withOffice = { before: [sample.create], options: psk };
const dialled = { before: [sample.create, sample.dial], options: psk };

const readOffice = { kind: 'vpnConnection.read', name: 'Office', allUsers: false } as const;

const creating = (change: Partial<typeof sample.connection>) =>
  operation(
    { options: psk },
    { ...sample.create, connection: { ...sample.connection, ...change } },
  );
const creatingWithoutPsk = (change: Partial<typeof sample.connection>) =>
  operation({}, { ...sample.create, psk: null, connection: { ...certificate, ...change } });
const policy = (change: Partial<NonNullable<(typeof sample.policy)['policy']>>) => {
  if (sample.policy.policy === null) throw new Error('sample');
  return operation(withOffice, {
    ...sample.policy,
    policy: { ...sample.policy.policy, ...change },
  });
};

function book(pc: Pick<Bench, 'fs' | 'folder'>): string {
  return Buffer.from(pc.fs.read(`${pc.folder}/phonebook/user.pbk`)).toString('latin1');
}

function rewrite(change: (text: string) => string) {
  return (pc: Bench) => {
    filesOf(pc).write('phonebook/user.pbk', change(book(pc)));
  };
}

const twice = rewrite((text) => text + text);

export const connectionTriggers: Record<keyof typeof connectionBeliefs, Trigger> = {
  'connection.nameTaken': operation(withOffice, { ...sample.create, name: 'OFFICE' }),
  'connection.badName': operation({ options: psk }, { ...sample.create, name: 'Off[ice]' }),
  'connection.missing': operation({}, sample.remove),
  'connection.twice': operation({ ...withOffice, tamper: twice }, sample.remove),
  'connection.twiceRead': behaviour(
    { ...withOffice, tamper: twice },
    { asks: [readOffice], answers: [{ trouble: 'copied' }] },
  ),
  'connection.noServer': creating({ serverAddress: '' }),
  'connection.badWord': creating({ tunnelType: 'L2TP/IPsec' }),
  'connection.tunnelOfLaterWindows': operation(
    { plan: { windows: '6.0.6002' } },
    {
      ...sample.create,
      psk: null,
      connection: { ...certificate, tunnelType: 'Ikev2', ipsecAuthentication: 'unknown' },
    },
  ),
  'connection.machineCertificate': creatingWithoutPsk({ methods: ['MachineCertificate'] }),
  'connection.eapXmlWithoutEap': creating({ eapXml: '<EapHostConfig/>' }),
  'connection.customUnknown': behaviour(
    { options: psk },
    {
      acts: [{ ...sample.create, connection: { ...sample.connection, encryption: 'Custom' } }],
      asks: [readOffice],
      answers: [{ connection: sample.connection }],
    },
  ),
  'connection.badIdle': creating({ idleDisconnectSeconds: -1 }),
  'connection.pskMissing': operation(withOffice, { ...sample.set, psk: null }),
  'connection.pskContradicts': creating({ ipsecAuthentication: 'certificate' }),
  'connection.pskTooLong': operation({ options: long }, sample.create),
  'connection.pskNotL2tp': creating({ tunnelType: 'Pptp' }),
  'connection.removeActive': operation(dialled, sample.remove),
  'connection.setActive': operation(dialled, sample.set),
  'connection.hungUpFirst': behaviour(dialled, {
    acts: [{ ...sample.remove, hangUp: true }],
    asks: [{ kind: 'vpnConnection.names' }, { kind: 'ras.read' }],
    answers: [{ user: ['Old VPN'], allUsers: [] }, { connections: [] }],
  }),
  'connection.bothPhonebooks': behaviour(withOffice, {
    acts: [{ ...sample.create, allUsers: true }],
    asks: [{ kind: 'vpnConnection.names' }, readOffice, { ...readOffice, allUsers: true }],
    answers: [
      { user: ['Old VPN', 'Office'], allUsers: ['Office'] },
      { connection: sample.connection },
      { connection: sample.connection },
    ],
  }),
  'connection.splitSetsIpv6Too': behaviour(
    { options: psk },
    {
      acts: [{ ...sample.create, connection: { ...sample.connection, splitTunnel: true } }],
      asks: [{ ...readOffice, kind: 'phonebook.read' }],
      answers: [{ Ipv6PrioritizeRemote: '0' }],
    },
  ),
  'connection.sameThingAsPhonebook': behaviour(
    {
      ...withOffice,
      tamper: rewrite((text) => text.replaceAll('DataEncryption=256', 'DataEncryption=512')),
    },
    {
      asks: [readOffice],
      answers: [{ connection: { ...sample.connection, encryption: 'Maximum' } }],
    },
  ),

  'policy.badWord': policy({ dhGroup: 'DH14' }),
  'policy.gcmMismatch': policy({ cipherTransformConstants: 'GCMAES256' }),
  'policy.gcmInMainMode': policy({ encryptionMethod: 'GCMAES256' }),
  'policy.noneUnknown': policy({ authenticationTransformConstants: 'None' }),
  'route.badPrefix': operation(withOffice, { ...sample.addRoute, prefix: '10.1.2.3/16' }),
  'route.badMetric': operation(withOffice, { ...sample.addRoute, route: { metric: 2 ** 32 } }),
  'route.exists': operation(
    { ...withOffice, before: [sample.create, sample.addRoute] },
    sample.addRoute,
  ),
  'route.missing': operation(withOffice, {
    kind: 'vpnConnection.removeRoute',
    name: 'Office',
    allUsers: false,
    prefix: '10.1.0.0/16',
  }),
  'trigger.userEntriesOnly': operation(
    { ...withOffice, before: [{ ...sample.create, allUsers: true }] },
    sample.addTrigger,
  ),
  'trigger.badSuffix': operation(withOffice, { ...sample.addTrigger, suffix: 'not a name' }),
  'trigger.badServer': operation(withOffice, {
    ...sample.addTrigger,
    triggerDns: { servers: ['dns.example.com'] },
  }),
  'trigger.exists': operation(
    { ...withOffice, before: [sample.create, sample.addTrigger] },
    sample.addTrigger,
  ),
  'trigger.missing': operation(withOffice, {
    kind: 'vpnConnection.removeTriggerDns',
    name: 'Office',
    suffix: 'corp.example.com',
  }),
  'phonebook.removeAbsentKey': behaviour(
    { plan: { windows: '6.0.6002' }, before: [{ ...sample.create, psk: null }] },
    {
      acts: [
        {
          kind: 'phonebook.set',
          name: 'Office',
          allUsers: false,
          key: 'DisableClassBasedDefaultRoute',
          data: null,
        },
      ],
      asks: [{ ...readOffice, kind: 'phonebook.read' }],
    },
  ),
  'phonebook.repeatedKey': operation(
    {
      ...withOffice,
      tamper: rewrite((text) =>
        text.replaceAll('ExcludedProtocols=0', 'ExcludedProtocols=0\r\nExcludedProtocols=8'),
      ),
    },
    { kind: 'phonebook.set', name: 'Office', allUsers: false, key: 'ExcludedProtocols', data: '8' },
  ),
  'phonebook.notEncodable': operation(
    {
      ...withOffice,
      tamper: (pc) => {
        // R14: in the entry itself; what another one holds says nothing of it.
        const bytes = Buffer.from(`${book(pc)}\r\nComment=B\xfcro\r\n`, 'latin1');
        const file = pc.fs.createExclusively(`${pc.folder}/new`);
        file.write(bytes);
        pc.fs.rename(`${pc.folder}/new`, `${pc.folder}/phonebook/user.pbk`);
      },
    },
    { ...sample.set, connection: { ...sample.connection, dnsSuffix: 'b\u00fcro.example' } },
  ),
  'phonebook.damagedEntry': operation(
    { ...withOffice, tamper: rewrite((text) => text.replaceAll('DEVICE=vpn', 'Lost=vpn')) },
    { ...sample.set, connection: { ...sample.connection, serverAddress: 'new.example.com' } },
  ),
  'credentials.clearGone': behaviour(
    {},
    { acts: [{ kind: 'credentials.clear', name: 'Office', allUsers: true }] },
  ),
};
