// Rows about NAT, told by the NAT-D hashes of both sides (RFC 3947 section 3.2). They come in clear: nobody proves them.
import type { Kind } from '../../../shared/profile/kind.ts';
import type { SeenNat } from '../../../shared/server-check/result.ts';
import { mainOf, type Observations } from './observations.ts';
import { given, type Row } from './row.ts';

/** null: not seen, or the server does not say. */
export function natOf(seen: Observations): SeenNat | null {
  const nat = mainOf(seen)?.nat ?? 'unknown';
  return nat === 'unknown' ? null : nat;
}

export const natRows: readonly Row[] = [
  {
    code: 'natNone',
    asks: ['offer'],
    hop: 'nat',
    severity: 'good',
    confidence: 'answered',
    when: natIs({ clientBehindNat: false, serverBehindNat: false }),
  },
  {
    code: 'natClient',
    asks: ['offer'],
    hop: 'nat',
    severity: 'good',
    confidence: 'answered',
    when: natIs({ clientBehindNat: true, serverBehindNat: false }),
  },
  {
    code: 'natServer',
    asks: ['offer'],
    hop: 'nat',
    severity: 'note',
    confidence: 'answered',
    when: natIs({ clientBehindNat: false, serverBehindNat: true }),
  },
  {
    code: 'natBoth',
    asks: ['offer'],
    hop: 'nat',
    severity: 'note',
    confidence: 'answered',
    when: natIs({ clientBehindNat: true, serverBehindNat: true }),
  },
  {
    code: 'natNotSpoken',
    asks: ['offer'],
    hop: 'nat',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      const main = mainOf(seen);
      const far = main?.reached === 'message4' || main?.reached === 'message6';
      return far && natOf(seen) === null ? given : null;
    },
  },
  {
    code: 'natStopsTunnel',
    asks: ['offer'],
    hop: 'nat',
    severity: 'problem',
    confidence: 'answered',
    when: (seen) => (tunnelBehindNat(seen) && !seen.asked.behindNatAccepted ? given : null),
  },
  {
    code: 'natMayStopTunnel',
    asks: ['offer'],
    hop: 'nat',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => (tunnelBehindNat(seen) && seen.asked.behindNatAccepted ? given : null),
  },
];

function natIs(wanted: SeenNat): Row['when'] {
  return (seen) => {
    const nat = natOf(seen);
    const same =
      nat?.clientBehindNat === wanted.clientBehindNat &&
      nat.serverBehindNat === wanted.serverBehindNat;
    return same ? { kind: seen.asked.kind } : null;
  };
}

/** Seed 10.5, KB944335: by design; proved for Vista, later versions are UNCONFIRMED (tunnel-findings.ts). */
const refusedBehindNat: Record<Kind, boolean> = { l2tp: false, ipsec: true };

function tunnelBehindNat(seen: Observations): boolean {
  return refusedBehindNat[seen.asked.kind] && natOf(seen)?.clientBehindNat === true;
}
