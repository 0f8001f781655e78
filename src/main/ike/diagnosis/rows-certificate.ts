// Rows about the server's certificate, once its key was proved.
import type { ServerCertificateVerdict } from '../crypto/check-server-certificate.ts';
import { mainOf, type Observations } from './observations.ts';
import type { Evidence, Row } from './row.ts';
import { atCertificateProof } from './rows-own-certificate.ts';

type Verdict = ServerCertificateVerdict;
type Lint = Verdict['findings'][number];

export const certificateRows: readonly Row[] = [
  {
    code: 'certificateProved',
    asks: ['offer'],
    hop: 'proof',
    severity: 'good',
    confidence: 'proved',
    when: verdict((found, seen) =>
      isTrusted(found) ? { subject: mainOf(seen)?.serverCertificates[0]?.subject ?? '' } : null,
    ),
  },
  {
    code: 'authorityUnknown',
    asks: ['offer'],
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
    asks: ['offer'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: verdict((found) =>
      found.chain === 'notGiven' ? { issuer: found.missing ?? 'none' } : null,
    ),
  },
  {
    code: 'signatureBroken',
    asks: ['offer'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 787,
    when: verdict((found) => (found.chain === 'broken' ? {} : null)),
  },
  {
    code: 'chainNotTold',
    asks: ['offer'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: verdict((found) => (found.chain === 'notTold' ? {} : null)),
  },
  {
    code: 'serverExpired',
    asks: ['offer'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 787,
    when: verdict((found) => lintOf(found, 'expired')),
  },
  {
    code: 'serverNotYetValid',
    asks: ['offer'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 787,
    when: verdict((found) => lintOf(found, 'notYetValid')),
  },
  {
    code: 'chainUnsound',
    asks: ['offer'],
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
    asks: ['offer'],
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
    asks: ['offer'],
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
    asks: ['offer'],
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
    asks: ['offer'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 835,
    when: verdict((found) => (isUsageMissing(found) ? {} : null)),
  },
  {
    code: 'usageLoose',
    asks: ['offer'],
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
    asks: ['offer'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 790,
    when: (seen) => {
      const main = atCertificateProof(seen);
      return main?.serverProof === 'noCertificate' && main.otherEncodings.length === 0 ? {} : null;
    },
  },
  {
    // RFC 2408 section 3.9: PKCS#7 and others. That the check does not read it says nothing about the server; that Windows does is UNCONFIRMED.
    code: 'serverCertificateUnread',
    asks: ['offer'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      const main = atCertificateProof(seen);
      if (main?.serverProof !== 'noCertificate' || main.otherEncodings.length === 0) return null;
      return { encodings: main.otherEncodings.join(', ') };
    },
  },
  {
    code: 'serverSignatureWrong',
    asks: ['offer'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 787,
    when: (seen) => (atCertificateProof(seen)?.serverProof === 'failed' ? {} : null),
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

function lintOf({ findings }: Verdict, code: Lint['code']): Evidence | null {
  const found = findings.find((each) => each.code === code);
  if (found === undefined) return null;
  const { subject = '', notAfter = '', notBefore = '' } = found.parameters;
  return { subject, date: code === 'expired' ? notAfter : notBefore };
}

function codesOf(findings: readonly Lint[]): string {
  return [...new Set(findings.map((each) => each.code))].join(', ');
}
