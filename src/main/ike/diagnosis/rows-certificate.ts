// Rows about certificates: the server's own, once its key was proved, and what it says to ours.
import type { ServerCertificateVerdict } from '../crypto/check-server-certificate.ts';
import { mainOf, type Observations } from './observations.ts';
import type { Evidence, Row } from './row.ts';
import { isMute, lostOn4500, proofSent } from './rows-psk.ts';

type Verdict = ServerCertificateVerdict;
type Lint = Verdict['findings'][number];

export const certificateRows: readonly Row[] = [
  {
    code: 'certificateProved',
    hop: 'proof',
    severity: 'good',
    confidence: 'proved',
    when: verdict((found, seen) =>
      isTrusted(found) ? { subject: mainOf(seen)?.serverCertificates[0]?.subject ?? '' } : null,
    ),
  },
  {
    code: 'authorityUnknown',
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 787,
    when: verdict((found) =>
      found.chain === 'unknownAuthority' ? { issuer: found.missing ?? '' } : null,
    ),
  },
  {
    // The CA may be in this PC's store already, by group policy or by hand.
    code: 'authorityNotGiven',
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: verdict((found) =>
      found.chain === 'notGiven' ? { issuer: found.missing ?? 'none' } : null,
    ),
  },
  {
    code: 'signatureBroken',
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 787,
    when: verdict((found) => (found.chain === 'broken' ? {} : null)),
  },
  {
    code: 'chainNotTold',
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: verdict((found) => (found.chain === 'notTold' ? {} : null)),
  },
  {
    code: 'serverExpired',
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 787,
    when: verdict((found) => lintOf(found, 'expired')),
  },
  {
    code: 'serverNotYetValid',
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 787,
    when: verdict((found) => lintOf(found, 'notYetValid')),
  },
  {
    code: 'chainUnsound',
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 787,
    when: verdict((found) => {
      const wrong = found.findings.filter(
        (each) =>
          each.severity === 'error' && each.code !== 'expired' && each.code !== 'notYetValid',
      );
      return wrong.length > 0 ? { codes: codesOf(wrong) } : null;
    }),
  },
  {
    code: 'chainWeak',
    hop: 'proof',
    severity: 'warning',
    confidence: 'proved',
    when: verdict((found) => {
      const weak = found.findings.filter((each) => each.severity === 'warning');
      return weak.length > 0 ? { codes: codesOf(weak) } : null;
    }),
  },
  {
    code: 'nameDiffers',
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 835,
    when: verdict((found, { asked }) =>
      found.name === 'differs'
        ? { server: asked.server, names: [...new Set(found.names)].join(', ') }
        : null,
    ),
  },
  {
    // Whether Windows takes these is UNCONFIRMED (check-server-certificate.ts).
    code: 'nameLoose',
    hop: 'proof',
    severity: 'warning',
    confidence: 'proved',
    when: verdict((found, { asked }) =>
      found.name === 'wildcard' || found.name === 'commonName'
        ? { how: found.name, server: asked.server }
        : null,
    ),
  },
  {
    code: 'usageMissing',
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 835,
    when: verdict((found) => (isUsageMissing(found) ? {} : null)),
  },
  {
    code: 'usageLoose',
    hop: 'proof',
    severity: 'warning',
    confidence: 'proved',
    when: verdict((found) =>
      found.usage === 'ikeIntermediate' || !found.maySign
        ? { why: found.maySign ? 'ikeIntermediate' : 'keyUsage' }
        : null,
    ),
  },
  {
    code: 'serverSentNoCertificate',
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 790,
    when: (seen) => {
      const main = atProof(seen);
      return main?.serverProof === 'noCertificate' && main.otherEncodings.length === 0 ? {} : null;
    },
  },
  {
    // RFC 2408 section 3.9: PKCS#7 and others. That the check does not read it says nothing about the server; that Windows does is UNCONFIRMED.
    code: 'serverCertificateUnread',
    hop: 'proof',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      const main = atProof(seen);
      if (main?.serverProof !== 'noCertificate' || main.otherEncodings.length === 0) return null;
      return { encodings: main.otherEncodings.join(', ') };
    },
  },
  {
    code: 'serverSignatureWrong',
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 787,
    when: (seen) => (atProof(seen)?.serverProof === 'failed' ? {} : null),
  },
  {
    code: 'certificateRefused',
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const main = atProof(seen);
      if (main?.ended !== 'error') return null;
      if (main.serverProof === 'failed' || main.serverProof === 'noCertificate') return null;
      const notify = main.notifies.find((each) => each.isError && each.awaiting === 'message6');
      return { notify: notify?.name ?? 'unreadable' };
    },
  },
  {
    code: 'certificateNoAnswer',
    hop: 'proof',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) => {
      const main = atProof(seen);
      return main !== null && isMute(main) && !lostOn4500(seen, main) ? {} : null;
    },
  },
  {
    code: 'authorityNotRequested',
    hop: 'proof',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      if (seen.authorityFits !== false) return null;
      const names = (mainOf(seen)?.requestedAuthorities ?? []).flatMap(({ name }) => name ?? []);
      return { authorities: names.join('; ') };
    },
  },
  {
    code: 'certificateNotTested',
    hop: 'proof',
    severity: 'note',
    confidence: 'local',
    leavesOut: true,
    when: ({ asked, address }) =>
      asked.method === 'certificate' && asked.noProof !== null && address !== null
        ? { why: asked.noProof }
        : null,
  },
];

/** All that Windows would ask of the server's certificate holds. */
export function isTrusted(found: Verdict): boolean {
  return (
    found.chain === 'trusted' &&
    found.name !== 'differs' &&
    !isUsageMissing(found) &&
    found.findings.every((each) => each.severity !== 'error')
  );
}

/** Where the name is not checked, the usage is not either: one switch of the phonebook turns off both (D29). */
function isUsageMissing({ usage, name }: Verdict): boolean {
  return usage === 'missing' && name !== 'notChecked';
}

function verdict(
  when: (found: Verdict, seen: Observations) => Evidence | null,
): (seen: Observations) => Evidence | null {
  return (seen) => (seen.certificate === null ? null : when(seen.certificate, seen));
}

function atProof(seen: Observations) {
  return seen.asked.method === 'certificate' ? proofSent(seen) : null;
}

function lintOf({ findings }: Verdict, code: Lint['code']): Evidence | null {
  const found = findings.find((each) => each.code === code);
  if (found === undefined) return null;
  const { subject = '', notAfter = '', notBefore = '' } = found.parameters;
  return { subject, date: code === 'expired' ? notAfter : notBefore };
}

function codesOf(findings: readonly Lint[]): string {
  return [...new Set(findings.map((each) => each.code))].join(', ');
}
