import type { doctorLeftOver as english } from '../en/doctor-left-over.ts';
import type { Translation } from '../translation.ts';

export const doctorLeftOver: Translation<typeof english> = {
  'cause.stillWorking': 'Windows was nog bezig verbinding te maken.',
  'cause.stillWorking.seen': 'Het enige teken is fout {number}.',
  'cause.stillWorking.fix':
    'Wacht twee minuten. Is Windows dan nog bezig, annuleer het en maak opnieuw verbinding.',
  'cause.connectionFileDamaged':
    'Het bestand met de VPN-verbindingen (rasphone.pbk) is beschadigd of vergrendeld.',
  'cause.connectionFileDamaged.seen': 'Het enige teken is fout {number}.',
  'cause.connectionFileDamaged.fix':
    'Sluit andere VPN-programma’s en stel de VPN opnieuw in met het profiel. Is het bestand bewerkt, laat dan de eerdere versie herstellen.',
  'cause.portStuck': 'Een eerdere verbinding houdt de VPN-poort van Windows nog bezet.',
  'cause.portStuck.seen': 'Het enige teken is fout {number}.',
  'cause.portStuck.fix':
    'Verbreek alle VPN’s en maak opnieuw verbinding. Blijft de fout, start Windows dan opnieuw op.',
  'cause.disconnectedHere': 'De verbinding is op deze pc verbroken, niet door de server.',
  'cause.disconnectedHere.seen': 'Het enige teken is fout {number}.',
  'cause.disconnectedHere.fix':
    'Maak opnieuw verbinding. Verbreekt Windows die bij het wisselen van gebruiker of na een niet-actieve tijd, stel die dan in voor alle gebruikers of verhoog de niet-actieve tijd.',
  'cause.otherKindOfNumber': 'Het nummer hoort bij een ander type verbinding.',
  'cause.otherKindOfNumber.seen': 'Het enige teken is fout {number}.',
  'cause.otherKindOfNumber.fix':
    'Controleer of het nummer goed is overgenomen en bij deze VPN hoort. Zo ja, stel de VPN dan opnieuw in met het profiel.',
  'cause.noCauseNamed': 'Windows noemt geen oorzaak.',
  'cause.noCauseNamed.seen': 'Het enige teken is fout {number}.',
  'cause.noCauseNamed.fix':
    'Controleer de server en kijk opnieuw als administrator: dan is ook te lezen wat Windows zelf van de onderhandeling noteerde.',
  'cause.windowsBusy': 'De Windows-services voor VPN-verbindingen zijn bezet of lopen vast.',
  'cause.windowsBusy.seen': 'Het enige teken is fout {number}.',
  'cause.windowsBusy.fix':
    'Wacht een minuut en maak opnieuw verbinding. Blijft de fout, start Windows dan opnieuw op.',
  'cause.serviceTrouble':
    'Een Windows-service voor VPN of IPsec werkt niet, of heeft geen regel voor deze verbinding.',
  'cause.serviceTrouble.seen': 'Het enige teken is fout {number}.',
  'cause.serviceTrouble.fix':
    'Start Windows opnieuw op en maak opnieuw verbinding. Blijft de fout, stel de VPN dan opnieuw in met het profiel.',
  'cause.harmlessNumber': 'Het nummer is geen fout; de oorzaak ligt elders.',
  'cause.harmlessNumber.seen': 'Het enige teken is fout {number}.',
  'cause.harmlessNumber.fix': 'Maak opnieuw verbinding en noteer het nummer dat Windows dan toont.',
  'cause.keyDiffers':
    'De sleutel of het certificaat van de pc en de server passen waarschijnlijk niet bij elkaar.',
  'cause.keyDiffers.seen': 'Het enige teken is fout {number}.',
  'cause.keyDiffers.fix':
    'Voer de vooraf gedeelde sleutel opnieuw in, zonder spaties aan de uiteinden, en vergelijk die met /etc/ipsec.secrets op de server. De controle van de server toont welke kant onjuist is.',
  'cause.certificateTrouble': 'Een certificaat van deze pc of de server kan niet worden gebruikt.',
  'cause.certificateTrouble.seen': 'Het enige teken is fout {number}.',
  'cause.certificateTrouble.fix':
    'Stel de VPN opnieuw in met het profiel en het certificaatbestand. Op de server: controleer de datums van het certificaat, de naam (subjectAltName) en of het voor servers is bedoeld (serverAuth).',
  'cause.revocationUnchecked': 'Windows kan de certificaatintrekkingslijst niet bereiken.',
  'cause.revocationUnchecked.seen': 'Het enige teken is fout {number}.',
  'cause.revocationUnchecked.fix':
    'Vraag uw beheerder de lijst te publiceren waar deze pc die zonder de VPN kan bereiken. Schakel de controle niet uit alleen om verbinding te maken.',
  'cause.proposalsDiffer':
    'De versleutelingsinstellingen van de pc en de server passen niet bij elkaar.',
  'cause.proposalsDiffer.seen': 'Het enige teken is fout {number}.',
  'cause.proposalsDiffer.fix':
    'Op de server (Libreswan): ike=aes256-sha1;modp2048,aes256-sha1;dh20,aes128-sha1;dh19, esp=aes256-sha1,aes128-sha1 en voor L2TP pfs=no.',
  'cause.serverMessageStrange': 'De server stuurde iets wat Windows niet kan verwerken.',
  'cause.serverMessageStrange.seen': 'Het enige teken is fout {number}.',
  'cause.serverMessageStrange.fix':
    'Installeer de nieuwste Windows-updates en werk de IPsec-software van de server bij. Op de server: controleer het logboek van de IPsec-service.',
  'cause.kerberosTried':
    'De IPsec-regel meldt zich aan met een Windows-domein, dat een Linux-server niet kent.',
  'cause.kerberosTried.seen': 'Het enige teken is fout {number}.',
  'cause.kerberosTried.fix':
    'Stel de VPN opnieuw in met het profiel: de regel gebruikt dan de sleutel of het certificaat.',
  'cause.negotiationEnded': 'De server beëindigde de verbinding, of is opnieuw opgestart.',
  'cause.negotiationEnded.seen': 'Het enige teken is fout {number}.',
  'cause.negotiationEnded.fix':
    'Maak opnieuw verbinding. Gebeurt het vaker, controleer dan het logboek van de server en daar uniqueids=no (Libreswan en strongSwan) als meer mensen één sleutel delen.',
  'cause.linkNotSetUp': 'Windows kon de verbinding met de huidige instellingen niet instellen.',
  'cause.linkNotSetUp.seen': 'Het enige teken is fout {number}.',
  'cause.linkNotSetUp.fix':
    'Stel de VPN opnieuw in met het profiel en start Windows dan opnieuw op.',
  'cause.packetsDropped':
    'Versleutelde pakketten van de server komen niet aan zoals Windows ze verwacht.',
  'cause.packetsDropped.seen': 'Het enige teken is fout {number}.',
  'cause.packetsDropped.fix':
    'Maak opnieuw verbinding. Op de server: zet bij SHA-256 in esp= sha2-truncbug=no (Libreswan), of gebruik aes256-sha1.',
  'cause.connectionGone': 'De VPN-verbinding is verwijderd of hernoemd.',
  'cause.connectionGone.seen': 'Het enige teken is fout {number}.',
  'cause.connectionGone.fix': 'Stel de VPN opnieuw in met het profiel.',
  'cause.noAnswerCame': 'Van de server kwam geen antwoord.',
  'cause.noAnswerCame.seen': 'Het enige teken is fout {number}.',
  'cause.noAnswerCame.fix':
    'Laat Roadwarrior de server controleren, of probeer de hotspot van een telefoon: dat onderscheidt het netwerk van de server.',
};
