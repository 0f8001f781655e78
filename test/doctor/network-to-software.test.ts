/** Families 24 to 27: of each row one PC on which it holds, and the nearest on which it does not. */
import { describe, expect, it } from 'vitest';
import { causeText } from '../../src/shared/text/doctor-text.ts';
import { languages } from '../../src/shared/text/languages.ts';
import { dialled, entryWith, hostWith, judged, serverSays, type Some } from './seen-of.ts';

const eap = (type: number) => `<EapMethod><Type xmlns="urn:x">${String(type)}</Type></EapMethod>`;
const offline = hostWith({
  network: { addresses: [{ address: '169.254.7.7', prefixLength: 16, interface: '' }] },
});
const devices = (more: object): Some => ({
  miniports: {
    ...{ l2tp: { enabled: true }, ip: { enabled: true }, ipv6: { enabled: true } },
    bindings: [{ component: 'ms_wanarp', enabled: true }],
    ...more,
  },
});
const bound = (component: string, enabled: boolean) => ({ bindings: [{ component, enabled }] });
const software = (more: object): Some => ({
  software: { vpnPrograms: [], firewalls: [], credentialGuard: false, ...more },
});
const others = (...connections: string[]): Some => ({
  ras: { connections, deviceTunnel: false, remoteAccessRunning: false },
});
const update = (revision: number): Some => ({ build: { revision, updates: ['KB5055523'] } });
const april = (revision: number): Some => ({
  ...hostWith({ windows: '10.0.26100' }),
  ...update(revision),
  ...dialled(809),
});
const ipv6 = hostWith({ serverAddresses: ['2001:db8::10'] });
const domain = { ...entryWith({}), ...serverSays('userAccepted') };
const guard = software({ credentialGuard: true });
const asked = (methods: string) => serverSays(['pppMethodRefused', { asked: methods }]);

