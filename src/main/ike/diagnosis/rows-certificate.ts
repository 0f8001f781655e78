// Rows about the server's certificate, once its key was proved. That it must not be trusted is never proved: anybody can have such a one.
import type { ServerCertificateVerdict } from '../crypto/check-server-certificate.ts';
import { mainOf, type Observations, type Seen } from './observations.ts';
import type { Evidence } from '../../../shared/diagnosis/finding.ts';
import { row, type CheckRow } from './row.ts';
import { certificateProblemRows } from './rows-certificate-problems.ts';
import { atCertificateProof } from './rows-own-certificate.ts';
import { byTrust, isTrusted, isUsageMissing } from './trust.ts';

type Verdict = ServerCertificateVerdict;

export const certificateRows: readonly CheckRow[] = [
  row({
    code: 'certificateProved',
    asks: ['offer'],
    reads: ['probes', 'certificate'],
    hop: 'proof',
    severity: 'good',
    confidence: 'proved',
    when: verdict<'probes'>((found, seen) =>
      isTrusted(found) ? { subject: mainOf(seen)?.serverCertificates[0]?.subject ?? '' } : null,
    ),
  }),
  row({
    code: 'authorityUnknown',
    asks: ['offer'],
    reads: ['certificate'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 787,
    when: verdict((found) => (found.chain === 'unknownAuthority' ? missingOf(found) : null)),
  }),
  row({
    // The CA may be in this PC's store already, by group policy or by hand.
    code: 'authorityNotGiven',
    asks: ['offer'],
    reads: ['certificate'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: verdict((found) => (found.chain === 'notGiven' ? missingOf(found) : null)),
  }),
  row({
    code: 'signatureBroken',
    asks: ['offer'],
    reads: ['certificate'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 787,
    when: verdict((found) => (found.chain === 'broken' ? {} : null)),
  }),
  row({
    code: 'chainNotTold',
    asks: ['offer'],
    reads: ['certificate'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: verdict((found) => (found.chain === 'notTold' ? {} : null)),
  }),
  ...certificateProblemRows,
  row({
    code: 'nameDiffers',
    asks: ['offer'],
    reads: ['asked', 'certificate'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 835,
    when: verdict<'asked'>((found, { asked }) =>
      found.name === 'differs'
        ? { server: asked.server, names: [...new Set(found.names)].join(', ') }
        : null,
    ),
  }),
  row({
    // Whether Windows takes these is UNCONFIRMED (check-server-certificate.ts).
    code: 'nameLoose',
    asks: ['offer'],
    reads: ['asked', 'certificate'],
    hop: 'proof',
    severity: 'warning',
    confidence: byTrust,
    when: verdict<'asked'>((found, { asked }) =>
      found.name === 'wildcard' || found.name === 'commonName'
        ? { how: found.name, server: asked.server }
        : null,
    ),
  }),
  row({
    code: 'usageMissing',
    asks: ['offer'],
    reads: ['certificate'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 835,
    when: verdict((found) => (isUsageMissing(found) ? {} : null)),
  }),
  row({
    code: 'usageLoose',
    asks: ['offer'],
    reads: ['certificate'],
    hop: 'proof',
    severity: 'warning',
    confidence: byTrust,
    when: verdict((found) =>
      found.usage === 'ikeIntermediate' || !found.maySign
        ? { why: found.maySign ? 'ikeIntermediate' : 'keyUsage' }
        : null,
    ),
  }),
  row({
    code: 'serverSentNoCertificate',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 790,
    when: (seen) => {
      const main = atCertificateProof(seen);
      return main?.serverProof === 'noCertificate' && main.otherEncodings.length === 0 ? {} : null;
    },
  }),
  row({
    // RFC 2408 section 3.9: PKCS#7 and others. That the check does not read it says nothing about the server; that Windows does is UNCONFIRMED.
    code: 'serverCertificateUnread',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      const main = atCertificateProof(seen);
      if (main?.serverProof !== 'noCertificate' || main.otherEncodings.length === 0) return null;
      return { encodings: main.otherEncodings.join(', ') };
    },
  }),
  row({
    code: 'serverSignatureWrong',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 787,
    when: (seen) => (atCertificateProof(seen)?.serverProof === 'failed' ? {} : null),
  }),
];

/**
 * Whose certificate ends the chain. `known`: it came along, so that CA is another one. Otherwise it was neither sent nor is it the
 * profile's: an intermediate that the server keeps to itself looks like a CA that nobody here knows.
 */
function missingOf({ missing, missingWasSent }: Verdict): Evidence {
  return { issuer: missing ?? 'none', sent: missingWasSent ? 'yes' : 'no' };
}

function verdict<More extends keyof Observations = never>(
  when: (found: Verdict, seen: Seen<More>) => Evidence | null,
): (seen: Seen<'certificate' | More>) => Evidence | null {
  return (seen) => (seen.certificate === null ? null : when(seen.certificate, seen));
}
