/** Ursachen: reine IPsec-Regeln. */
import type { doctorRules as english } from '../en/doctor-rules.ts';
import type { Translation } from '../translation.ts';

export const doctorRules: Translation<typeof english> = {
  'cause.ruleMissing': 'Die IPsec-Regel dieses VPNs fehlt.',
  'cause.ruleMissing.seen': 'Windows hat keine Verbindungssicherheitsregel für dieses VPN.',
  'cause.ruleMissing.fix':
    'Richten Sie das VPN noch einmal ein. Verschwindet die Regel wieder, entfernt ein anderes Programm oder eine Gruppenrichtlinie sie.',
  'cause.ruleOff': 'Die IPsec-Regel dieses VPNs ist ausgeschaltet.',
  'cause.ruleOff.seen': 'Die Verbindungssicherheitsregel ist vorhanden, aber deaktiviert.',
  'cause.ruleOff.fix':
    'Schalten Sie das VPN wieder ein. In Windows steht die Regel unter „Verbindungssicherheitsregeln“ in „Windows Defender Firewall mit erweiterter Sicherheit“.',
  'cause.ruleNotInForce': 'Windows wendet die IPsec-Regel dieses VPNs nicht an.',
  'cause.ruleNotInForce.seen':
    'Die Regel ist aktiviert, aber {why, select, policy {wegen einer Gruppenrichtlinie beachtet Windows lokale IPsec-Regeln nicht} profile {sie gilt nicht für alle Netzwerktypen} other {sie ist nicht unter den aktiven Regeln}}.',
  'cause.ruleNotInForce.fix':
    'Reparieren Sie das VPN. Liegt es an einer Gruppenrichtlinie, bitten Sie Ihren Administrator, lokale Verbindungssicherheitsregeln zuzulassen.',
  'cause.tunnelBehindNat':
    'Auf dem Weg ist NAT, und IPsec-Tunnel von Windows funktionieren nicht durch NAT.',
  'cause.tunnelBehindNat.seen':
    'Die Antwort des Servers zeigt, dass {end, select, server {der Server} other {dieser PC}} hinter NAT ist (Microsoft-Artikel 944335).',
  'cause.tunnelBehindNat.fix':
    'Verwenden Sie für diesen Server L2TP/IPsec, oder stellen Sie die Verbindung aus einem Netzwerk ohne NAT her.',
  'cause.mainModeRuleMissing': 'Die Hauptmodusregel dieses VPNs fehlt.',
  'cause.mainModeRuleMissing.seen':
    'Ohne diese Regel verhandelt Windows mit den Standardeinstellungen und nicht mit denen dieses VPNs.',
  'cause.mainModeRuleMissing.fix': 'Reparieren Sie das VPN. Dadurch entsteht die Regel wieder.',
  'cause.keyModuleWrong': 'Die IPsec-Regel verwendet die falsche Version von IKE.',
  'cause.keyModuleWrong.seen':
    'Das Schlüsselmodul der Regel ist {module}, es muss aber IKEv1 sein.',
  'cause.keyModuleWrong.fix':
    'Reparieren Sie das VPN. Dadurch wird das Schlüsselmodul wieder IKEv1.',
  'cause.ruleDefaultSets': 'Die IPsec-Regel verwendet die Standardeinstellungen von Windows.',
  'cause.ruleDefaultSets.seen':
    'Die {set, select, encryption {Verschlüsselungseinstellungen} other {Authentifizierungseinstellungen}} der Regel sind nicht die dieses VPNs.',
  'cause.ruleDefaultSets.fix':
    'Reparieren Sie das VPN. Standardmäßig würde Windows Kerberos verwenden, und das funktioniert nur innerhalb einer Domäne.',
};
