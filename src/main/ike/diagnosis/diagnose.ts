// Observations → findings, the state of every hop, and the verdict on the proof. Pure: the same seen, the same said.
import { worstMark } from '../../../shared/diagnosis/mark.ts';
import { findingOf, heldRows, type Held } from '../../../shared/diagnosis/row.ts';
import {
  hops,
  type CheckFinding,
  type Hop,
  type HopState,
  type ProofVerdict,
} from '../../../shared/server-check/result.ts';
import type { Observations } from './observations.ts';
import { isSpoilt } from './refusals.ts';
import { certificateRows } from './rows-certificate.ts';
import { ownCertificateRows } from './rows-own-certificate.ts';
import { nameRows } from './rows-name.ts';
import { natRows } from './rows-nat.ts';
import { otherRows } from './rows-other.ts';
import { pppRows } from './rows-ppp.ts';
import { proposalRows } from './rows-proposal.ts';
import { proofSent, pskRows } from './rows-psk.ts';
import { reachRows } from './rows-reach.ts';
import { tunnelRows } from './rows-tunnel.ts';
import { isTrusted } from './trust.ts';
import { versionRows } from './rows-version.ts';
import type { CheckRow } from './row.ts';

/** The whole table. Every row has a test (test/main/ike/diagnosis), and its words in every language (`check.<code>`). */
export const diagnosisRows: readonly CheckRow[] = [
  ...nameRows,
  ...reachRows,
  ...proposalRows,
  ...natRows,
  ...pskRows,
  ...certificateRows,
  ...ownCertificateRows,
  ...tunnelRows,
  ...pppRows,
  ...versionRows,
  ...otherRows,
];

export interface Diagnosis {
  readonly findings: readonly CheckFinding[];
  readonly hops: readonly { readonly hop: Hop; readonly state: HopState }[];
  readonly proof: ProofVerdict;
}

export function diagnose(seen: Observations): Diagnosis {
  const held = heldRows(diagnosisRows, seen);
  return {
    findings: held.map((each) => ({ ...findingOf(each), hop: each.row.hop })),
    hops: hops.map((hop) => ({ hop, state: stateOf(held, hop) })),
    proof: proofOf(seen),
  };
}

function stateOf(held: readonly Held<CheckRow>[], hop: Hop): HopState {
  const asked = held.filter(({ row }) => row.hop === hop && row.leavesOut !== true);
  const weighed = asked.map(({ row: { severity }, confidence }) => ({ severity, confidence }));
  return worstMark(weighed) ?? 'notAsked';
}

function proofOf(seen: Observations): ProofVerdict {
  const main = proofSent(seen);
  if (main === null) return 'notTested';
  if (main.serverProof === 'verified') {
    if (seen.asked.method === 'psk') return 'provedRight';
    return seen.certificate !== null && isTrusted(seen.certificate) ? 'provedRight' : 'notTrusted';
  }
  // It answered under our keys, with a certificate in a form that is not read here.
  if (main.serverProof === 'noCertificate' && main.otherEncodings.length > 0) return 'notTested';
  if (isSpoilt(main)) return 'notTested';
  return main.ended === 'error' ? 'refused' : 'noAnswer';
}
