import type { doctorServices as english } from '../en/doctor-services.ts';
import type { Translation } from '../translation.ts';

export const doctorServices: Translation<typeof english> = {
  'cause.ikeServiceDisabled': 'Der Windows-Dienst, der IPsec aushandelt, ist deaktiviert.',
  'cause.ikeServiceDisabled.seen': 'Der Dienst {service} ist deaktiviert.',
  'cause.ikeServiceDisabled.fix':
    'Setzen Sie den Dienst auf seinen üblichen Starttyp zurück und starten Sie ihn. Wenn ihn ein anderes VPN-Programm deaktiviert hat, kann das wieder geschehen.',
  'cause.policyAgentDisabled':
    'Der Windows-Dienst, der IPsec-Richtlinien anwendet, ist deaktiviert.',
  'cause.policyAgentDisabled.seen': 'Der Dienst {service} ist deaktiviert.',
  'cause.policyAgentDisabled.fix':
    'Setzen Sie den Dienst auf seinen üblichen Starttyp zurück und starten Sie ihn.',
  'cause.filteringEngineDisabled':
    'Der Windows-Dienst, von dem Firewall und IPsec abhängen, ist deaktiviert.',
  'cause.filteringEngineDisabled.seen': 'Der Dienst {service} ist deaktiviert.',
  'cause.filteringEngineDisabled.fix':
    'Setzen Sie den Dienst auf seinen üblichen Starttyp zurück und starten Sie Windows neu.',
  'cause.rasManDisabled': 'Der Windows-Dienst, der VPN-Verbindungen herstellt, ist deaktiviert.',
  'cause.rasManDisabled.seen': 'Der Dienst {service} ist deaktiviert.',
  'cause.rasManDisabled.fix':
    'Setzen Sie den Dienst auf seinen üblichen Starttyp zurück und starten Sie ihn.',
  'cause.rasManNeedsDisabled':
    'Der Windows-Dienst, der VPN-Verbindungen herstellt, kann nicht starten, weil ein Dienst deaktiviert ist, von dem er abhängt.',
  'cause.rasManNeedsDisabled.seen': 'Der Dienst {service} ist deaktiviert oder fehlt.',
  'cause.rasManNeedsDisabled.fix':
    'Setzen Sie diesen Dienst auf seinen üblichen Starttyp zurück und stellen Sie die Verbindung erneut her.',
  'cause.firewallServiceOff':
    'Der Dienst der Windows-Firewall wird nicht ausgeführt, und ohne ihn startet IPsec nicht.',
  'cause.firewallServiceOff.seen':
    'Der Dienst {service} ist {state, select, disabled {deaktiviert} other {beendet}}, und der IPsec-Dienst wird nicht ausgeführt.',
  'cause.firewallServiceOff.fix':
    'Stellen Sie den Dienst der Windows-Firewall auf automatischen Start und starten Sie Windows neu. Wenn Sie eine andere Firewall verwenden möchten, schalten Sie die Windows-Firewall in ihren Einstellungen aus, aber lassen Sie ihren Dienst laufen.',
  'cause.prohibitIpsec': 'IPsec für L2TP ist auf diesem PC ausgeschaltet (ProhibitIpSec).',
  'cause.prohibitIpsec.seen': 'Der Registrierungswert ProhibitIpSec ist 1.',
  'cause.prohibitIpsec.fix':
    'Setzen Sie den Wert auf 0 und starten Sie Windows neu. Ein anderes VPN, das den Wert benötigt, funktioniert danach nicht mehr.',
  'cause.serviceStartFailed': 'Ein Windows-Dienst konnte nicht starten.',
  'cause.serviceStartFailed.seen':
    'Windows meldet, dass ein Dienst nicht gestartet ist, aber kein hier benötigter Dienst ist deaktiviert.',
  'cause.serviceStartFailed.fix':
    'Starten Sie Windows neu und stellen Sie die Verbindung erneut her. Wenn der Fehler wiederkommt, suchen Sie in der Ereignisanzeige (Windows-Protokolle, System) nach Fehlern des Service Control Manager.',
  'cause.rasBusy':
    'Die Windows-Dienste für VPN-Verbindungen waren überlastet oder starteten gerade neu.',
  'cause.rasBusy.seen': 'Das einzige Anzeichen ist die Fehlernummer. Der TCP-Port 1723 ist damit nicht gemeint.',
  'cause.rasBusy.fix':
    'Warten Sie einige Sekunden und stellen Sie die Verbindung erneut her. Wenn es wieder geschieht, starten Sie Windows neu.',
  'cause.serviceBlocked':
    'Ein Windows-Dienst kann nicht starten, weil etwas deaktiviert ist oder fehlt, von dem er abhängt.',
  'cause.serviceBlocked.seen': 'Der Dienst {service} benötigt {needed}.',
  'cause.serviceBlocked.fix':
    'Bitten Sie Ihren Administrator, einzuschalten, wovon der Dienst abhängt, und starten Sie Windows neu.',
  'cause.serviceMissing': 'Ein Windows-Dienst, den das VPN benötigt, fehlt.',
  'cause.serviceMissing.seen': 'Auf diesem PC gibt es keinen Dienst namens {service}.',
  'cause.serviceMissing.fix':
    'Reparieren Sie Windows (Einstellungen, System, Wiederherstellung). Programme, die Windows „verschlanken“, entfernen oft solche Dienste.',
  'cause.ikeServiceStuck': 'Der Windows-Dienst, der IPsec aushandelt, hängt.',
  'cause.ikeServiceStuck.seen': 'Das einzige Anzeichen ist die Fehlernummer.',
  'cause.ikeServiceStuck.fix': 'Starten Sie Windows neu und stellen Sie die Verbindung erneut her.',
  'cause.rasManStopped':
    'Der Windows-Dienst, der VPN-Verbindungen herstellt, wurde während der Verbindung beendet.',
  'cause.rasManStopped.seen': 'Das einzige Anzeichen ist die Fehlernummer.',
  'cause.rasManStopped.fix':
    'Stellen Sie die Verbindung erneut her. Wenn es öfter geschieht, finden Sie heraus, welches Programm den Dienst RAS-Verbindungsverwaltung (RasMan) beendet.',
};
