// Rows about NAT, told by the NAT-D hashes of both sides (RFC 3947 section 3.2). They come in clear: nobody proves them.
import { isPrivateAddress } from '../../../shared/net/private-address.ts';
import type { Kind } from '../../../shared/profile/kind.ts';
import type { SeenNat } from '../../../shared/server-check/result.ts';
import { mainOf, type Seen } from './observations.ts';
import { given, type Evidence } from '../../../shared/diagnosis/finding.ts';
import { row, type CheckRow } from './row.ts';

/** null: not seen, or the server does not say. */
export function natOf(seen: Seen<'probes'>): SeenNat | null {
  const nat = mainOf(seen)?.nat ?? 'unknown';
  return nat === 'unknown' ? null : nat;
}

export const natRows: readonly CheckRow[] = [
  row({
    code: 'natNone',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'nat',
    severity: 'good',
    confidence: 'answered',
    when: natIs({ clientBehindNat: false, serverBehindNat: false }),
  }),
  row({
    code: 'natClient',
    asks: ['offer'],
    reads: ['asked', 'address', 'probes'],
    hop: 'nat',
    severity: 'good',
    confidence: 'answered',
    when: (seen) => withShown(seen, natIs({ clientBehindNat: true, serverBehindNat: false })(seen)),
  }),
  row({
    code: 'natServer',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'nat',
    severity: 'note',
    confidence: 'answered',
    when: natIs({ clientBehindNat: false, serverBehindNat: true }),
  }),
  row({
    code: 'natBoth',
    asks: ['offer'],
    reads: ['asked', 'address', 'probes'],
    hop: 'nat',
    severity: 'note',
    confidence: 'answered',
    when: (seen) => withShown(seen, natIs({ clientBehindNat: true, serverBehindNat: true })(seen)),
  }),
  row({
    code: 'natNotSpoken',
    asks: ['offer'],
    reads: ['probes'],
    hop: 'nat',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      const main = mainOf(seen);
      const far = main?.reached === 'message4' || main?.reached === 'message6';
      return far && natOf(seen) === null ? given : null;
    },
  }),
  row({
    code: 'natStopsTunnel',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'nat',
    severity: 'problem',
    confidence: 'answered',
    when: (seen) => (tunnelBehindNat(seen) && !seen.asked.behindNatAccepted ? given : null),
  }),
  row({
    code: 'natMayStopTunnel',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'nat',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => (tunnelBehindNat(seen) && seen.asked.behindNatAccepted ? given : null),
  }),
];

function natIs(wanted: SeenNat): (seen: Seen<'asked' | 'probes'>) => Evidence | null {
  return (seen) => {
    const nat = natOf(seen);
    const same =
      nat?.clientBehindNat === wanted.clientBehindNat &&
      nat.serverBehindNat === wanted.serverBehindNat;
    return same ? { kind: seen.asked.kind } : null;
  };
}

/**
 * Does our own address show the NAT as well? A server that forces UDP encapsulation (encapsulation=yes) sends hashes that fit nobody,
 * and so claims NAT where there is none (C9).
 */
function withShown(seen: Seen<'address' | 'probes'>, nat: Evidence | null): Evidence | null {
  if (nat === null) return null;
  const own = mainOf(seen)?.localAddress ?? '';
  const isFarPrivate = isPrivateAddress(seen.address ?? '');
  const shown = isPrivateAddress(own) && !isFarPrivate;
  return { ...nat, shown: shown ? 'yes' : 'no' };
}

/** Seed 10.5, KB944335: by design; proved for Vista, later versions are UNCONFIRMED (tunnel-findings.ts). */
const refusedBehindNat: Record<Kind, boolean> = { l2tp: false, ipsec: true };

function tunnelBehindNat(seen: Seen<'asked' | 'probes'>): boolean {
  return refusedBehindNat[seen.asked.kind] && natOf(seen)?.clientBehindNat === true;
}
