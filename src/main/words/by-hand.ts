/** Where a person sees, changes or removes a thing of a room in Windows itself. */
import type { Language } from '../../shared/text/languages.ts';
import { sayCode } from '../../shared/text/text.ts';

/** Tools without a window of their own (NRPT, main mode, the sets) are cmdlets. */
const places: Readonly<Record<string, string>> = {
  vpnConnection: 'vpn',
  connectionIpsecPolicy: 'vpnPart',
  connectionRoute: 'vpnPart',
  phonebookKey: 'vpnPart',
  triggerDns: 'vpnPart',
  credentials: 'vpnPart',
  pskByHand: 'vpnPart',
  rootCertificate: 'rootStore',
  intermediateCertificate: 'intermediateStore',
  certificateKey: 'personalStore',
  serviceStart: 'services',
  serviceRunning: 'services',
  natTraversal: 'registry',
  prohibitIpsec: 'registry',
  weakCrypto: 'registry',
  ipsecRule: 'securityRules',
  legacyTunnelRule: 'securityRules',
  pingRule: 'inboundRules',
  tunnelGuard: 'outboundRules',
  crlCheck: 'ipsecSettings',
  ipsecThroughNat: 'ipsecSettings',
  mainModeDefault: 'ipsecSettings',
  nrptRule: 'nrptCmdlets',
  mainModeRule: 'ipsecCmdlets',
  mainModeCryptoSet: 'ipsecCmdlets',
  phase1AuthSet: 'ipsecCmdlets',
  quickModeCryptoSet: 'ipsecCmdlets',
};

/** Empty for a room of a newer version. */
export function byHandPlace(language: Language, room: string): string {
  const place = places[room];
  return place === undefined ? '' : sayCode(language, 'place', place);
}
