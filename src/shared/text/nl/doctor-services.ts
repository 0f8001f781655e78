import type { doctorServices as english } from '../en/doctor-services.ts';
import type { Translation } from '../translation.ts';

export const doctorServices: Translation<typeof english> = {
  'cause.ikeServiceDisabled': 'De Windows-service die IPsec onderhandelt, is uitgeschakeld.',
  'cause.ikeServiceDisabled.seen': 'De service {service} is uitgeschakeld.',
  'cause.ikeServiceDisabled.fix':
    'Zet de service terug op het gebruikelijke opstarttype en start de service. Als een ander VPN-programma de service heeft uitgeschakeld, kan dat opnieuw gebeuren.',
  'cause.policyAgentDisabled': 'De Windows-service die IPsec-beleid toepast, is uitgeschakeld.',
  'cause.policyAgentDisabled.seen': 'De service {service} is uitgeschakeld.',
  'cause.policyAgentDisabled.fix':
    'Zet de service terug op het gebruikelijke opstarttype en start de service.',
  'cause.filteringEngineDisabled':
    'De Windows-service waarvan de firewall en IPsec afhankelijk zijn, is uitgeschakeld.',
  'cause.filteringEngineDisabled.seen': 'De service {service} is uitgeschakeld.',
  'cause.filteringEngineDisabled.fix':
    'Zet de service terug op het gebruikelijke opstarttype en start Windows opnieuw op.',
  'cause.rasManDisabled': 'De Windows-service die VPN-verbindingen maakt, is uitgeschakeld.',
  'cause.rasManDisabled.seen': 'De service {service} is uitgeschakeld.',
  'cause.rasManDisabled.fix':
    'Zet de service terug op het gebruikelijke opstarttype en start de service.',
  'cause.rasManNeedsDisabled':
    'De Windows-service die VPN-verbindingen maakt, kan niet starten, omdat een service waarvan die afhankelijk is, is uitgeschakeld.',
  'cause.rasManNeedsDisabled.seen': 'De service {service} is uitgeschakeld of ontbreekt.',
  'cause.rasManNeedsDisabled.fix':
    'Zet die service terug op het gebruikelijke opstarttype en maak opnieuw verbinding.',
  'cause.firewallServiceOff':
    'De service van Windows Firewall wordt niet uitgevoerd, en zonder die service start IPsec niet.',
  'cause.firewallServiceOff.seen':
    'De service {service} is {state, select, disabled {uitgeschakeld} other {gestopt}}, en de IPsec-service wordt niet uitgevoerd.',
  'cause.firewallServiceOff.fix':
    'Laat de service van Windows Firewall automatisch starten en start Windows opnieuw op. Wilt u een andere firewall gebruiken, zet Windows Firewall dan uit in de instellingen, maar laat de service actief.',
  'cause.prohibitIpsec': 'IPsec voor L2TP staat op deze pc uit (ProhibitIpSec).',
  'cause.prohibitIpsec.seen': 'De registerwaarde ProhibitIpSec is 1.',
  'cause.prohibitIpsec.fix':
    'Zet de waarde op 0 en start Windows opnieuw op. Een andere VPN die de waarde nodig heeft, werkt daarna niet meer.',
  'cause.serviceStartFailed': 'Een Windows-service kon niet starten.',
  'cause.serviceStartFailed.seen':
    'Windows meldt dat een service niet is gestart, maar geen service die hier nodig is, is uitgeschakeld.',
  'cause.serviceStartFailed.fix':
    'Start Windows opnieuw op en maak opnieuw verbinding. Als de fout terugkomt, zoek dan in Logboeken (Windows-logboeken, Systeem) naar fouten van Service Control Manager.',
  'cause.rasBusy':
    'De Windows-services voor VPN-verbindingen waren overbelast of werden juist opnieuw gestart.',
  'cause.rasBusy.seen': 'Het enige teken is het foutnummer. TCP-poort 1723 is daarmee niet bedoeld.',
  'cause.rasBusy.fix':
    'Wacht een paar seconden en maak opnieuw verbinding. Als het weer gebeurt, start Windows dan opnieuw op.',
  'cause.serviceBlocked':
    'Een Windows-service kan niet starten, omdat iets waarvan die afhankelijk is, is uitgeschakeld of ontbreekt.',
  'cause.serviceBlocked.seen': 'De service {service} heeft {needed} nodig.',
  'cause.serviceBlocked.fix':
    'Vraag uw beheerder in te schakelen waarvan de service afhankelijk is, en start Windows opnieuw op.',
  'cause.serviceMissing': 'Een Windows-service die de VPN nodig heeft, ontbreekt.',
  'cause.serviceMissing.seen': 'Op deze pc is er geen service met de naam {service}.',
  'cause.serviceMissing.fix':
    'Herstel Windows (Instellingen, Systeem, Systeemherstel). Programma’s die Windows “afslanken” verwijderen vaak zulke services.',
  'cause.ikeServiceStuck': 'De Windows-service die IPsec onderhandelt, reageert niet meer.',
  'cause.ikeServiceStuck.seen': 'Het enige teken is het foutnummer.',
  'cause.ikeServiceStuck.fix': 'Start Windows opnieuw op en maak opnieuw verbinding.',
  'cause.rasManStopped':
    'De Windows-service die VPN-verbindingen maakt, is tijdens de verbinding gestopt.',
  'cause.rasManStopped.seen': 'Het enige teken is het foutnummer.',
  'cause.rasManStopped.fix':
    'Maak opnieuw verbinding. Als het vaker gebeurt, zoek dan uit welk programma de service Remote Access Connection Manager (RasMan) stopt.',
};
