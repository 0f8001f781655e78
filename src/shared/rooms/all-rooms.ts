/** Every room, in the order in which their items are applied; undo goes the other way. */
import { intermediateCertificate, rootCertificate } from './certificate-authority.ts';
import { certificateKey } from './certificate-key.ts';
import { crlCheck } from './crl-check.ts';
import { ipsecRule } from './ipsec-rule.ts';
import { ipsecThroughNat } from './ipsec-through-nat.ts';
import { legacyTunnelRule } from './legacy-tunnel-rule.ts';
import { mainModeCryptoSet } from './main-mode-crypto-set.ts';
import { mainModeDefault } from './main-mode-default.ts';
import { mainModeRule } from './main-mode-rule.ts';
import { phase1AuthSet } from './phase1-auth-set.ts';
import { pingRule } from './ping-rule.ts';
import { quickModeCryptoSet } from './quick-mode-crypto-set.ts';
import { natTraversal } from './nat-traversal.ts';
import type { AnyRoom } from './room.ts';
import { serviceStart } from './service-start.ts';
import { vpnConnection } from './vpn-connection.ts';

export const allRooms: readonly AnyRoom[] = [
  serviceStart,
  rootCertificate,
  intermediateCertificate,
  certificateKey,
  natTraversal,
  vpnConnection,
  ipsecThroughNat,
  mainModeCryptoSet,
  phase1AuthSet,
  quickModeCryptoSet,
  mainModeRule,
  ipsecRule,
  mainModeDefault,
  legacyTunnelRule,
  crlCheck,
  pingRule,
];
