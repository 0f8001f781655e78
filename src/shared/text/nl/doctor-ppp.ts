import type { doctorPpp as english } from '../en/doctor-ppp.ts';
import type { Translation } from '../translation.ts';

export const doctorPpp: Translation<typeof english> = {
  'cause.pppEnded':
    'De server verbrak de verbinding tijdens het aanmelden: de PPP-service ervan stopte.',
  'cause.pppEnded.seen':
    'In de controle verbrak de server de verbinding voordat die over gebruikersnaam en wachtwoord antwoordde.',
  'cause.pppEnded.fix':
    'Op de server: controleer het logboek van pppd (journalctl -t pppd). Een onbekende regel in /etc/ppp/options.xl2tpd beëindigt het meteen. Controleer het bestand met: pppd dryrun file /etc/ppp/options.xl2tpd',
  'cause.pppEndedByNumber':
    'De server heeft de verbinding misschien tijdens het aanmelden verbroken.',
  'cause.pppEndedByNumber.seen': 'Windows stopte met fout {number}.',
  'cause.pppEndedByNumber.fix':
    'Op de server: controleer het logboek van pppd (journalctl -t pppd). Een onbekende regel in /etc/ppp/options.xl2tpd beëindigt het meteen. Controleer het bestand met: pppd dryrun file /etc/ppp/options.xl2tpd',
  'cause.noAddress': 'De server heeft geen IP-adres voor deze pc.',
  'cause.noAddress.seen': 'In de controle gaf de server na het aanmelden geen adres.',
  'cause.noAddress.fix':
    'Op de server: geef xl2tpd genoeg adressen (ip range = 192.168.42.10-192.168.42.250 in /etc/xl2tpd/xl2tpd.conf). Staat er een adres in de laatste kolom van /etc/ppp/chap-secrets, controleer dat dan; * staat elk adres toe.',
  'cause.addressNotGiven': 'De server gaf deze pc geen IP-adres.',
  'cause.addressNotGiven.seen': 'Windows stopte met fout {number}.',
  'cause.addressNotGiven.fix':
    'Op de server: geef xl2tpd genoeg adressen (ip range = 192.168.42.10-192.168.42.250 in /etc/xl2tpd/xl2tpd.conf). Staat er een adres in de laatste kolom van /etc/ppp/chap-secrets, controleer dat dan; * staat elk adres toe.',
  'cause.noMppeKeys':
    'De aanmeldmethoden van de verbinding passen niet bij de versleuteling die ze eist.',
  'cause.noMppeKeys.seen': 'De verbinding staat alleen {methods} toe en eist versleuteling.',
  'cause.noMppeKeys.fix':
    'Sta in de verbinding MS-CHAPv2 toe. Ondersteunt de server dat niet, zet de versleuteling dan op optioneel; IPsec versleutelt toch.',
  'cause.methodWithoutKeys':
    'De server gebruikt een aanmeldmethode die niet bij de vereiste versleuteling past.',
  'cause.methodWithoutKeys.seen': 'In de controle koos de server {method}.',
  'cause.methodWithoutKeys.fix': 'Op de server: zet require-mschap-v2 in /etc/ppp/options.xl2tpd.',
  'cause.encryptionTooWeak': 'De server eist een zwakke versleuteling die Windows weigert.',
  'cause.encryptionTooWeak.seen': 'De server vraagt om MPPE met {bits} bits.',
  'cause.encryptionTooWeak.fix':
    'Op de server: zet noccp in /etc/ppp/options.xl2tpd. IPsec versleutelt al.',
  'cause.l2tpRefused': 'De L2TP-service van de server weigert de verbinding.',
  'cause.l2tpRefused.seen':
    'In de controle stond IPsec, en L2TP werd geweigerd.{text, select, none {} other { De server meldt: {text}}}',
  'cause.l2tpRefused.fix':
    'Op de server: controleer het logboek van xl2tpd en laad de kernelmodules (modprobe l2tp_ppp). Installeer op Red Hat en Fedora kernel-modules-extra en verwijder /etc/modprobe.d/l2tp_ppp-blacklist.conf.',
  'cause.l2tpSilent':
    'De L2TP-service van de server wordt niet uitgevoerd, of de firewall blokkeert die.',
  'cause.l2tpSilent.seen': 'In de controle stond IPsec, en daarbinnen antwoordde niets.',
  'cause.l2tpSilent.fix':
    'Op de server: start xl2tpd (systemctl start xl2tpd) en sta UDP 1701 binnen IPsec toe (nft add rule inet filter input udp dport 1701 meta ipsec exists accept).',
  'cause.espTakenBack': 'De server accepteert de versleutelde verbinding en beëindigt die meteen.',
  'cause.espTakenBack.seen':
    'In de controle beëindigde de server de tunnel direct na de onderhandeling.',
  'cause.espTakenBack.fix':
    'Op de server: controleer het logboek van de IPsec-service en of de kernel kan versleutelen (ip xfrm state; modprobe esp4 xfrm_user).',
  'cause.pppSilent': 'De server begint niet met aanmelden: de PPP-service ervan start niet.',
  'cause.pppSilent.seen':
    'In de controle accepteerde de server de oproep, en er kwam geen PPP-antwoord.',
  'cause.pppSilent.fix':
    'Op de server: controleer of xl2tpd pppd start (pppoptfile = /etc/ppp/options.xl2tpd) en of de kernel L2TP ondersteunt (modprobe l2tp_ppp). Probeer de hotspot van een telefoon om het netwerk uit te sluiten.',
  'cause.wayTooNarrow': 'Grote pakketten raken onderweg kwijt, of de aanmeldserver antwoordt niet.',
  'cause.wayTooNarrow.seen':
    'In de controle antwoordde de server een minuut lang niet op de aanmelding.',
  'cause.wayTooNarrow.fix':
    'Bevestigt u de aanmelding op een telefoon, probeer het dan opnieuw en bevestig op tijd. Probeer een ander netwerk. Op de server: zet mtu 1280 en mru 1280 in /etc/ppp/options.xl2tpd, en controleer of de RADIUS-server antwoordt.',
  'cause.pppUnanswered': 'De server antwoordde tijdens het aanmelden niet meer.',
  'cause.pppUnanswered.seen': 'Windows stopte met fout {number}.',
  'cause.pppUnanswered.fix':
    'Op de server: controleer of xl2tpd pppd start (pppoptfile = /etc/ppp/options.xl2tpd) en of de kernel L2TP ondersteunt (modprobe l2tp_ppp). Probeer de hotspot van een telefoon om het netwerk uit te sluiten.',
  'cause.pppOptions': 'De pc en de server werden het niet eens over de PPP-instellingen.',
  'cause.pppOptions.seen': 'Windows stopte met fout {number}.',
  'cause.pppOptions.fix':
    'Op de server: houd /etc/ppp/options.xl2tpd kort (require-mschap-v2, noccp, mtu 1280, mru 1280, noipv6), en controleer het logboek van pppd.',
  'cause.plainL2tp': 'De server antwoordt onversleuteld op L2TP, en Windows laat dat vallen.',
  'cause.plainL2tp.seen':
    'Windows liet een onversleuteld pakket vallen, en de server antwoordt op UDP 1701 zonder IPsec.',
  'cause.plainL2tp.fix':
    'Op de server: verstuur L2TP alleen binnen IPsec (nft add rule inet filter output udp sport 1701 rt ipsec missing drop), en accepteer het alleen daarvandaan.',
  'cause.answersInClear': 'De server antwoordt misschien onversleuteld op L2TP.',
  'cause.answersInClear.seen': 'Windows stopte met fout {number}.',
  'cause.answersInClear.fix':
    'Op de server: verstuur L2TP alleen binnen IPsec (nft add rule inet filter output udp sport 1701 rt ipsec missing drop), en accepteer het alleen daarvandaan.',
  'cause.l2tpMiniportGone':
    'Het apparaat van Windows voor L2TP, WAN Miniport (L2TP), ontbreekt of is uitgeschakeld.',
  'cause.l2tpMiniportGone.seen':
    'WAN Miniport (L2TP) {state, select, missing {ontbreekt} other {is uitgeschakeld}}.',
  'cause.l2tpMiniportGone.fix':
    'Toon in Apparaatbeheer de verborgen apparaten, open Netwerkadapters en schakel de WAN Miniport in. Ontbreekt die, kies dan Actie, Zoeken naar gewijzigde apparaten, en start Windows opnieuw op. Verwijder geen andere WAN Miniports: PPPoE, mobiel breedband en andere VPN’s gebruiken ze ook.',
  'cause.ipMiniportUnbound':
    'Het apparaat van Windows voor IP in een VPN, WAN Miniport (IP), kan niet worden gebruikt.',
  'cause.ipMiniportUnbound.seen':
    'WAN Miniport (IP) {state, select, missing {ontbreekt} off {is uitgeschakeld} other {is niet aan het IP-stuurprogramma van Windows gebonden (ms_wanarp)}}.',
  'cause.ipMiniportUnbound.fix':
    'Vraag uw beheerder de binding ms_wanarp voor WAN Miniport (IP) weer in te schakelen, of toon in Apparaatbeheer de verborgen apparaten en schakel WAN Miniport (IP) in. Start Windows dan opnieuw op. Wie alle WAN Miniports verwijdert, verwijdert ook PPPoE, mobiel breedband en andere VPN’s.',
  'cause.foreignFilter': 'Een netwerkfilter van een ander programma zit de VPN in de weg.',
  'cause.foreignFilter.seen': 'Het filter {filter} staat aan bij WAN Miniport (IP).',
  'cause.foreignFilter.fix':
    'Vraag uw beheerder het filter voor WAN Miniport (IP) uit te schakelen. Het programma waar het bij hoort, ziet dan geen verkeer in de VPN meer.',
  'cause.deviceFault': 'Een netwerkapparaat van Windows werkt niet goed.',
  'cause.deviceFault.seen': 'Windows stopte met fout {number}.',
  'cause.deviceFault.fix':
    'Start Windows opnieuw op en maak opnieuw verbinding. Blijft de fout, zoek dan in Apparaatbeheer naar WAN Miniports met een waarschuwingsteken.',
  'cause.ipv6MiniportOff':
    'Het apparaat van Windows voor IPv6 in een VPN ontbreekt of is uitgeschakeld.',
  'cause.ipv6MiniportOff.seen': 'WAN Miniport (IPv6) ontbreekt of is uitgeschakeld.',
  'cause.ipv6MiniportOff.fix':
    'Toon in Apparaatbeheer de verborgen apparaten, open Netwerkadapters en schakel de WAN Miniport in. Ontbreekt die, kies dan Actie, Zoeken naar gewijzigde apparaten, en start Windows opnieuw op. Verwijder geen andere WAN Miniports: PPPoE, mobiel breedband en andere VPN’s gebruiken ze ook.',
};
