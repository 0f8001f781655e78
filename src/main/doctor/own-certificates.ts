// This PC's own certificates as IPsec chooses among them (windows-facts, doctor.md 2 F5): which would do, and what is wrong with the rest.
import type { ValueOf } from '../../shared/diagnosis/cause.ts';
import type { Seen } from './seen.ts';

export type Stored = ValueOf<Seen['ownCertificates']>[number];

/** id-kp-clientAuth, iKEIntermediate, anyExtendedKeyUsage. */
const clientUsages = ['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.8.2.2', '2.5.29.37.0'];

export type Fault = 'key' | 'expired' | 'notYetValid' | 'authority' | 'ecKey';

/** L2TP by certificate; of others this PC's certificates say nothing. */
export function wantsCertificate(entry: ValueOf<Seen['entry']>): boolean {
  return typeof entry === 'object' && entry.connection.ipsecAuthentication === 'certificate';
}

/** Those that are meant for a client at all. What signed itself is somebody else's. */
export function clientCertificates(stored: readonly Stored[]): Stored[] {
  return stored.filter(
    ({ ekus, subject, issuer }) =>
      subject !== issuer && (ekus === null || ekus.some((each) => clientUsages.includes(each))),
  );
}

/** Everything that keeps Windows from using it with L2TP (D20). */
export function faultsOf(own: Stored, authorities: readonly Stored[], now: string): Fault[] {
  const at = Date.parse(now);
  const faults: readonly (readonly [Fault, boolean])[] = [
    ['key', !own.hasKey || own.keyGone === true],
    ['expired', Date.parse(own.notAfter) < at],
    ['notYetValid', Date.parse(own.notBefore) > at],
    ['authority', !authorities.some((authority) => mayHaveIssued(authority, own))],
    ['ecKey', own.keyType.startsWith('ECDSA')],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}

/** By name, and by the key where both sides tell it. */
export function mayHaveIssued(authority: Stored, own: Stored): boolean {
  const { authorityKeyId } = own;
  const { subjectKeyId } = authority;
  const sameKey =
    authorityKeyId === undefined || subjectKeyId === undefined || authorityKeyId === subjectKeyId;
  return authority.subject === own.issuer && sameKey;
}
