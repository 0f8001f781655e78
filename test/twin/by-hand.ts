/** Profiles whose walks are written by hand; those with two revisions change every value on the way. Made when asked: keys cost time. */
import type { Profile } from '../../src/shared/profile/profile.ts';
import { embedded, fullIpsec, fullL2tp } from '../main/pipeline/full-profiles.ts';
import { ipsecProfile, l2tpProfile } from '../shared/rooms/fixtures.ts';
import { bundles } from '../main/pipeline/bundles.ts';

const certificateIpsec = (): Profile =>
  ipsecProfile({
    server: { address: '203.0.113.10', certificateNames: ['vpn.example.com'] },
    authentication: { ...embedded(1), authorities: [...bundles().authorities] },
  });

export const byHand: readonly (readonly [string, () => readonly Profile[]])[] = [
  [
    'L2TP with a PSK, split tunnel, policy, routes, name resolution, and its next revision',
    () => [fullL2tp(1), fullL2tp(2)],
  ],
  [
    'the same for all users',
    () => [l2tpProfile({ l2tp: { allUsers: true, splitTunnel: true, userName: 'jane' } })],
  ],
  ['L2TP with a certificate', () => [l2tpProfile({ authentication: embedded(0) })]],
  ['pure IPsec with a PSK, and its next revision', () => [fullIpsec(1), fullIpsec(2)]],
  ['pure IPsec with a certificate', () => [certificateIpsec()]],
];
