/** What Windows asks of a machine certificate, by the kind of VPN that it is for. */
import type { Kind } from '../profile/kind.ts';

export interface Demands {
  readonly takesEcKey: boolean;
  /** That a rule without EKU criteria refuses such a certificate is UNCONFIRMED; for L2TP it is [K]. */
  readonly withoutClientEku: 'error' | 'warning';
  /** A rule pins our thumbprint (D20). For L2TP nobody can choose among certificates of one CA (seed 6.1; windows-facts 6). */
  readonly namesOurs: boolean;
}

export const demands: Readonly<Record<Kind, Demands>> = {
  l2tp: { takesEcKey: false, withoutClientEku: 'error', namesOurs: false },
  ipsec: { takesEcKey: true, withoutClientEku: 'warning', namesOurs: true },
};
