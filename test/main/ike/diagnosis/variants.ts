// What a check may have seen: every case of the table as it is, and as it would be had it gone a little otherwise.
import type { ServerCertificateVerdict } from '../../../../src/main/ike/crypto/check-server-certificate.ts';
import type { Observations, Probes } from '../../../../src/main/ike/diagnosis/observations.ts';
import type { MainModeOutcome } from '../../../../src/main/ike/exchange/outcomes.ts';
import type { Cases } from './case.ts';
import { proofCases } from './cases-of-the-proof.ts';
import { tunnelCases } from './cases-of-the-tunnel.ts';
import { natCases } from './cases-of-nat.ts';
import { wayCases } from './cases-of-the-way.ts';
import { refusedOffer } from './sample-observations.ts';

export const cases: Cases = { ...wayCases, ...natCases, ...proofCases, ...tunnelCases };

/** What anybody can bring about who answers with a certificate of his own. */
const notTrusted: readonly Partial<ServerCertificateVerdict>[] = [
  { chain: 'unknownAuthority' },
  { chain: 'notGiven' },
  { chain: 'broken' },
  { chain: 'notTold' },
  { name: 'differs' },
  { usage: 'missing' },
  { findings: [{ code: 'expired', severity: 'error', parameters: { subject: 'CN=a' } }] },
];

export function variants(): Observations[] {
  const seen = Object.values(cases).map((each) => each.seen);
  return seen.flatMap((each) => [
    each,
    ...withOffers(each, (main) => (main.ended === 'error' ? lost(main) : main)),
    ...withOffers(askedMore(each), (main) => (main.reached === null ? refusedOffer() : main)),
    ...withTunnel(each),
    ...withCertificates(each),
  ]);
}

/** A refused offer is followed by a wider one; and whoever wants aggressive mode may answer it. */
function askedMore(seen: Observations): Observations {
  const { wide, aggressive } = seen.probes;
  const answered = aggressive === null ? null : { ...aggressive, answered: true };
  const more = { wide: wide ?? refusedOffer(), aggressive: answered };
  return { ...seen, probes: { ...seen.probes, ...more } };
}

/** The refusal has not come. */
function lost(main: MainModeOutcome): MainModeOutcome {
  return { ...main, ended: 'timeout', notifies: [] };
}

/** Where nothing was taken: had every offer gone another way. */
function withOffers(
  seen: Observations,
  otherwise: (main: MainModeOutcome) => MainModeOutcome,
): Observations[] {
  const { offer, wide, otherMethod } = seen.probes;
  if (offer?.reached !== null) return [];
  const changed = Object.entries({ offer, wide, otherMethod }).map(
    ([name, main]) => [name, main === null ? null : otherwise(main)] as const,
  );
  const probes: Probes = { ...seen.probes, ...Object.fromEntries(changed) };
  return [{ ...seen, probes }];
}

/** The link ended before a method was agreed on. */
function withTunnel(seen: Observations): Observations[] {
  const { tunnel } = seen.probes;
  if (tunnel === null || tunnel.ppp.asked.length === 0) return [];
  const ppp = { ...tunnel.ppp, methodRefused: false, method: null, terminatedByServer: true };
  return [{ ...seen, probes: { ...seen.probes, tunnel: { ...tunnel, ppp } } }];
}

function withCertificates(seen: Observations): Observations[] {
  const { certificate } = seen;
  if (certificate === null) return [];
  return notTrusted.map((change) => ({
    ...seen,
    certificate: {
      ...certificate,
      ...change,
      findings: [...certificate.findings, ...(change.findings ?? [])],
    },
  }));
}
