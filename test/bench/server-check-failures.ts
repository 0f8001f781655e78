// What can be wrong, and the finding that the check has to come to.
import type { CheckCase } from '../ike-lab/agent/check-job.ts';
import type { LabCertificates } from '../ike-lab/certificates.ts';
import type { NetworkOptions, ServerOptions } from '../ike-lab/lab-options.ts';

export interface FailureCase {
  readonly name: string;
  readonly network: NetworkOptions;
  /** null: nothing listens there. `nobody`: no host has that address. */
  readonly server: ServerOptions | null | 'nobody';
  readonly own: Pick<CheckCase, 'psk' | 'certificate'>;
  readonly found: string;
}

/** @param psk of the servers */
export function failureCases(certificates: LabCertificates, psk: string): FailureCase[] {
  const charon = { daemon: 'charon', psk } as const;
  const pluto = { daemon: 'pluto', psk } as const;
  const rsa = (daemon: 'charon' | 'pluto', which: keyof LabCertificates['server'] = 'right') =>
    ({ daemon, psk, authentication: 'rsa', certificates: certificates.server[which] }) as const;
  const right = { psk };
  const another = { psk: 'another' };
  const certificate = { certificate: certificates.client.right };
  const otherCa = { certificate: certificates.client.otherCa };
  const expired = { certificate: certificates.client.expired };

  const cases: [string, NetworkOptions, FailureCase['server'], FailureCase['own'], string][] = [
    ['nothing listens', {}, null, right, 'nothingListens'],
    ['silent server', {}, 'nobody', right, 'serverSilent'],
    ['everything dropped', { drop: ['everything'] }, charon, right, 'serverSilent'],
    ['port 500 dropped, strongSwan', { drop: [500] }, charon, right, 'port500Blocked'],
    ['port 500 dropped, Libreswan', { drop: [500] }, pluto, right, 'port500Blocked'],
    [
      'port 4500 dropped behind NAT, strongSwan',
      { clientNat: true, drop: [4500] },
      charon,
      right,
      'port4500Blocked',
    ],
    [
      'no common proposal, strongSwan',
      {},
      { ...charon, proposals: 'foreign' },
      right,
      'serverWantsOther',
    ],
    [
      'no common proposal, Libreswan',
      {},
      { ...pluto, proposals: 'foreign' },
      right,
      'serverWantsOther',
    ],
    ['wrong PSK, strongSwan', {}, charon, another, 'pskRefused'],
    ['wrong PSK, Libreswan', {}, pluto, another, 'pskNoAnswer'],
    ['IKEv2 only, strongSwan', {}, { ...charon, speaks: 'ikev2' }, right, 'ikev2Only'],
    ['IKEv2 only, Libreswan', {}, { ...pluto, speaks: 'ikev2' }, right, 'ikev2Only'],
    [
      'aggressive only, strongSwan',
      {},
      { ...charon, speaks: 'aggressive' },
      right,
      'pskKnownButRefused',
    ],
    ['aggressive only, Libreswan', {}, { ...pluto, speaks: 'aggressive' }, right, 'aggressiveOnly'],
    ['certificates wanted, strongSwan', {}, rsa('charon'), right, 'pskKnownButRefused'],
    ['certificates wanted, Libreswan', {}, rsa('pluto'), right, 'certificatesWanted'],
    ['server of another CA, strongSwan', {}, rsa('charon', 'otherCa'), certificate, unknownCa],
    ['server of another CA, Libreswan', {}, rsa('pluto', 'otherCa'), certificate, unknownCa],
    ['our certificate of another CA, strongSwan', {}, rsa('charon'), otherCa, refused],
    ['our certificate of another CA, Libreswan', {}, rsa('pluto'), otherCa, refused],
    ["server's certificate expired, strongSwan", {}, rsa('charon', 'expired'), certificate, over],
    ['our certificate expired, strongSwan', {}, rsa('charon'), expired, refused],
    ['our certificate expired, Libreswan', {}, rsa('pluto'), expired, refused],
  ];
  return cases.map(([name, network, server, own, found]) => ({
    name,
    network,
    server,
    own,
    found,
  }));
}

const unknownCa = 'authorityUnknown';
const refused = 'certificateRefused';
const over = 'serverExpired';
