// Rows about the extra step below PPP: quick mode, ESP, L2TP. None holds unless it was asked for.
// All of it is sealed with keys that the server alone shares. What it refuses or breaks off is no more than an answer all the same:
// whoever changes what goes in clear (NAT-D, say), or lets datagrams vanish, can bring it about (D43).
import type { TunnelOutcome } from '../exchange/tunnel-outcome.ts';
import type { Seen } from './observations.ts';
import { natOf } from './rows-nat.ts';
import { given } from '../../../shared/diagnosis/finding.ts';
import { row, type CheckRow } from './row.ts';

const hop = 'tunnel';

export const tunnelRows: readonly CheckRow[] = [
  row({
    // Plain ESP would need a raw socket, and so rights; a pretended NAT is not what Windows does.
    code: 'tunnelWithoutNat',
    asks: ['offer'],
    reads: ['address', 'probes', 'vpn', 'vpnBeforeTunnel', 'tunnel', 'notMade'],
    hop,
    severity: 'note',
    confidence: 'local',
    leavesOut: true,
    when: (seen) => (whyNotAsked(seen) === 'withoutNat' ? given : null),
  }),
  row({
    code: 'tunnelNotAsked',
    asks: ['offer'],
    reads: ['address', 'probes', 'vpn', 'vpnBeforeTunnel', 'tunnel', 'notMade'],
    hop,
    severity: 'note',
    confidence: 'local',
    leavesOut: true,
    when: (seen) => {
      const why = whyNotAsked(seen);
      return why === null || why === 'withoutNat' ? null : { why };
    },
  }),
  row({
    code: 'tunnelNotBegun',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => (inMainMode(seen) === 'refused' ? given : null),
  }),
  row({
    // Whoever let the first main mode pass may take the second, with a key of his own.
    code: 'tunnelNotTrusted',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'answered',
    when: (seen) => (inMainMode(seen) === 'notTrusted' ? given : null),
  }),
  row({
    code: 'quickModeTaken',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'good',
    confidence: 'proved',
    when: (seen) => {
      const { cipher, integrity } = tunnelOf(seen)?.quickMode.chosen?.proposal ?? {};
      return cipher === undefined || integrity === undefined ? null : { cipher, integrity };
    },
  }),
  row({
    code: 'quickModeRefused',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const notify = inQuickMode(seen) === null ? null : provedRefusal(seen);
      return notify === null ? null : { notify };
    },
  }),
  row({
    code: 'quickModeForeign',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'proved',
    when: (seen) => (tunnelOf(seen)?.quickMode.foreignChoice === true ? given : null),
  }),
  row({
    code: 'quickModeNoAnswer',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'silence',
    when: (seen) => {
      const tunnel = inQuickMode(seen);
      if (tunnel === null || tunnel.quickMode.foreignChoice) return null;
      return provedRefusal(seen) === null ? given : null;
    },
  }),
  row({
    code: 'espTakenBack',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'answered',
    when: (seen) => (tunnelOf(seen)?.quickMode.deletedByServer === true ? given : null),
  }),
  row({
    code: 'l2tpSilent',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'silence',
    when: (seen) => {
      const tunnel = tunnelOf(seen);
      const silent = tunnel?.awaiting === 'l2tpTunnel' && tunnel.ended === 'timeout';
      return silent ? { received: tunnel.l2tp.espReceived } : null;
    },
  }),
  row({
    code: 'l2tpRefused',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'answered',
    when: (seen) => {
      const tunnel = tunnelOf(seen);
      const closed = tunnel?.l2tp.closed ?? null;
      if (tunnel === null || closed === null) return null;
      const early = tunnel.awaiting === 'l2tpTunnel' || tunnel.awaiting === 'l2tpSession';
      const { message, result, text } = closed;
      return early ? { message, result: result ?? 0, text: text === '' ? 'none' : text } : null;
    },
  }),
  row({
    code: 'l2tpSecretWanted',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'proved',
    when: (seen) => (tunnelOf(seen)?.l2tp.secretWanted === true ? given : null),
  }),
  row({
    code: 'l2tpNoCall',
    asks: ['offer', 'tunnel'],
    reads: ['probes'],
    hop,
    severity: 'problem',
    confidence: 'silence',
    when: (seen) => {
      const tunnel = tunnelOf(seen);
      return tunnel?.awaiting === 'l2tpSession' && tunnel.ended === 'timeout' ? given : null;
    },
  }),
];

export function tunnelOf({ probes }: Seen<'probes'>): TunnelOutcome | null {
  return probes.tunnel;
}

/** Why the extra step, although wanted, was not made; null: it was, or nobody wanted it. */
function whyNotAsked(
  seen: Seen<'probes' | 'tunnel' | 'address' | 'notMade' | 'vpn' | 'vpnBeforeTunnel'>,
): 'withoutNat' | 'proof' | 'vpn' | 'kind' | 'budget' | null {
  const tunnel = tunnelOf(seen);
  if (seen.tunnel === null || seen.address === null) return null;
  if (tunnel !== null) return tunnel.notPossible;
  if (seen.notMade.some(({ probe }) => probe === 'tunnel')) return 'budget';
  if (seen.tunnel === 'otherKind') return 'kind';
  if (seen.vpn !== 'down' || (seen.vpnBeforeTunnel ?? 'down') !== 'down') return 'vpn';
  const nat = natOf(seen);
  const without = nat !== null && !nat.clientBehindNat && !nat.serverBehindNat;
  const proved = seen.probes.offer?.serverProof === 'verified';
  return proved && without ? 'withoutNat' : 'proof';
}

/** How its own main mode ended it, which is made again; null: it did not. */
function inMainMode(seen: Seen<'probes'>): 'refused' | 'notTrusted' | null {
  const tunnel = tunnelOf(seen);
  if (tunnel?.awaiting !== 'mainMode') return null;
  return tunnel.mainMode?.serverProof === 'verified' ? 'notTrusted' : 'refused';
}

/** The outcome when quick mode was as far as it came. */
function inQuickMode(seen: Seen<'probes'>): TunnelOutcome | null {
  const tunnel = tunnelOf(seen);
  return tunnel?.awaiting === 'quickMode' ? tunnel : null;
}

function provedRefusal(seen: Seen<'probes'>): string | null {
  const found = tunnelOf(seen)?.notifies.find(
    (each) => each.meaning === 'refusal' && each.protection === 'authenticated',
  );
  return found === undefined ? null : (found.name ?? String(found.type ?? ''));
}
