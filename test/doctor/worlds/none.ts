// Nothing is wrong, or nothing that this PC or the server would tell of: no cause may be called likely or proved.
import { certified, provedBy, tunnelled, type NoCause } from '../world.ts';

export const worldsWithoutCause: readonly NoCause[] = [
  {
    name: 'all-is-well',
    story: 'It is connected every day; the person is merely curious.',
    ended: 'connected',
    server: { says: provedBy('natNone') },
    most: 'nothing',
  },
  {
    name: 'never-dialled',
    story: 'Set up and never dialled; nobody asked the server.',
    most: 'nothing',
  },
  {
    name: 'stopped-trigger-services',
    story: 'Services that start by themselves are stopped, as they should be.',
    services: { IKEEXT: { running: false }, PolicyAgent: { running: false } },
    ended: 'connected',
    most: 'nothing',
  },
  {
    name: 'failure-of-another-entry',
    story: 'Another entry failed yesterday; this one is well.',
    ended: 'connected',
    otherDials: [{ entry: 'Old VPN', code: 789, daysAgo: 1 }],
    server: { says: provedBy('natClient') },
    most: 'nothing',
  },
  {
    name: 'mended-since',
    story: 'It failed three days ago, and came up since.',
    natValue: 2,
    ended: 'connected',
    otherDials: [{ entry: 'Office', code: 809, daysAgo: 3 }],
    server: { says: provedBy('natServer') },
    most: 'nothing',
  },
  {
    name: 'idle-programs',
    story: 'VPN programs and a switched-off firewall of another maker lie about, and it works.',
    software: {
      vpnPrograms: ['WireGuard', 'OpenVPN 2.6.8'],
      firewalls: [{ name: 'Example Internet Security', on: false }],
    },
    ended: 'connected',
    server: {
      says: tunnelled(
        'natClient',
        ['userAccepted', { method: 'mschapv2', proof: 'verified' }],
        'addressOffered',
      ),
    },
    most: 'nothing',
  },
  {
    name: 'certificate-is-well',
    story: 'A certificate of each end, all in order.',
    windows: '10.0.26100',
    kind: 'l2tp-certificate',
    elevated: true,
    ownCertificates: [{}],
    ended: 'connected',
    server: { says: certified('natNone') },
    most: 'nothing',
  },
  {
    name: 'rule-in-force',
    story: 'Pure IPsec, in force.',
    kind: 'ipsec-psk',
    elevated: true,
    server: { says: provedBy('natNone') },
    most: 'nothing',
  },
  {
    name: 'error-793-and-no-more',
    story: 'The general number 793, all else in order: nobody can tell.',
    natValue: 2,
    ended: { stage: 'link', code: 793 },
    server: { says: provedBy('natNone') },
    most: 'possible',
  },
  {
    name: 'error-600-still-working',
    story: 'A program shows 600, which means that it is still at work.',
    ended: { said: 600 },
    most: 'possible',
  },
];
