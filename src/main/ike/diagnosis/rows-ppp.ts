// Rows about the extra step in PPP: the link, the user's proof, the server's, an address.
import type { TunnelOutcome } from '../exchange/tunnel-outcome.ts';
import type { Seen } from './observations.ts';
import { tunnelOf } from './rows-tunnel.ts';
import { given, type Evidence } from '../../../shared/diagnosis/finding.ts';
import { row, type CheckRow } from './row.ts';

const hop = 'tunnel';
/** A wrong name or password, in MS-CHAP's and Windows' own number. */
const accessDenied = 691;

export const pppRows: readonly CheckRow[] = [
  row({
    code: 'pppSilent',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'silence',
    predicts: 721,
    when: when(({ awaiting, ended, ppp }) =>
      awaiting === 'lcp' && ended === 'timeout' && !ppp.methodRefused ? given : null,
    ),
  }),
  row({
    code: 'pppMethodRefused',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    // It may also have hung up because the way swallowed what it waited for.
    confidence: (seen) => (tunnelOf(seen)?.ppp.methodRefused === true ? 'proved' : 'answered'),
    predicts: 919,
    when: when(({ ppp }) => (isMethodRefused(ppp) ? { asked: ppp.asked.join(', ') } : null)),
  }),
  row({
    code: 'pppHungUp',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'answered',
    when: when((tunnel) => {
      const { awaiting, l2tp, ppp } = tunnel;
      const inPpp = awaiting === 'lcp' || awaiting === 'authentication' || awaiting === 'address';
      const hungUp = l2tp.closed !== null || ppp.terminatedByServer;
      const told = isMethodRefused(ppp) || ppp.user === 'refused';
      return inPpp && hungUp && !told ? given : null;
    }),
  }),
  row({
    code: 'userRefused',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'proved',
    predicts: accessDenied,
    when: when(({ ppp }) => {
      const number = ppp.failure?.error ?? accessDenied;
      return ppp.user === 'refused' && number === accessDenied ? words(ppp) : null;
    }),
  }),
  row({
    // 646 to 649, 709: the account, not the password. The number that Windows shows is the server's own.
    code: 'accountRefused',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'proved',
    when: when(({ ppp }) => {
      const number = ppp.failure?.error ?? accessDenied;
      return ppp.user === 'refused' && number !== accessDenied
        ? { ...words(ppp), number: String(number) }
        : null;
    }),
  }),
  row({
    code: 'userNoAnswer',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'silence',
    predicts: 718,
    when: when(({ awaiting, ended, ppp }) =>
      awaiting === 'authentication' && ended === 'timeout'
        ? { asked: ppp.isJudged ? 'yes' : 'no' }
        : null,
    ),
  }),
  row({
    code: 'serverProofWrong',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'proved',
    predicts: 778,
    when: when(({ ppp }) => (ppp.serverProof === 'failed' ? given : null)),
  }),
  row({
    code: 'userAccepted',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'good',
    confidence: 'proved',
    when: when(({ ppp }) =>
      ppp.user === 'accepted' && ppp.serverProof !== 'failed'
        ? { method: ppp.method ?? 'none', proof: ppp.serverProof }
        : null,
    ),
  }),
  row({
    code: 'userNotAsked',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'warning',
    confidence: 'proved',
    when: when(({ ppp }) => (ppp.method === 'none' && !ppp.methodRefused ? given : null)),
  }),
  row({
    code: 'userNotTested',
    asks: ['offer', 'tunnel'],
    reads: ['probes', 'tunnel'],
    hop,
    severity: 'note',
    confidence: 'local',
    when: (seen) => {
      const tunnel = tunnelOf(seen);
      if (seen.tunnel === null || seen.tunnel === 'otherKind' || tunnel?.reached !== 'lcp') {
        return null;
      }
      const { noUser } = seen.tunnel;
      if (tunnel.ppp.method === 'eap') return { why: 'eap' };
      return noUser === null ? null : { why: noUser };
    },
  }),
  row({
    // Practice: Windows wants MPPE keys for "required", and PAP and CHAP give none (windows-facts 7). UNCONFIRMED for L2TP.
    code: 'encryptionWithoutKeys',
    asks: ['offer', 'tunnel'],
    reads: ['probes', 'tunnel'],
    hop,
    severity: 'warning',
    confidence: 'proved',
    predicts: 742,
    when: (seen) => {
      const method = tunnelOf(seen)?.ppp.method;
      if (seen.tunnel === null || seen.tunnel === 'otherKind') return null;
      const required =
        seen.tunnel.encryption === 'required' || seen.tunnel.encryption === 'maximum';
      return required && (method === 'pap' || method === 'chap') ? { method } : null;
    },
  }),
  row({
    code: 'mppeTooWeak',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'warning',
    confidence: 'proved',
    predicts: 741,
    when: when(({ ppp: { mppe } }) =>
      mppe !== null && !mppe.includes(128) ? { bits: mppe.join(', ') } : null,
    ),
  }),
  row({
    code: 'addressOffered',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'good',
    confidence: 'proved',
    when: when(({ ppp }) => (ppp.address === 'offered' ? given : null)),
  }),
  row({
    code: 'addressRefused',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'proved',
    predicts: 720,
    when: when(({ ppp }) => (ppp.address === 'none' || ppp.address === 'refused' ? given : null)),
  }),
  row({
    code: 'addressSilent',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'silence',
    predicts: 720,
    when: when(({ ppp }) =>
      ppp.address === 'silent' ? { mppe: ppp.mppe === null ? 'no' : 'yes' } : null,
    ),
  }),
];

function when(
  holds: (tunnel: TunnelOutcome) => Evidence | null,
): (seen: Seen<'probes'>) => Evidence | null {
  return (seen) => {
    const tunnel = tunnelOf(seen);
    return tunnel === null ? null : holds(tunnel);
  };
}

/** It insists; or it ends the link because of what we would rather have. */
function isMethodRefused({
  methodRefused,
  terminatedByServer,
  method,
  asked,
}: TunnelOutcome['ppp']) {
  return methodRefused || (terminatedByServer && method === null && asked.length > 0);
}

/** The server's own words, or `none`. */
function words({ failure }: TunnelOutcome['ppp']): Evidence {
  return { text: failure === null || failure.text === '' ? 'none' : failure.text };
}
