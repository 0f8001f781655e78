/** Wat aan een bevinding van de servercontrole te doen is: aan deze kant (`checkClient.`) en op de server (`checkServer.`). */
import type { serverCheckHelp as english } from '../en/server-check-help.ts';
import type { Translation } from '../translation.ts';

export const serverCheckHelp: Translation<typeof english> = {
  'checkClient.nameNotFound': 'Controleer de naam in het profiel.',
  'checkServer.nameNotFound': 'Zorg dat de naam in de openbare DNS staat.',
  'checkClient.nameRefused':
    'Kies een andere naamserver, of maak verbinding met een ander netwerk.',
  'checkClient.nameServerFailed': 'Probeer het later opnieuw, of vanuit een ander netwerk.',
  'checkServer.nameServerFailed': 'Controleer de DNS-zone van de naam.',
  'checkClient.nameUnanswered': 'Controleer de netwerkverbinding en probeer het opnieuw.',
  'checkClient.noRoute': 'Maak verbinding met een netwerk.',
  'checkClient.socketRefused': 'Laat de firewall van deze pc toe dat het programma UDP stuurt.',
  'checkClient.nothingListens': 'Controleer het adres in het profiel.',
  'checkServer.nothingListens': 'Start de IPsec-dienst.',
  'checkClient.wayProhibited': 'Probeer het vanuit een ander netwerk.',
  'checkServer.wayProhibited': 'Laat firewall en router UDP 500 en 4500 doorlaten.',
  'checkClient.notIke': 'Controleer het adres in het profiel.',
  'checkServer.notIke': 'Kijk wat daar nog meer UDP 500 gebruikt, en start de IPsec-dienst.',
  'checkClient.serverSilent':
    'Controleer het adres. Probeer het vanuit een ander netwerk, bijvoorbeeld via een mobiele telefoon.',
  'checkServer.serverSilent':
    'Controleer of hij draait en of zijn firewall UDP 500 en 4500 binnenlaat. Kijk of hij dit adres heeft buitengesloten.',
  'checkClient.port500Blocked':
    'Probeer het vanuit een ander netwerk: dit houdt UDP 500 zo te zien tegen.',
  'checkServer.port500Blocked': 'Laat firewall en router UDP 500 doorlaten.',
  'checkClient.port500Unsteady': 'Controleer opnieuw, of probeer het vanuit een ander netwerk.',
  'checkServer.port500Unsteady': 'Laat firewall en router UDP 500 zonder beperking doorlaten.',
  'checkClient.port4500Blocked':
    'Probeer het vanuit een ander netwerk: dit houdt UDP 4500 zo te zien tegen.',
  'checkServer.port4500Blocked': 'Laat firewall en router UDP 4500 doorlaten.',
  'checkServer.port4500Silent': 'Laat firewall en router UDP 4500 doorlaten.',
  'checkServer.otherAddressSilent':
    'Laat elk adres van de naam antwoorden, of haal het uit de DNS.',
  'checkClient.otherAddressAnswers':
    'Zet bij wijze van proef het adres dat antwoordt in het profiel.',
  'checkServer.otherAddressAnswers':
    'Laat elk adres van de naam antwoorden, of haal het uit de DNS.',
  'checkServer.plainL2tpAnswers':
    'Laat de firewall UDP 1701 alleen toestaan voor wat door IPsec kwam (nftables: udp dport 1701 meta ipsec missing drop).',

  'checkServer.weakProposalTaken':
    'Sta AES256 met SHA1 en groep 20 of 14 toe, die Windows ook aanbiedt.',
  'checkServer.serverWantsOther':
    '{list, select, windows {Sta iets toe van wat Windows aanbiedt, bijvoorbeeld aes256-sha1-modp2048 of aes256-sha1-ecp384.} other {Of sta toe wat het profiel voorstelt.}}',
  'checkClient.serverWantsOther':
    '{fits, select, none {Geen profiel kan dat aanbieden: het moet op de server worden veranderd.} other {{list, select, windows {Het profiel kan precies dat aanbieden} other {Het profiel is wat niet past. Het kan aanbieden wat de server neemt}}{kind, select, l2tp { met een eigen beleid (ipsecPolicy)} ipsec { in zijn voorstellen voor main mode} other {}}: {fits}.{weak, select, yes { Maar dat is zwak: laat de server liever meer toestaan.} other {}}}}',
  'checkClient.certificatesWanted': 'Vraag om een profiel met een certificaat.',
  'checkServer.certificatesWanted': 'Laad een verbinding met een vooraf gedeelde sleutel.',
  'checkClient.pskWanted': 'Vraag om een profiel met een vooraf gedeelde sleutel.',
  'checkServer.pskWanted': 'Laad een verbinding met certificaten.',
  'checkClient.ikev2Only': 'Gebruik voor deze server de IKEv2-client van Windows.',
  'checkServer.ikev2Only': 'Sta IKEv1 main mode toe (Libreswan 5: ikev1-policy=accept).',
  'checkServer.aggressiveOnly': 'Stel aggressive=no in: main mode met een vooraf gedeelde sleutel.',
  'checkServer.proposalRefused':
    'Kijk of de verbinding is geladen, voor dit adres en IKEv1, met aes256-sha1-modp2048 of aes256-sha1-ecp384 onder de voorstellen, en of er een sleutel voor is (Libreswan schrijft “no preshared key found” in het logboek).',
  'checkServer.offerIgnored':
    'Kijk in het logboek (Libreswan: “no connection has been authorized”): misschien ontbreekt een verbinding voor elk adres (right=%any), main mode zonder XAuth, of deze manier van aanmelden.',
  'checkClient.exchangeStopped': 'Probeer het vanuit een ander netwerk.',
  'checkServer.exchangeStopped': 'Kijk in het logboek, op het moment van de controle.',
  'checkClient.keyExchangeRefused':
    'Vraag de beheerder van de server naar de sleutels te kijken. Op deze pc is niet te zien welke er ontbreekt.',
  'checkServer.keyExchangeRefused':
    '{method, select, psk {Controleer of er een vooraf gedeelde sleutel is voor elke client (%any; in strongSwan een secret zonder id), of voor het adres waar deze pc vandaan komt, en of die bij de identiteit van de verbinding hoort. Het logboek zegt welke sleutel is gezocht.} other {Controleer of de eigen sleutel en het eigen certificaat zijn geladen. Het logboek zegt wat er ontbrak.}}',
  'checkClient.errorsOverruled': 'Er hoeft niets te gebeuren, tenzij het vaker voorkomt.',
  'checkServer.fragmentsSeen':
    'Zoek een apparaat onderweg dat grotere pakketten verliest of verandert.',

  'checkClient.natServer': 'Roadwarrior stelt de NAT-waarde in waar het profiel dat openlaat.',
  'checkClient.natBoth': 'Roadwarrior stelt de NAT-waarde in waar het profiel dat openlaat.',
  'checkServer.natNotSpoken': 'Zet NAT traversal (RFC 3947) aan.',
  'checkClient.natStopsTunnel': 'Maak verbinding zonder NAT, of gebruik een L2TP-profiel.',
  'checkClient.natMayStopTunnel': 'Maak verbinding zonder NAT als het niet werkt.',

  'checkClient.pskKnownButRefused': 'Vraag de beheerder van de server wat die wil.',
  'checkServer.pskKnownButRefused':
    'Kijk in het logboek. Controleer of main mode met een vooraf gedeelde sleutel is toegestaan voor elke identiteit (rightid=%any).',
  'checkClient.pskRefused':
    'Typ de vooraf gedeelde sleutel opnieuw, met hoofdletters en spaties zoals ze zijn. Vraag daarna om de juiste.',
  'checkServer.pskRefused': 'Vergelijk de sleutel van deze verbinding; kijk in het logboek.',
  'checkServer.pskProofFailed': 'Kijk in het logboek, en werk de server bij.',
  'checkClient.pskNoAnswer':
    'Typ de vooraf gedeelde sleutel opnieuw, met hoofdletters en spaties zoals ze zijn. Probeer het daarna nog een keer.',
  'checkServer.pskNoAnswer':
    'Vergelijk de sleutel van deze verbinding; kijk in het logboek (“probable authentication failure”).',
  'checkClient.pskNotTested': 'Geef de vooraf gedeelde sleutel en controleer opnieuw.',

  'checkClient.authorityUnknown':
    '{sent, select, no {Vraag het eerst aan de beheerder van de server. Is het geen tussenliggende CA, vraag dan om een profiel met het juiste CA-certificaat.} other {Vraag om een profiel met het juiste CA-certificaat.}}',
  'checkServer.authorityUnknown':
    '{sent, select, no {Laat hem het certificaat van {issuer, select, none {die CA} other {{issuer}}} met dat van zichzelf meesturen, als dat een tussenliggende CA is (strongSwan: zet het in x509ca; Libreswan: leftsendca=all). Gebruik anders een certificaat van de CA die het profiel noemt.} other {Gebruik een certificaat van de CA die het profiel noemt.}}',
  'checkClient.authorityNotGiven': 'Vergelijk de naam van de CA met wat uw helpdesk zegt.',
  'checkServer.signatureBroken': 'Installeer het certificaat en de keten opnieuw.',
  'checkClient.serverExpired': 'Als de datum goed lijkt, controleer dan de klok van deze pc.',
  'checkServer.serverExpired': 'Vernieuw het certificaat.',
  'checkServer.serverExpiresSoon':
    'Vernieuw het certificaat op tijd: vanaf die dag weigert Windows het.',
  'checkServer.serverKeyTooWeak': 'Neem een certificaat met een RSA-sleutel van 2048 bits of meer.',
  'checkServer.serverKeyWeak': 'Neem een certificaat met een RSA-sleutel van 2048 bits of meer.',
  'checkServer.serverHashBroken': 'Neem een certificaat dat met SHA-256 is ondertekend.',
  'checkServer.serverHashWeak': 'Neem een certificaat dat met SHA-256 is ondertekend.',
  'checkClient.serverNotYetValid': 'Controleer de klok van deze pc.',
  'checkServer.chainUnsound':
    'Gebruik een certificaat van een CA die voor anderen mag tekenen (basicConstraints, keyCertSign, padlengte).',
  'checkServer.chainOldRoot':
    'Gebruik een certificaat van een nieuwere CA als Windows geen verbinding maakt.',
  'checkServer.authorityForbidsName':
    'Gebruik een certificaat van een CA waarvan de naambeperkingen die naam omvatten.',
  'checkClient.authorityForbidsName': 'Controleer de naam van de server in het profiel.',
  'checkClient.nameDiffers': 'Gebruik een naam uit het certificaat als adres van de server.',
  'checkServer.nameDiffers': 'Zet de naam in het certificaat (subjectAltName).',
  'checkServer.nameLoose': 'Zet de naam zelf in het certificaat (subjectAltName).',
  'checkServer.usageMissing': 'Voeg serverAuth toe aan de extended key usage van het certificaat.',
  'checkServer.usageLoose': 'Sta digitalSignature en serverAuth toe in het certificaat.',
  'checkServer.serverSentNoCertificate':
    'Laat hem zijn certificaat altijd sturen (leftsendcert=always).',
  'checkServer.serverCertificateUnread':
    'Stuur de certificaten één voor één (X.509, codering 4), als Windows geen verbinding krijgt.',
  'checkServer.serverSignatureWrong':
    'Controleer of certificaat en persoonlijke sleutel bij elkaar horen.',
  'checkClient.certificateRefused':
    'Vraag de beheerder van de server wat er in het logboek staat. Vraag alleen om een nieuw certificaat als het onze is geweigerd.',
  'checkServer.certificateRefused':
    'Het logboek zegt welke het was. “no RSA private key found”: het eigen certificaat en de eigen sleutel moeten geladen zijn en de identiteit van de verbinding dragen (id, leftid). Een intrekkingslijst die ontbreekt of te oud is: laad er een, of eis hem niet (crl-strict, revocation = strict). Laad anders de CA van de clients, en controleer of aanmelden met certificaten is toegestaan.',
  'checkClient.certificateNoAnswer':
    'Probeer het vanuit een ander netwerk; gebruik een kleiner certificaat.',
  'checkServer.certificateNoAnswer':
    'Kijk in het logboek, op het moment van de controle.{pieces, select, yes {} other { Zet IKE-fragmentatie aan (fragmentation = yes), zodat grote pakketten in stukken kunnen.}}',
  'checkClient.authorityNotRequested': 'Vraag om een certificaat van die CA.',
  'checkServer.authorityNotRequested': 'Laad de CA van ons certificaat.',
  'checkClient.certificateNotTested':
    'Geef het certificaat en het wachtwoord ervan, en controleer opnieuw.',
  'checkServer.xauthAnnounced':
    'Controleer of de verbinding voor Windows er een zonder XAuth is (strongSwan: geen ronde met auth = xauth; Libreswan: geen leftxauthserver=yes).',

  'checkClient.ikev1NotBuilt': 'Gebruik voor deze server de IKEv2-client van Windows.',
  'checkServer.ikev1NotBuilt':
    'Bouw strongSwan met IKEv1 (--enable-ikev1: vanaf 6.1 staat het standaard uit), of sta het toe (Libreswan 5: ikev1-policy=accept).',
  'checkClient.ikev2Too': 'Er hoeft niets te gebeuren. IKEv2 is een andere client van Windows.',
  'checkClient.exchangeSpoilt':
    'Wacht een halve minuut en controleer opnieuw; daarna vanuit een ander netwerk.',
  'checkClient.vpnIsUp': 'Verbreek de verbinding, en controleer opnieuw.',
  'checkClient.vpnMayBeUp':
    'Controleer opnieuw als administrator, of zet eerst de tunnel op pauze.',
  'checkClient.budgetEmpty': 'Wacht, en controleer opnieuw.',
  'checkClient.lessAsked': 'Wacht, en controleer opnieuw, als ze ertoe doen.',
  'checkClient.timeOver': 'Controleer opnieuw met meer tijd (--timeout).',
};
