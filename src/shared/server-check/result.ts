/** What the server check found, as data: codes, evidence, verdicts. Holds no secret. Words: words/server-check-view.ts. */
import * as z from 'zod';
import { finding } from '../diagnosis/finding.ts';
import { worstMark } from '../diagnosis/mark.ts';

/** The steps of the check in the order of the way: from the name to the server's proof, the extra step, then advice. */
export const hops = ['name', 'reach', 'proposal', 'nat', 'proof', 'tunnel', 'ikev2'] as const;
export type Hop = (typeof hops)[number];

/** `silent`: no answer, and nothing can be told from that. `notAsked`: left out, or not come so far. */
export const hopState = z.enum(['good', 'warning', 'bad', 'silent', 'notAsked']);
export type HopState = z.infer<typeof hopState>;

export const checkFinding = z.strictObject({ ...finding.shape, hop: z.enum(hops) });
export type CheckFinding = z.infer<typeof checkFinding>;

/**
 * `provedRight`: the server proved that it shares the secret, or (certificate) that it holds the key of a certificate that this
 * profile trusts. `notTrusted`: it proved itself by a certificate that must not be trusted as it is. `refused`: it, or somebody,
 * said no; never proof of a wrong secret. `noAnswer`: a wrong secret is likely, loss is possible. `notTested`: see the findings.
 */
const proofVerdict = z.enum(['provedRight', 'notTrusted', 'refused', 'noAnswer', 'notTested']);
export type ProofVerdict = z.infer<typeof proofVerdict>;

const natVerdict = z.strictObject({
  serverBehindNat: z.boolean(),
  clientBehindNat: z.boolean(),
});
export type SeenNat = z.infer<typeof natVerdict>;

/** One line of "what happened" of one exchange: numbers and names, no content. */
const traceLine = z.strictObject({
  atMs: z.number(),
  port: z.union([z.literal(500), z.literal(4500), z.literal(1701)]),
  event: z.enum(['sent', 'resent', 'received', 'ignored', 'refused']),
  what: z.string(),
  bytes: z.int(),
});

const checkExchange = z.strictObject({
  probe: z.string(),
  exchange: z.enum(['mainMode', 'aggressive', 'ikeSaInit', 'tunnel', 'plainL2tp']),
  address: z.string(),
  ended: z.enum(['done', 'timeout', 'refused', 'error']),
  /** Handshakes that the server may still hold open because of it. */
  halfOpen: z.int(),
  trace: z.array(traceLine),
});
export type CheckExchange = z.infer<typeof checkExchange>;

const chosen = z.strictObject({
  encryption: z.string(),
  hash: z.string(),
  group: z.int(),
  /** Its place in what was offered, from 1. */
  place: z.int(),
});

export const serverCheckResult = z.strictObject({
  at: z.iso.datetime(),
  server: z.string(),
  /** The address that was asked; null when there was none. */
  address: z.string().nullable(),
  addresses: z.array(z.string()),
  method: z.enum(['psk', 'certificate']),
  ended: z.enum(['finished', 'timeLimit', 'aborted']),
  milliseconds: z.int(),
  hops: z.array(z.strictObject({ hop: z.enum(hops), state: hopState })),
  nat: natVerdict.nullable(),
  proof: proofVerdict,
  chosen: chosen.nullable(),
  findings: z.array(checkFinding),
  /** What the server says of itself, unproved. */
  seen: z.strictObject({
    vendorIds: z.array(z.string()),
    identity: z.string().nullable(),
    authorities: z.array(z.string()),
    certificate: z
      .strictObject({
        subject: z.string(),
        issuer: z.string(),
        notBefore: z.string(),
        notAfter: z.string(),
        sha256: z.string(),
      })
      .nullable(),
  }),
  exchanges: z.array(checkExchange),
});
export type ServerCheckResult = z.infer<typeof serverCheckResult>;

/**
 * What the whole check amounts to. `problem`: one that does not rest on silence (proved, answered, or this PC's own); `silent`:
 * one that does; `notMade`: none, but not everything was asked (a VPN is up, the budget is empty, the time was over, the trial
 * could not be made) or can be told.
 */
export type CheckVerdict = 'good' | 'problem' | 'silent' | 'notMade';

export function verdictOf({ findings, ended }: ServerCheckResult): CheckVerdict {
  const worst = worstMark(findings);
  if (worst === 'bad') return 'problem';
  if (worst === 'silent') return 'silent';
  if (ended !== 'finished') return 'notMade';
  return findings.some(isNotMade) ? 'notMade' : 'good';
}

/**
 * The summary's code: it claims no more than the findings do. `problemAnswered`: all that speaks against it came unproved, so
 * anybody on the way may have said it (D43).
 */
export type CheckSummary = CheckVerdict | 'problemAnswered';

export function summaryOf(result: ServerCheckResult): CheckSummary {
  const verdict = verdictOf(result);
  if (verdict !== 'problem') return verdict;
  const isFirm = result.findings.some(
    ({ severity, confidence }) =>
      severity === 'problem' && (confidence === 'proved' || confidence === 'local'),
  );
  return isFirm ? 'problem' : 'problemAnswered';
}

/** Findings that say that what was to be known was not asked, or cannot be told. */
const notMadeCodes: ReadonlySet<string> = new Set([
  'budgetEmpty',
  'exchangeSpoilt',
  'socketRefused',
  'vpnIsUp',
  'vpnMayBeUp',
  'authorityNotGiven',
  'chainNotTold',
  'serverCertificateUnread',
  'pskNotTested',
  'certificateNotTested',
  'tunnelWithoutNat',
  'tunnelNotAsked',
  'userNotTested',
]);

/** Pure IPsec has no trial: nothing is missing then. */
function isNotMade({ code, parameters }: CheckFinding): boolean {
  return notMadeCodes.has(code) && parameters['why'] !== 'kind';
}
