/** What the server check found, as data: codes, evidence, verdicts. Holds no secret. Words: words/server-check-view.ts. */
import * as z from 'zod';
import { finding } from '../diagnosis/finding.ts';

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
