/** Oorzaken: zuivere IPsec-regels. */
import type { doctorRules as english } from '../en/doctor-rules.ts';
import type { Translation } from '../translation.ts';

export const doctorRules: Translation<typeof english> = {
  'cause.ruleMissing': 'De IPsec-regel van deze VPN ontbreekt.',
  'cause.ruleMissing.seen': 'Windows heeft geen verbindingsbeveiligingsregel voor deze VPN.',
  'cause.ruleMissing.fix':
    'Stel de VPN opnieuw in. Verdwijnt de regel opnieuw, dan verwijdert een ander programma of een groepsbeleid die.',
  'cause.ruleOff': 'De IPsec-regel van deze VPN is uitgeschakeld.',
  'cause.ruleOff.seen': 'De verbindingsbeveiligingsregel bestaat, maar is uitgeschakeld.',
  'cause.ruleOff.fix':
    'Schakel de VPN weer in. In Windows staat de regel bij Verbindingsbeveiligingsregels in Windows Defender Firewall met geavanceerde beveiliging.',
  'cause.ruleNotInForce': 'Windows past de IPsec-regel van deze VPN niet toe.',
  'cause.ruleNotInForce.seen':
    'De regel is ingeschakeld, maar {why, select, policy {door een groepsbeleid negeert Windows lokale IPsec-regels} profile {geldt niet voor alle netwerktypen} other {staat niet bij de actieve regels}}.',
  'cause.ruleNotInForce.fix':
    'Herstel de VPN. Komt het door een groepsbeleid, vraag uw beheerder dan om lokale verbindingsbeveiligingsregels toe te staan.',
  'cause.tunnelBehindNat':
    'Er is NAT onderweg, en IPsec-tunnels van Windows werken niet door NAT heen.',
  'cause.tunnelBehindNat.seen':
    'Uit het antwoord van de server blijkt dat {end, select, server {de server} other {deze pc}} achter NAT zit (Microsoft-artikel 944335).',
  'cause.tunnelBehindNat.fix':
    'Gebruik L2TP/IPsec voor deze server of maak verbinding vanuit een netwerk zonder NAT.',
  'cause.mainModeRuleMissing': 'De hoofdmodusregel van deze VPN ontbreekt.',
  'cause.mainModeRuleMissing.seen':
    'Zonder die regel onderhandelt Windows met de standaardinstellingen en niet met die van deze VPN.',
  'cause.mainModeRuleMissing.fix': 'Herstel de VPN. Dan wordt de regel opnieuw gemaakt.',
  'cause.keyModuleWrong': 'De IPsec-regel gebruikt de verkeerde versie van IKE.',
  'cause.keyModuleWrong.seen': 'De sleutelmodule van de regel is {module}, maar moet IKEv1 zijn.',
  'cause.keyModuleWrong.fix': 'Herstel de VPN. Dan wordt de sleutelmodule weer IKEv1.',
  'cause.ruleDefaultSets': 'De IPsec-regel gebruikt de standaardinstellingen van Windows.',
  'cause.ruleDefaultSets.seen':
    'De {set, select, encryption {versleutelingsinstellingen} other {verificatie-instellingen}} van de regel zijn niet die van deze VPN.',
  'cause.ruleDefaultSets.fix':
    'Herstel de VPN. Standaard zou Windows Kerberos gebruiken, en dat werkt alleen binnen een domein.',
};
