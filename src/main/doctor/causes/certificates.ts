// Family 23: this PC's own certificate (doctor.md 2 F5, 3.1, 3.2, 4.8; D20). Windows takes whichever fits: none can be chosen.
import { given, type Evidence } from '../../../shared/diagnosis/finding.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import {
  clientCertificates,
  faultsOf,
  mayHaveIssued,
  wantsCertificate,
  type Fault,
  type Stored,
} from '../own-certificates.ts';

/** Windows finds no certificate that it may use. */
const none = [766, 781, 786, 789, 793, 810, 13801, 13806];

export const certificateCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2301',
    name: 'noOwnCertificate',
    where: 'here',
    numbers: none,
    stages: ['link'],
    reads: ['entry', 'ownCertificates'],
    basis: 'local',
    // Where a key is meant, no certificate is missing.
    dependsOn: ['RW2203'],
    when: ({ entry, ownCertificates }) =>
      wantsCertificate(entry) && !clientCertificates(ownCertificates).some(({ hasKey }) => hasKey)
        ? { others: ownCertificates.length }
        : null,
  }),
  faulty('RW2302', 'ownExpired', 'expired', none, ({ notAfter }) => ({ date: notAfter })),
  {
    ...faulty('RW2303', 'ownNotYetValid', 'notYetValid', none, ({ notBefore }) => ({
      date: notBefore,
    })),
    dependsOn: ['RW2313', 'RW2317'],
  },
  faulty('RW2304', 'ownKeyGone', 'key', [...none, 13820], ({ hasKey }) => ({
    key: hasKey ? 'gone' : 'none',
  })),
  faulty('RW2305', 'ownAuthorityMissing', 'authority', [...none, 13887], ({ issuer }) => ({
    issuer,
  })),
  faulty('RW2315', 'ecKeyWithL2tp', 'ecKey', [...none, 13819], () => given),
  cause({
    // A renewed one beside the old one is enough (doctor.md 4.8).
    code: 'RW2307',
    name: 'severalCandidates',
    where: 'here',
    numbers: [787, ...none],
    stages: ['link'],
    reads: ['entry', 'ownCertificates', 'authorities', 'now', 'dial'],
    basis: ({ dial }) => (dial.number === null ? 'silence' : 'agreeing'),
    when: ({ entry, ownCertificates, authorities, now }) => {
      if (!wantsCertificate(entry)) return null;
      const usable = clientCertificates(ownCertificates).filter(
        (own) => faultsOf(own, authorities, now).length === 0,
      );
      return usable.length > 1 ? { count: usable.length } : null;
    },
  }),
  cause({
    // IPsec's own CRL check, as it is set for the whole PC.
    code: 'RW2314',
    name: 'crlUnreachable',
    where: 'here',
    numbers: [786, 787, 789, 790, 835, 13801, 13817, 13848, 0x8009_2012, 0x8009_2013],
    stages: ['link'],
    reads: ['entry', 'firewall', 'dial'],
    basis: ({ dial }) =>
      dial.number !== null && [13817, 13848].includes(dial.number) ? 'local' : 'agreeing',
    when: ({ entry, firewall }) =>
      wantsCertificate(entry) && firewall.crlCheck === 'RequireCrlCheck' ? given : null,
  }),
  cause({
    // Older than the CA that issued this PC's certificate: no certificate of it can be valid.
    code: 'RW2317',
    name: 'clockBehind',
    where: 'here',
    numbers: [787, 790, 835, ...none],
    stages: ['link'],
    reads: ['entry', 'ownCertificates', 'authorities', 'now'],
    basis: 'local',
    dependsOn: ['RW2313'],
    when: ({ entry, ownCertificates, authorities, now }) => {
      if (!wantsCertificate(entry)) return null;
      const clients = clientCertificates(ownCertificates);
      const issuer = authorities.find(
        (each) =>
          Date.parse(each.notBefore) > Date.parse(now) &&
          clients.some((own) => mayHaveIssued(each, own)),
      );
      return issuer === undefined ? null : { date: issuer.notBefore, now };
    },
  }),
];

/** One of which this is the first fault, and no other of its CA that would do. Where another CA's would do, it is no more than possible. */
function faulty(
  code: string,
  name: string,
  fault: Fault,
  numbers: readonly number[],
  more: (own: Stored) => Evidence,
): CauseOfSeen {
  return cause({
    ...{ code, name, numbers },
    where: 'here',
    stages: ['link'],
    reads: ['entry', 'ownCertificates', 'authorities', 'now'],
    basis: ({ ownCertificates, authorities, now }) =>
      clientCertificates(ownCertificates).some(
        (own) => faultsOf(own, authorities, now).length === 0,
      )
        ? 'silence'
        : 'local',
    when: ({ entry, ownCertificates, authorities, now }) => {
      if (!wantsCertificate(entry)) return null;
      const judged = clientCertificates(ownCertificates).map((own) => ({
        own,
        faults: faultsOf(own, authorities, now),
      }));
      const good = judged.filter(({ faults }) => faults.length === 0);
      const bad = judged.find(
        ({ own, faults }) =>
          faults[0] === fault && !good.some((each) => each.own.issuerDer === own.issuerDer),
      );
      return bad === undefined ? null : { subject: bad.own.subject, ...more(bad.own) };
    },
  });
}