/** Name, what is seen where it holds with what basis, and its neighbour. */
const rows: readonly (readonly [string, Some, string, Some])[] = [
  ['noNetwork', offline, 'local', hostWith({})],
  [
    'nameNotFound',
    { ...hostWith({ serverAddresses: [] }), ...entryWith({}) },
    'local',
    { ...hostWith({}), ...entryWith({}) },
  ],
  ['nameServerTrouble', serverSays('nameUnanswered'), 'silence', serverSays('nameFound')],
  ['noRoute', serverSays('noRoute'), 'local', serverSays('nameFound')],
  ['nothingListens', serverSays('nothingListens'), 'answered', serverSays('serverSilent')],
  ['wayProhibited', serverSays('wayProhibited'), 'answered', serverSays('serverSilent')],
  ['serverMoved', serverSays('otherAddressAnswers'), 'answered', serverSays('otherAddressSilent')],
  [
    'noIpv6L2tp',
    { ...ipv6, ...entryWith({}), ...serverSays('serverSilent') },
    'agreeing',
    { ...ipv6, ...entryWith({}), ...serverSays('serverReached') },
  ],
  ['serverSilent', serverSays('serverSilent'), 'silence', serverSays('serverReached')],
  ['networkBlocksVpn', serverSays('serverSilent'), 'silence', serverSays('port4500Blocked')],
  ['port500Blocked', serverSays('port500Blocked'), 'silence', serverSays('port4500Blocked')],
  ['port4500Blocked', serverSays('port4500Blocked'), 'silence', serverSays('port4500Silent')],
  ['linkLost', dialled(807, 'up'), 'number', dialled(809, 'link')],
  ['userRefused', serverSays('userRefused'), 'proved', serverSays('userNotTested')],
  ['domainAdded', { ...domain, ...dialled(691) }, 'agreeing', { ...domain, ...dialled(720) }],
  ['wrongPassword', dialled(691), 'number', dialled(619)],
  [
    'methodRefused',
    { ...asked('eap'), ...dialled(734) },
    'answered',
    { ...asked('chap'), ...dialled(919) },
  ],
  ['serverForeign', dialled(778), 'answered', dialled(691)],
  ['serverWithoutPassword', serverSays('serverProofWrong'), 'proved', serverSays('userAccepted')],
  ['accountRefused', serverSays('accountRefused'), 'proved', serverSays('userRefused')],
  [
    'peapOn26h1',
    { ...hostWith({ windows: '10.0.28200' }), ...entryWith({ eapXml: eap(25) }) },
    'agreeing',
    { ...hostWith({ windows: '10.0.28200' }), ...entryWith({ eapXml: eap(13) }) },
  ],
  [
    'credentialGuard',
    { ...guard, ...entryWith({ useWindowsCredentials: true }) },
    'local',
    { ...guard, ...entryWith({}) },
  ],
  ['pppEnded', serverSays('pppHungUp'), 'answered', serverSays('pppSilent')],
  ['noAddress', serverSays('addressRefused'), 'proved', serverSays('addressOffered')],
  [
    'noMppeKeys',
    { ...entryWith({ methods: ['Pap', 'Chap'] }), ...dialled(742) },
    'agreeing',
    { ...entryWith({ methods: ['Chap', 'MSChapv2'] }), ...dialled(742) },
  ],
  ['methodWithoutKeys', serverSays('encryptionWithoutKeys'), 'answered', serverSays('pppHungUp')],
  ['encryptionTooWeak', serverSays('mppeTooWeak'), 'answered', serverSays('addressSilent')],
  ['l2tpRefused', serverSays('l2tpNoCall'), 'answered', serverSays('l2tpSilent')],
  ['l2tpSilent', serverSays('l2tpSilent'), 'silence', serverSays('l2tpRefused')],
  ['espTakenBack', serverSays('espTakenBack'), 'answered', serverSays('quickModeTaken')],
  ['pppSilent', serverSays('pppSilent'), 'silence', serverSays('userNoAnswer')],
  ['wayTooNarrow', serverSays('userNoAnswer'), 'silence', serverSays('pppSilent')],
  [
    'plainL2tp',
    { ...serverSays('plainL2tpAnswers'), ...dialled(13_916) },
    'agreeing',
    { ...serverSays('plainL2tpAnswers'), ...dialled(809) },
  ],
  ['l2tpMiniportGone', devices({ l2tp: { enabled: false } }), 'local', devices({ ip: null })],
  [
    'ipMiniportUnbound',
    devices(bound('ms_wanarp', false)),
    'local',
    devices(bound('ms_pacer', false)),
  ],
  [
    'foreignFilter',
    { ...devices(bound('rbt_filter', true)), ...dialled(null) },
    'local',
    { ...devices(bound('rbt_filter', false)), ...dialled(720) },
  ],
  [
    'foreignFilter',
    { ...devices(bound('xyz_filter', true)), ...dialled(720) },
    'number',
    { ...devices(bound('xyz_filter', true)), ...dialled(null) },
  ],
  [
    'ipv6MiniportOff',
    { ...devices({ ipv6: null }), ...dialled(720) },
    'number',
    { ...devices({ ipv6: null }), ...dialled(null) },
  ],
  [
    'ikePortTaken',
    hostWith({ ikePortHolders: [{ port: 500, program: 'iked.exe' }] }),
    'local',
    hostWith({}),
  ],
  [
    'vpnAlreadyUp',
    { ...others('Head office'), ...entryWith({}), ...dialled(809) },
    'number',
    { ...others('OFFICE'), ...entryWith({}), ...dialled(809) },
  ],
  [
    'otherVpnProgram',
    { ...software({ vpnPrograms: ['WireGuard'] }), ...dialled(789) },
    'number',
    { ...software({ vpnPrograms: ['WireGuard'] }), ...dialled(null) },
  ],
  [
    'otherFirewall',
    { ...software({ firewalls: [{ name: 'X', on: true }] }), ...dialled(809) },
    'number',
    { ...software({ firewalls: [{ name: 'X', on: false }] }), ...dialled(809) },
  ],
  ['badUpdate', april(3775), 'number', april(3981)],
  [
    'xboxNetworking',
    { ...serverSays('pskProved'), ...dialled(809) },
    'number',
    { ...serverSays('pskNoAnswer'), ...dialled(809) },
  ],
];

describe.each(rows)('%s', (name, where, basis, neighbour) => {
  it('holds here', () => {
    const outcome = judged(name, where);
    expect(outcome).toMatchObject({ is: 'holds', basis });
    // Without what it names, a sentence is its own key.
    const evidence = outcome.is === 'holds' ? outcome.evidence : {};
    for (const language of languages)
      expect(causeText(language, 'seen', name, evidence)).toMatch(/ .*\.$/);
  });

  it('and not next to it', () => {
    expect(judged(name, neighbour)).toEqual({ is: 'not' });
  });
});
