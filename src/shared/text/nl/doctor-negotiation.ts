/** Oorzaken in de onderhandeling van IPsec en in NAT. */
import type { doctorNegotiation as english } from '../en/doctor-negotiation.ts';
import type { Translation } from '../translation.ts';

export const doctorNegotiation: Translation<typeof english> = {
  'cause.pskRefused': 'De vooraf gedeelde sleutel is waarschijnlijk onjuist.',
  'cause.pskRefused.seen': 'De server weigerde bij het vergelijken van de vooraf gedeelde sleutel.',
  'cause.pskRefused.fix':
    'Voer de vooraf gedeelde sleutel opnieuw in: hoofdletters en spaties tellen mee. Helpt dat niet, vraag dan om de sleutel. Op de server staat die in /etc/ipsec.secrets (Libreswan) of swanctl.conf (strongSwan).',
  'cause.pskUnanswered': 'De vooraf gedeelde sleutel is misschien onjuist.',
  'cause.pskUnanswered.seen':
    'De server antwoordde niet meer bij het vergelijken van de vooraf gedeelde sleutel{repeated, select, yes { en herhaalde het laatste bericht} other {}}. Veel servers antwoorden niet op een onjuiste sleutel.',
  'cause.pskUnanswered.fix':
    'Voer de vooraf gedeelde sleutel opnieuw in: hoofdletters en spaties tellen mee. Zoek in het logboek van de server naar “probable authentication failure” en vergelijk de sleutel met /etc/ipsec.secrets.',
  'cause.pskTypedAgain':
    'Windows heeft de vooraf gedeelde sleutel misschien niet juist opgeslagen.',
  'cause.pskTypedAgain.seen':
    'Bij de servercontrole accepteerde de server de sleutel, maar Windows mislukte toch.',
  'cause.pskTypedAgain.fix':
    'Voer de vooraf gedeelde sleutel van de verbinding opnieuw in. Typ de sleutel in plaats van die te plakken, zonder spatie aan het einde en met rechte aanhalingstekens.',
  'cause.noProposal': 'De server accepteert geen enkel versleutelingsvoorstel van deze pc.',
  'cause.noProposal.seen':
    'De server weigerde alle voorstellen{wants, select, none {} other {. De server accepteert {wants}}}.',
  'cause.noProposal.fix':
    'Op de server (Libreswan): ike=aes256-sha1;modp2048,aes256-sha1;dh20,aes128-sha1;dh19. strongSwan: proposals = aes256-sha1-modp2048,aes256-sha1-ecp384,aes128-sha1-ecp256.',
  'cause.ownPolicyTooNarrow': 'Het eigen IPsec-beleid van de verbinding past niet bij de server.',
  'cause.ownPolicyTooNarrow.seen':
    'De verbinding gebruikt niet de voorstellen van Windows, en de eigen voorstellen accepteert de server niet.',
  'cause.ownPolicyTooNarrow.fix':
    'Stel de VPN in met een profiel zonder eigen IPsec-beleid, of met een beleid dat de server accepteert.',
  'cause.otherMethodWanted': 'De server vereist een ander soort verificatie.',
  'cause.otherMethodWanted.seen':
    'De server weigerde de verificatiemethode van deze verbinding of de identiteit van deze pc.',
  'cause.otherMethodWanted.fix':
    'Vraag uw beheerder wat de server vereist: een vooraf gedeelde sleutel of een certificaat. Sta op de server elke clientidentiteit (rightid=%any) en de methode van deze verbinding (authby=) toe.',
  'cause.ikev1Off': 'De server ondersteunt geen IKEv1, dat dit VPN-type nodig heeft.',
  'cause.ikev1Off.seen': 'De server antwoordde alleen op IKEv2, of weigerde IKEv1.',
  'cause.ikev1Off.fix':
    'Gebruik voor deze server de IKEv2-client die in Windows is ingebouwd. Of op de server: ikev1-policy=accept (Libreswan), of strongSwan met --enable-ikev1.',
  'cause.quickModeRefused': 'De server accepteert de versleuteling van de tunnel niet.',
  'cause.quickModeRefused.seen':
    'De sleuteluitwisseling is gelukt, maar de server heeft de tunnelvoorstellen {how, select, silent {niet beantwoord} other {geweigerd}}.',
  'cause.quickModeRefused.fix':
    'Op de server: esp=aes256-sha1,aes128-sha1 en pfs=no; voor L2TP ook type=transport en UDP-poort 1701 (leftprotoport=17/1701, rightprotoport=17/%any).',
  'cause.aggressiveWanted': 'De server staat alleen aggressive mode toe.',
  'cause.aggressiveWanted.seen':
    'De server antwoordde alleen in aggressive mode. Windows gebruikt altijd de hoofdmodus.',
  'cause.aggressiveWanted.fix': 'Stel op de server aggressive=no in.',
  'cause.noKeyOnServer': 'De server heeft geen sleutel voor deze pc.',
  'cause.noKeyOnServer.seen':
    'De server beëindigde de sleuteluitwisseling voordat er een sleutel was vergeleken.',
  'cause.noKeyOnServer.fix':
    'Voeg op de server een vooraf gedeelde sleutel voor elke client toe: “%any : PSK” in /etc/ipsec.secrets, of een geheim zonder id in swanctl.conf. Laad daarna de sleutels opnieuw.',
  'cause.offerIgnored': 'De server antwoordt niet op de voorstellen van deze pc.',
  'cause.offerIgnored.seen':
    'De server is bereikbaar, maar antwoordde op geen enkel voorstel. Misschien is er geen passende verbinding.',
  'cause.offerIgnored.fix':
    'Zoek in het logboek van de server naar “no connection has been authorized”. Laad een verbinding voor elk adres (right=%any), in de hoofdmodus en met ikev1-policy=accept.',
  'cause.exchangeStopped': 'Grotere pakketten van of naar de server gaan misschien verloren.',
  'cause.exchangeStopped.seen':
    'De server accepteerde een voorstel en antwoordde daarna niet meer tijdens de sleuteluitwisseling.',
  'cause.exchangeStopped.fix':
    'Probeer het vanuit een ander netwerk, bijvoorbeeld via een hotspot van een telefoon. Lukt het daar, dan gooit de router of provider van dit netwerk pakketten weg.',
  'cause.proofSpoilt': 'Het bewijs van de server voor de vooraf gedeelde sleutel is onjuist.',
  'cause.proofSpoilt.seen':
    'Een antwoord was met de juiste sleutel versleuteld, maar de verificatie ervan klopt niet.',
  'cause.proofSpoilt.fix':
    'Bekijk het logboek van de server en werk de software ervan bij. Probeer het vanuit een ander netwerk om een apparaat onderweg uit te sluiten.',
  'cause.natValueMissing':
    'De server zit achter NAT, en Windows is niet ingesteld voor zulke servers.',
  'cause.natValueMissing.seen':
    'Uit het antwoord van de server blijkt NAT{both, select, yes { aan beide kanten} other { aan de kant van de server}}, en de registerwaarde {value, select, none {is niet ingesteld} other {is {value}}}.',
  'cause.natValueMissing.fix':
    'Stel AssumeUDPEncapsulationContextOnSendRule in op 2 (Microsoft-artikel 926179) en start Windows daarna opnieuw op. Andere VPN’s op deze pc gebruiken de waarde ook.',
  'cause.natValueNotRestarted': 'Windows moet opnieuw worden opgestart voor een server achter NAT.',
  'cause.natValueNotRestarted.seen':
    'De registerwaarde voor servers achter NAT is ingesteld, maar Windows is sindsdien niet opnieuw opgestart.',
  'cause.natValueNotRestarted.fix': 'Start Windows opnieuw op en maak opnieuw verbinding.',
  'cause.secondClient': 'Een ander apparaat in dit netwerk gebruikt misschien dezelfde VPN.',
  'cause.secondClient.seen':
    'De server en de sleutel zijn in orde, en deze pc zit achter NAT. Veel servers staan achter dezelfde router maar één apparaat toe.',
  'cause.secondClient.fix':
    'Verbreek de VPN op de andere apparaten in dit netwerk en maak opnieuw verbinding. Of probeer het vanuit een ander netwerk, bijvoorbeeld via een hotspot van een telefoon.',
  'cause.natNotSpoken': 'De server ondersteunt geen verbindingen door NAT heen.',
  'cause.natNotSpoken.seen':
    'Deze pc heeft het privéadres {address}, dus er is NAT onderweg. De server bood NAT-traversal niet aan.',
  'cause.natNotSpoken.fix':
    'Schakel op de server NAT-traversal in (Libreswan: nat-ikev1-method=both) en sta UDP-poort 4500 toe. Of maak verbinding vanuit een netwerk zonder NAT.',
  'cause.januaryUpdate': 'Een Windows-update van januari 2022 stoort dit VPN-type.',
  'cause.januaryUpdate.seen':
    'Deze pc heeft de update {update}, maar niet de update die deze heeft gecorrigeerd.',
  'cause.januaryUpdate.fix':
    'Installeer de nieuwste Windows-updates, start Windows opnieuw op en maak opnieuw verbinding. Verwijder de update niet: dat verwijdert ook de beveiligingsoplossingen ervan.',
  'cause.ikeCredentials':
    'Een van beide kanten accepteerde de sleutel of het certificaat van de andere niet.',
  'cause.ikeCredentials.seen': 'De enige aanwijzing is fout {number}.',
  'cause.ikeCredentials.fix':
    'Voer de servercontrole uit: die laat zien of de server de sleutel accepteert. Controleer bij een certificaat de geldigheid, de verlener en de naam van de server erin.',
  'cause.ikeNoPolicy': 'Windows heeft geen IPsec-instellingen voor deze verbinding.',
  'cause.ikeNoPolicy.seen': 'De enige aanwijzing is fout {number}.',
  'cause.ikeNoPolicy.fix':
    'Start Windows opnieuw op en maak opnieuw verbinding. Komt de fout terug, stel de VPN dan opnieuw in.',
  'cause.proofFailedRecorded':
    'Een van beide kanten accepteerde het identiteitsbewijs van de andere niet.',
  'cause.proofFailedRecorded.seen':
    'Windows heeft vastgelegd dat {point, select, me {deze pc de server weigerde} peer {de server deze pc weigerde} other {het bewijs mislukte}} (fout {number}).',
  'cause.proofFailedRecorded.fix':
    'Voer de vooraf gedeelde sleutel opnieuw in en vergelijk die met die van de server. Controleer bij een certificaat aan beide kanten de geldigheid en de verlener.',
  'cause.noMatchRecorded':
    'De versleutelingsvoorstellen van deze pc en de server passen niet bij elkaar.',
  'cause.noMatchRecorded.seen':
    'Windows heeft vastgelegd dat {point, select, me {deze pc de keuze van de server weigerde} peer {de server de voorstellen weigerde} other {er geen overeenkomst was}} (fout {number}).',
  'cause.noMatchRecorded.fix':
    'Op de server (Libreswan): ike=aes256-sha1;modp2048,aes256-sha1;dh20,aes128-sha1;dh19, esp=aes256-sha1,aes128-sha1 en voor L2TP pfs=no.',
};
