/** Every room, in the order in which their items are applied; undo goes the other way. */
import { intermediateCertificate, rootCertificate } from './certificate-authority.ts';
import { certificateKey } from './certificate-key.ts';
import { connectionIpsecPolicy } from './connection-ipsec-policy.ts';
import { connectionRoutes } from './connection-routes.ts';
import { credentials } from './credentials.ts';
import { crlCheck } from './crl-check.ts';
import { ipsecRule } from './ipsec-rule.ts';
import { ipsecThroughNat } from './ipsec-through-nat.ts';
import { legacyTunnelRule } from './legacy-tunnel-rule.ts';
import { mainModeCryptoSet } from './main-mode-crypto-set.ts';
import { mainModeDefault } from './main-mode-default.ts';
import { mainModeRule } from './main-mode-rule.ts';
import { natTraversal } from './nat-traversal.ts';
import { nrptRules } from './nrpt-rules.ts';
import { phase1AuthSet } from './phase1-auth-set.ts';
import { phonebookKeys } from './phonebook-keys.ts';
import { pingRule } from './ping-rule.ts';
import { prohibitIpsec } from './prohibit-ipsec.ts';
import { pskByHand } from './psk-by-hand.ts';
import { quickModeCryptoSet } from './quick-mode-crypto-set.ts';
import type { AnyRoom } from './room.ts';
import { serviceRunning } from './service-running.ts';
import { serviceStart } from './service-start.ts';
import { triggerDns } from './trigger-dns.ts';
import { tunnelGuard } from './tunnel-guard.ts';
import { vpnConnection } from './vpn-connection.ts';
import { weakCrypto } from './weak-crypto.ts';

export const allRooms: readonly AnyRoom[] = [
  serviceStart,
  serviceRunning,
  rootCertificate,
  intermediateCertificate,
  certificateKey,
  natTraversal,
  prohibitIpsec,
  weakCrypto,
  // D24: cmdlets, IPsec policy, routes, phonebook.
  vpnConnection,
  connectionIpsecPolicy,
  connectionRoutes,
  phonebookKeys,
  triggerDns,
  nrptRules,
  credentials,
  pskByHand,
  ipsecThroughNat,
  mainModeCryptoSet,
  phase1AuthSet,
  quickModeCryptoSet,
  mainModeRule,
  // Before the tunnel rule of either family, and given back after it (D21).
  tunnelGuard,
  ipsecRule,
  mainModeDefault,
  legacyTunnelRule,
  crlCheck,
  pingRule,
];
