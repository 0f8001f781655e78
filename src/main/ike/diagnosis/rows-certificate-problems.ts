// One row for each thing that the lint may find in the server's chain: each has its own words and its own advice.
import type { LintFinding } from '../../../shared/certificate/lint-codes.ts';
import type { Evidence } from '../../../shared/diagnosis/finding.ts';
import type { ServerCertificateVerdict } from '../crypto/check-server-certificate.ts';
import type { Seen } from './observations.ts';
import { row, type CheckRow } from './row.ts';
import { byTrust } from './trust.ts';

type Problem = ServerCertificateVerdict['findings'][number]['code'];

const common = {
  asks: ['offer'],
  reads: ['certificate'],
  hop: 'proof',
} as const satisfies Partial<CheckRow>;

/** Windows gives 787 for a chain that it does not take (windows-facts 7). */
const refused = { ...common, severity: 'problem', confidence: 'answered', predicts: 787 } as const;
const weak = { ...common, severity: 'warning', confidence: byTrust } as const;

/** By the problem, so that none can be without a row. Some are an error here and a warning there: two rows. */
const rowsOf: Readonly<Record<Problem, readonly CheckRow[]>> = {
  expired: [
    row({
      ...refused,
      code: 'serverExpired',
      when: found('expired', 'error', ({ notAfter }) => ({ date: notAfter ?? '' })),
    }),
  ],
  notYetValid: [
    row({
      ...refused,
      code: 'serverNotYetValid',
      when: found('notYetValid', 'error', ({ notBefore }) => ({ date: notBefore ?? '' })),
    }),
  ],
  expiresSoon: [
    row({
      ...weak,
      code: 'serverExpiresSoon',
      when: found('expiresSoon', 'warning', ({ notAfter, days }) => ({
        date: notAfter ?? '',
        days: days ?? 0,
      })),
    }),
  ],
  weakKey: [
    row({ ...refused, code: 'serverKeyTooWeak', when: found('weakKey', 'error', key) }),
    row({ ...weak, code: 'serverKeyWeak', when: found('weakKey', 'warning', key) }),
  ],
  weakSignature: [
    row({ ...refused, code: 'serverHashBroken', when: found('weakSignature', 'error', hash) }),
    row({ ...weak, code: 'serverHashWeak', when: found('weakSignature', 'warning', hash) }),
  ],
  caIsNotCa: [
    row({ ...refused, code: 'chainUnsound', when: found('caIsNotCa', 'error', reason) }),
    row({ ...weak, code: 'chainOldRoot', when: found('caIsNotCa', 'warning', () => ({})) }),
  ],
  caForbidsServerName: [
    row({
      ...weak,
      code: 'authorityForbidsName',
      when: found('caForbidsServerName', 'warning', ({ server }) => ({ server: server ?? '' })),
    }),
  ],
};

export const certificateProblemRows: readonly CheckRow[] = Object.values(rowsOf).flat();

type Parameters = LintFinding['parameters'];

/** All certificates with that problem in one sentence, with what is wrong with the first. */
function found(
  code: Problem,
  severity: LintFinding['severity'],
  more: (of: Parameters) => Evidence,
) {
  return ({ certificate }: Seen<'certificate'>): Evidence | null => {
    const all = (certificate?.findings ?? []).filter(
      (each) => each.code === code && each.severity === severity,
    );
    const [first] = all;
    if (first === undefined) return null;
    const subjects = [...new Set(all.map(({ parameters }) => parameters['subject'] ?? ''))];
    return { subject: subjects.join('; '), ...more(first.parameters) };
  };
}

function key({ type, bits }: Parameters): Evidence {
  return { type: type ?? '', bits: bits ?? 0 };
}

function hash({ hash: name }: Parameters): Evidence {
  return { hash: name ?? '' };
}

function reason({ reason: why }: Parameters): Evidence {
  return { reason: why ?? '' };
}
