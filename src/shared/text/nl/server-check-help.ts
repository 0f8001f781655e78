/** Wat aan een bevinding van de servercontrole te doen is: aan deze kant (`checkClient.`) en op de server (`checkServer.`). */
import type { serverCheckHelp as english } from '../en/server-check-help.ts';
import type { Translation } from '../translation.ts';

export const serverCheckHelp: Translation<typeof english> = {
  'checkClient.nameNotFound': 'Controleer de naam in het profiel.',
  'checkServer.nameNotFound': 'Zorg dat de naam in de openbare DNS staat.',
  'checkClient.nameRefused':
    'Gebruik een andere DNS-server, of maak verbinding met een ander netwerk.',
  'checkClient.nameServerFailed': 'Probeer het later opnieuw, of vanuit een ander netwerk.',
  'checkServer.nameServerFailed': 'Controleer de DNS-zone van de naam.',
  'checkClient.nameUnanswered': 'Controleer de netwerkverbinding en probeer het opnieuw.',
  'checkClient.noRoute': 'Maak verbinding met een netwerk.',
  'checkClient.socketRefused': 'Sta in de firewall van deze pc toe dat het programma UDP verzendt.',
  'checkClient.nothingListens': 'Controleer het adres in het profiel.',
  'checkServer.nothingListens': 'Start de IPsec-service.',
  'checkClient.wayProhibited': 'Probeer het vanuit een ander netwerk.',
  'checkServer.wayProhibited': 'Sta UDP 500 en 4500 toe in firewall en router.',
  'checkClient.notIke': 'Controleer het adres in het profiel.',
  'checkServer.notIke':
    'Controleer wat er op de server nog meer UDP 500 gebruikt en start de IPsec-service.',
  'checkClient.serverSilent':
    'Controleer het adres. Probeer het vanuit een ander netwerk, bijvoorbeeld via een mobiele hotspot.',
  'checkServer.serverSilent':
    'Controleer of de server actief is, of de firewall UDP 500 en 4500 toestaat en of de server dit adres heeft geblokkeerd.',
  'checkClient.port500Blocked':
    'Probeer het vanuit een ander netwerk. Dit netwerk lijkt UDP 500 tegen te houden.',
  'checkServer.port500Blocked': 'Sta UDP 500 toe in firewall en router.',
  'checkClient.port500Unsteady': 'Controleer opnieuw, of probeer het vanuit een ander netwerk.',
  'checkServer.port500Unsteady': 'Sta UDP 500 zonder snelheidslimiet toe in firewall en router.',
  'checkClient.port4500Blocked':
    'Probeer het vanuit een ander netwerk. Dit netwerk lijkt UDP 4500 tegen te houden.',
  'checkServer.port4500Blocked': 'Sta UDP 4500 toe in firewall en router.',
  'checkServer.port4500Silent': 'Sta UDP 4500 toe in firewall en router.',
  'checkServer.otherAddressSilent':
    'Zorg dat de server op elk adres van de naam antwoordt, of verwijder het adres uit DNS.',
  'checkClient.otherAddressAnswers': 'Gebruik als test het adres dat antwoordt in het profiel.',
  'checkServer.otherAddressAnswers':
    'Zorg dat de server op elk adres van de naam antwoordt, of verwijder het adres uit DNS.',
  'checkServer.plainL2tpAnswers':
    'Sta UDP 1701 in de firewall van de server alleen toe voor pakketten die door IPsec kwamen (nftables: udp dport 1701 meta ipsec missing drop).',

  'checkServer.weakProposalTaken':
    'Sta AES-256 met SHA-1 en groep 20 of 14 toe, die Windows ook aanbiedt.',
  'checkServer.serverWantsOther':
    '{list, select, windows {Sta een van de voorstellen van Windows toe, bijvoorbeeld aes256-sha1-modp2048 of aes256-sha1-ecp384.} other {Of sta een voorstel uit het profiel toe.}}',
  'checkClient.serverWantsOther':
    '{fits, select, none {Geen enkel profiel kan dat aanbieden. Wijzig de voorstellen op de server.} other {{list, select, windows {Een profiel kan precies dat aanbieden} other {De voorstellen in het profiel komen niet overeen. Een profiel kan aanbieden wat de server accepteert}}{kind, select, l2tp { met een eigen IPsec-beleid (ipsecPolicy)} ipsec { in de voorstellen voor de hoofdmodus} other {}}: {fits}.{weak, select, yes { Maar dat is zwak. Het is beter om op de server meer voorstellen toe te staan.} other {}}}}',
  'checkClient.certificatesWanted': 'Vraag om een profiel met een certificaat.',
  'checkServer.certificatesWanted':
    'Laad een verbinding met verificatie door een vooraf gedeelde sleutel.',
  'checkClient.pskWanted': 'Vraag om een profiel met een vooraf gedeelde sleutel.',
  'checkServer.pskWanted': 'Laad een verbinding met verificatie door certificaten.',
  'checkClient.ikev2Only': 'Gebruik voor deze server de IKEv2-client die in Windows is ingebouwd.',
  'checkServer.ikev2Only': 'Sta de hoofdmodus van IKEv1 toe (Libreswan 5: ikev1-policy=accept).',
  'checkServer.aggressiveOnly':
    'Stel aggressive=no in om de hoofdmodus met een vooraf gedeelde sleutel te gebruiken.',
  'checkServer.proposalRefused':
    'Controleer of er een verbinding voor dit adres en IKEv1 is geladen, of de voorstellen aes256-sha1-modp2048 of aes256-sha1-ecp384 bevatten en of er een sleutel voor is (Libreswan meldt “no preshared key found” in het logboek).',
  'checkServer.offerIgnored':
    'Controleer het logboek van de server (Libreswan: “no connection has been authorized”). Misschien ontbreekt een verbinding voor elk adres (right=%any), in de hoofdmodus zonder XAuth en met deze verificatiemethode.',
  'checkClient.exchangeStopped': 'Probeer het vanuit een ander netwerk.',
  'checkServer.exchangeStopped':
    'Controleer het logboek van de server op het moment van de controle.',
  'checkClient.keyExchangeRefused':
    'Vraag de beheerder van de server de sleutels te controleren. Op deze pc is niet te zien welke er ontbreekt.',
  'checkServer.keyExchangeRefused':
    '{method, select, psk {Controleer of er een vooraf gedeelde sleutel is voor elke client (%any; in strongSwan een secret zonder id) of voor het adres van deze pc, en of die bij de identiteit van de verbinding hoort. In het logboek staat welke sleutel is gezocht.} other {Controleer of de eigen sleutel en het eigen certificaat van de server zijn geladen. In het logboek staat wat er ontbrak.}}',
  'checkClient.errorsOverruled': 'U hoeft niets te doen, tenzij het opnieuw gebeurt.',
  'checkServer.fragmentsSeen':
    'Zoek een apparaat onderweg dat grotere pakketten tegenhoudt of wijzigt.',

  'checkClient.natServer': 'Roadwarrior doet dit voor u als NAT in het profiel op auto staat.',
  'checkClient.natBoth': 'Roadwarrior doet dit voor u als NAT in het profiel op auto staat.',
  'checkServer.natNotSpoken': 'Schakel NAT-traversal (RFC 3947) in.',
  'checkClient.natStopsTunnel': 'Maak verbinding zonder NAT, of gebruik een L2TP-profiel.',
  'checkClient.natMayStopTunnel': 'Als het niet werkt, maak dan verbinding zonder NAT.',

  'checkClient.pskKnownButRefused': 'Vraag de beheerder van de server wat de server vereist.',
  'checkServer.pskKnownButRefused':
    'Controleer het logboek van de server. Controleer of de hoofdmodus met een vooraf gedeelde sleutel is toegestaan voor elke clientidentiteit (rightid=%any).',
  'checkClient.pskRefused':
    'Voer de vooraf gedeelde sleutel opnieuw in, met dezelfde hoofdletters en spaties. Helpt dat niet, vraag dan om de juiste sleutel.',
  'checkServer.pskRefused':
    'Vergelijk de sleutel van deze verbinding en controleer het logboek van de server.',
  'checkServer.pskProofFailed': 'Controleer het logboek van de server en werk de software bij.',
  'checkClient.pskNoAnswer':
    'Voer de vooraf gedeelde sleutel opnieuw in, met dezelfde hoofdletters en spaties. Controleer daarna opnieuw.',
  'checkServer.pskNoAnswer':
    'Vergelijk de sleutel van deze verbinding en controleer het logboek van de server (“probable authentication failure”).',
  'checkClient.pskNotTested': 'Voer de vooraf gedeelde sleutel in en controleer opnieuw.',

  'checkClient.authorityUnknown':
    '{sent, select, no {Vraag het eerst de beheerder van de server. Is het geen tussenliggende certificeringsinstantie, vraag dan om een profiel met het juiste certificaat van de certificeringsinstantie.} other {Vraag om een profiel met het juiste certificaat van de certificeringsinstantie.}}',
  'checkServer.authorityUnknown':
    '{sent, select, no {Als {issuer, select, none {die certificeringsinstantie} other {{issuer}}} een tussenliggende instantie is, stuur dan haar certificaat mee met dat van de server (strongSwan: zet het in x509ca; Libreswan: leftsendca=all). Gebruik anders een certificaat van de certificeringsinstantie in het profiel.} other {Gebruik een certificaat van de certificeringsinstantie in het profiel.}}',
  'checkClient.authorityNotGiven':
    'Controleer de naam van de certificeringsinstantie bij uw helpdesk.',
  'checkServer.signatureBroken': 'Installeer het certificaat en de keten opnieuw.',
  'checkClient.serverExpired': 'Als de datum juist lijkt, controleer dan de klok van deze pc.',
  'checkServer.serverExpired': 'Vernieuw het certificaat.',
  'checkServer.serverExpiresSoon':
    'Vernieuw het certificaat vóór die dag. Daarna weigert Windows het.',
  'checkServer.serverKeyTooWeak':
    'Gebruik een certificaat met een RSA-sleutel van minstens 2048 bits.',
  'checkServer.serverKeyWeak':
    'Gebruik een certificaat met een RSA-sleutel van minstens 2048 bits.',
  'checkServer.serverHashBroken': 'Gebruik een certificaat dat met SHA-256 is ondertekend.',
  'checkServer.serverHashWeak': 'Gebruik een certificaat dat met SHA-256 is ondertekend.',
  'checkClient.serverNotYetValid': 'Controleer de klok van deze pc.',
  'checkServer.chainUnsound':
    'Gebruik een certificaat van een certificeringsinstantie die certificaten mag uitgeven (basicConstraints, keyCertSign, padlengte).',
  'checkServer.chainOldRoot':
    'Als Windows geen verbinding maakt, gebruik dan een certificaat van een nieuwere certificeringsinstantie.',
  'checkServer.authorityForbidsName':
    'Gebruik een certificaat van een certificeringsinstantie waarvan de naambeperkingen die naam dekken.',
  'checkClient.authorityForbidsName': 'Controleer de servernaam in het profiel.',
  'checkClient.nameDiffers': 'Gebruik een naam uit het certificaat als servernaam.',
  'checkServer.nameDiffers': 'Voeg de naam toe aan het certificaat (subjectAltName).',
  'checkServer.nameLoose': 'Voeg de naam zelf toe aan het certificaat (subjectAltName).',
  'checkServer.usageMissing':
    'Voeg serverAuth toe aan het uitgebreide sleutelgebruik van het certificaat.',
  'checkServer.usageLoose': 'Gebruik een certificaat dat digitalSignature en serverAuth toestaat.',
  'checkServer.serverSentNoCertificate':
    'Stel de server zo in dat die het certificaat altijd verzendt (leftsendcert=always).',
  'checkServer.serverCertificateUnread':
    'Als Windows geen verbinding maakt, verzend dan de certificaten één voor één (X.509, codering 4).',
  'checkServer.serverSignatureWrong':
    'Controleer of het certificaat en de persoonlijke sleutel bij elkaar horen.',
  'checkClient.certificateRefused':
    'Vraag de beheerder van de server wat er in het logboek staat. Vraag alleen om een nieuw certificaat als de server het uwe heeft geweigerd.',
  'checkServer.certificateRefused':
    'De oorzaak staat in het logboek. “no RSA private key found”: laad het eigen certificaat en de eigen sleutel van de server, met de identiteit van de verbinding (id, leftid). Certificaatintrekkingslijst ontbreekt of is te oud: laad er een, of stel die niet verplicht (crl-strict, revocation = strict). Laad anders de certificeringsinstantie van de clients en controleer of hun certificaten voor aanmelding zijn toegestaan.',
  'checkClient.certificateNoAnswer':
    'Probeer het vanuit een ander netwerk, of gebruik een kleiner certificaat.',
  'checkServer.certificateNoAnswer':
    'Controleer het logboek van de server op het moment van de controle.{pieces, select, yes {} other { Schakel IKE-fragmentatie in (fragmentation = yes), zodat grote pakketten in stukken worden verzonden.}}',
  'checkClient.authorityNotRequested': 'Vraag om een certificaat van die certificeringsinstantie.',
  'checkServer.authorityNotRequested':
    'Laad de certificeringsinstantie die het certificaat van deze pc heeft uitgegeven.',
  'checkClient.certificateNotTested':
    'Geef het certificaat en het wachtwoord ervan op en controleer opnieuw.',
  'checkServer.xauthAnnounced':
    'Controleer of de verbinding voor Windows geen XAuth gebruikt (strongSwan: geen ronde met auth = xauth; Libreswan: geen leftxauthserver=yes).',

  'checkClient.ikev1NotBuilt':
    'Gebruik voor deze server de IKEv2-client die in Windows is ingebouwd.',
  'checkServer.ikev1NotBuilt':
    'Bouw strongSwan met IKEv1 (--enable-ikev1; sinds 6.1 standaard uit), of sta IKEv1 toe (Libreswan 5: ikev1-policy=accept).',
  'checkClient.ikev2Too': 'U hoeft niets te doen. IKEv2 gebruikt een andere client in Windows.',
  'checkClient.exchangeSpoilt':
    'Wacht een halve minuut en controleer opnieuw. Helpt dat niet, probeer het dan vanuit een ander netwerk.',
  'checkClient.vpnIsUp': 'Verbreek de verbinding en controleer opnieuw.',
  'checkClient.vpnMayBeUp': 'Controleer opnieuw als administrator, of pauzeer eerst de tunnel.',
  'checkClient.budgetEmpty': 'Wacht en controleer opnieuw.',
  'checkClient.lessAsked': 'Als u deze tests nodig hebt, wacht dan en controleer opnieuw.',
  'checkClient.timeOver': 'Controleer opnieuw met meer tijd (--timeout).',
};
