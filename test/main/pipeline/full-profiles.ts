/** Two profiles in which nearly every room speaks; the second revision wants every value otherwise. */
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { bundles } from './bundles.ts';

export const embedded = (at: number) => ({
  method: 'certificate' as const,
  source: { kind: 'embedded' as const, pkcs12: bundles().pkcs12[at] ?? '' },
});

export function fullL2tp(revision: 1 | 2 = 1): Profile {
  const first = revision === 1;
  return l2tpProfile({
    revision,
    nat: 'server',
    pcNeverMoves: first,
    crlCheck: first ? 1 : 2,
    allowPingFrom: [first ? '192.0.2.0/25' : '192.0.2.128/25'],
    weakenings: [{ name: 'allowWeakCrypto', why: 'needed here' }],
    l2tp: {
      methods: ['mschapv2'],
      idleDisconnectSeconds: first ? 0 : 300,
      userName: first ? 'jane' : 'joe',
      rememberCredentials: true,
      splitTunnel: true,
      interfaceMetric: first ? 5 : 6,
      routes: [{ prefix: '192.0.2.0/25', metric: first ? 5 : 6 }],
      ipsecPolicy: {
        ikeEncryption: first ? 'AES256' : 'AES128',
        ikeIntegrity: 'SHA256',
        dhGroup: 'Group14',
        espCipher: 'AES256',
        espAuthentication: 'SHA256128',
        pfs: 'PFS2048',
      },
      nameResolution: [
        { kind: 'machine', suffix: '.example.com', servers: [first ? '192.0.2.53' : '192.0.2.54'] },
        {
          kind: 'perConnection',
          suffix: '.corp.example.net',
          servers: [first ? '192.0.2.53' : '192.0.2.54'],
        },
      ],
    },
  });
}

export function fullIpsec(revision: 1 | 2 = 1): Profile {
  const first = revision === 1;
  const encryption = first ? ('AES256' as const) : ('AES128' as const);
  return ipsecProfile({
    revision,
    server: { address: '203.0.113.10', certificateNames: [] },
    nat: first ? 'server' : 'both',
    ipsec: {
      remoteSubnets: [first ? '192.0.2.0/25' : '192.0.2.128/25'],
      mainMode: {
        proposals: [{ encryption, integrity: 'SHA256', group: 'DH14' }],
        machineDefault: true,
      },
      quickMode: { proposals: [{ encryption, integrity: 'SHA1' }] },
    },
  });
}
