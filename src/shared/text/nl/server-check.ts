/** Wat de servercontrole vond (`check.`), en de woorden eromheen. Wat te doen is, staat in server-check-help.ts. */
import type { serverCheck as english } from '../en/server-check.ts';
import type { Translation } from '../translation.ts';

const list = '{list, select, windows {wat Windows aanbiedt} other {de voorstellen in het profiel}}';

export const serverCheck: Translation<typeof english> = {
  'serverCheck.heading': 'Controle van de server {server}',
  'serverCheck.demo':
    'De server in het profiel wordt via het echte netwerk gecontroleerd, ook al is de pc gesimuleerd.',
  'serverCheck.problem': 'Probleem',
  'serverCheck.prediction': 'Windows zou stoppen met fout {number}.',
  'serverCheck.client': 'Op deze pc: {todo}',
  'serverCheck.server': 'Op de server: {todo}',
  'serverCheck.blocked':
    'Er is niets gewijzigd, omdat de VPN niet zou werken. Gebruik --check skip om toch door te gaan.',
  'serverCheck.skippedDemo':
    'Bij een demo-pc wordt de server niet gecontroleerd. Voeg --check first toe om de server toch te controleren.',
  'serverCheck.notBlocking':
    'De controle kon niet vaststellen of de VPN zal werken. Het plan wordt toch gemaakt.',
  'serverCheck.waiting':
    'Even wachten, {seconds, plural, one {# seconde} other {# seconden}}, tot de server onvoltooide handshakes is vergeten.',

  'checkSummary.good': 'Alle tests zijn geslaagd.',
  'checkSummary.problem': 'Zo werkt de VPN niet.',
  'checkSummary.problemAnswered':
    'Volgens de antwoorden werkt de VPN zo niet. Dit is niet bevestigd: de antwoorden komen misschien niet van de server, of zijn door een ander apparaat veroorzaakt.',
  'checkSummary.silent':
    'Een verwacht antwoord bleef uit. De VPN werkt waarschijnlijk niet, maar dat is niet bevestigd.',
  'checkSummary.notMade': 'Niet alle tests konden worden uitgevoerd.',

  'checkHop.name': 'Naam',
  'checkHop.reach': 'Route naar de server',
  'checkHop.proposal': 'Versleuteling',
  'checkHop.nat': 'NAT',
  'checkHop.proof': 'Sleutel of certificaat',
  'checkHop.ikev2': 'IKEv2',
  'checkState.good': 'OK',
  'checkState.warning': 'waarschuwing',
  'checkState.bad': 'werkt niet',
  'checkState.silent': 'geen antwoord',
  'checkState.notAsked': 'niet getest',
  'checkState.asking': 'wordt getest',
  'checkState.confirming':
    'wacht op de aanmelding, hooguit een minuut. Als een telefoon of ander apparaat om bevestiging vraagt, bevestig dan daar',

  'check.nameFound': '{server} verwijst naar {addresses}.',
  'check.addressGiven': 'Het profiel bevat het IP-adres zelf: {server}.',
  'check.nameNotFound': 'De naam {server} heeft geen adres in DNS.',
  'check.nameRefused': 'De DNS-server weigerde {server} op te zoeken.',
  'check.nameServerFailed': 'De DNS-server kon {server} niet opzoeken (SERVFAIL).',
  'check.nameUnanswered':
    'Geen enkele DNS-server heeft op tijd geantwoord bij het opzoeken van {server}.',
  'check.noRoute': 'Deze pc heeft geen route naar {address}.',
  'check.socketRefused':
    'Deze pc staat niet toe dat het programma naar de server verzendt ({why, select, forbidden {het is geblokkeerd} other {fout van de socket}}). Over de server is niets bekend.',
  'check.serverReached':
    'Een IKE-server op {address} heeft na {milliseconds, number} ms geantwoord.',
  'check.nothingListens':
    'De computer op {address} antwoordt, maar meldt dat er op UDP 500 geen IKE-server luistert.',
  'check.wayProhibited': 'Een firewall meldt dat UDP 500 naar {address} niet is toegestaan (ICMP).',
  'check.notIke':
    'Het antwoord van {address} komt niet van een IKE-server{how, select, echo {: het is een kopie van het verzonden bericht} other {}}.',
  'check.serverSilent':
    'Er kwam geen antwoord van {address}. De server staat uit, het adres is onjuist, of een firewall onderweg houdt UDP 500 en 4500 tegen.',
  'check.port500Blocked':
    'De server antwoordt op UDP 4500, maar niet op UDP 500. Windows begint op 500 en zou dus geen antwoord krijgen.',
  'check.port500Unsteady':
    'De sleuteluitwisseling is via UDP 4500 voltooid, maar niet via UDP 500. Windows begint op 500 en krijgt dus misschien geen antwoord.',
  'check.port4500Blocked':
    'Door NAT onderweg gaat de verbinding over op UDP 4500, en daarvandaan komt geen antwoord.',
  'check.port4500Silent':
    'Er kwam geen antwoord van UDP 4500. Die poort is hier niet nodig, maar wel wanneer deze pc achter NAT zit.',
  'check.otherAddressSilent':
    'De servernaam heeft meer adressen, en van {addresses} kwam geen antwoord. Windows kiest misschien een daarvan.',
  'check.otherAddressAnswers': 'Het eerste adres heeft niet geantwoord, maar {addresses} wel.',
  'check.plainL2tpAnswers':
    'De L2TP-server antwoordt op UDP 1701 zonder IPsec. De server is voor iedereen op internet bereikbaar, en zo’n verbinding is niet versleuteld.',

  'check.proposalTaken': `De server heeft {encryption}, {hash}, groep {group} geaccepteerd: nummer {place} van ${list}.`,
  'check.weakProposalTaken':
    'Beide kanten hebben alleen {encryption} met groep {group} gemeen, en dat is zwak.',
  'check.serverWantsOther': `De server accepteert niets van ${list}. De server accepteert {encryption}, {hash}, groep {group}.`,
  'check.certificatesWanted':
    'De server vraagt om certificaten en weigert een vooraf gedeelde sleutel.',
  'check.pskWanted': 'De server vraagt om een vooraf gedeelde sleutel en weigert certificaten.',
  'check.ikev2Only': 'De server ondersteunt IKEv2, maar niet IKEv1, dat dit VPN-type nodig heeft.',
  'check.aggressiveOnly':
    'De server ondersteunt alleen aggressive mode. Windows gebruikt alleen de hoofdmodus (main mode).',
  'check.proposalRefused': `De server weigerde ${list} ({notify}), en ook andere voorstellen. Misschien heeft de server geen verbinding of geen sleutel voor deze pc.`,
  'check.offerIgnored': `De server is bereikbaar, maar gaf geen antwoord op ${list}.`,
  'check.foreignChoice': 'Een antwoord koos een voorstel dat niet was verzonden. Het is genegeerd.',
  'check.exchangeStopped':
    'De server koos een voorstel, maar antwoordde niet meer tijdens de sleuteluitwisseling. Misschien gaan grotere pakketten onderweg verloren.',
  'check.keyExchangeRefused':
    'De server koos een voorstel en weigerde daarna de sleuteluitwisseling ({notify}). {method, select, psk {Waarschijnlijk heeft de server geen vooraf gedeelde sleutel voor het adres van deze pc of voor de eigen identiteit. Misschien vereist de server ook certificaten} other {Misschien heeft de server geen sleutel voor deze pc, of vereist de server een vooraf gedeelde sleutel}}.',
  'check.errorsOverruled':
    'Vóór het geldige antwoord {count, plural, one {kwam een niet-geverifieerde fout} other {kwamen # niet-geverifieerde fouten}}. Mogelijk zijn ze vervalst door een ander apparaat onderweg.',
  'check.strangeAnswers':
    '{count, plural, one {# pakket was geen geldig antwoord} other {# pakketten waren geen geldige antwoorden}} en {count, plural, one {is} other {zijn}} genegeerd.',
  'check.fragmentsSeen':
    'De server heeft {count, plural, one {# IKE-fragment verzonden dat niet past} other {# IKE-fragmenten verzonden die niet bij elkaar passen}}.',

  'check.natNone': 'Er is geen NAT onderweg.',
  'check.natClient':
    '{shown, select, no {Deze pc lijkt achter NAT te zitten. Het eigen adres laat dat niet zien, en een server kan het voorwenden} other {Deze pc zit achter NAT, de server niet}}.',
  'check.natServer':
    'De server zit achter NAT{kind, select, l2tp {. Windows moet zijn ingesteld om dat toe te staan} ipsec {} other {}}.',
  'check.natBoth':
    '{shown, select, no {Deze pc en de server lijken achter NAT te zitten. Het adres van deze pc laat dat niet zien, en een server kan het voorwenden} other {Deze pc en de server zitten achter NAT}}{kind, select, l2tp {. Windows moet zijn ingesteld om dat toe te staan} ipsec {} other {}}.',
  'check.natNotSpoken':
    'De server ondersteunt NAT-traversal niet. Achter NAT zou de VPN niet werken.',
  'check.natStopsTunnel':
    'Deze pc zit achter NAT. IPsec-tunnels van Windows werken daar niet (Microsoft-artikel 944335).',
  'check.natMayStopTunnel':
    'Deze pc zit achter NAT. Het is bekend dat IPsec-tunnels van Windows daar niet werken (Microsoft-artikel 944335), maar het profiel staat het toe.',

  'check.pskProved':
    'De vooraf gedeelde sleutel is juist: het is bevestigd dat de server dezelfde heeft.',
  'check.pskKnownButRefused':
    'De server heeft dezelfde vooraf gedeelde sleutel, maar weigert deze pc ({notify}). Misschien vereist de server certificaten, een andere modus of een andere identiteit{aggressive, select, yes {; in aggressive mode antwoordt de server wel} other {}}.',
  'check.pskRefused':
    'De server weigerde bij de controle van de vooraf gedeelde sleutel ({notify, select, unreadable {met een bericht dat niet met deze sleutel kan worden ontsleuteld} other {{notify}}}, na {milliseconds, number} ms). Waarschijnlijk is de sleutel onjuist, maar misschien vereist de server ook certificaten of een andere modus. Dit is niet bevestigd.',
  'check.pskProofFailed':
    'Een antwoord was met deze sleutel versleuteld, maar de verificatie ervan klopt niet. De server of een apparaat onderweg werkt niet goed.',
  'check.pskNoAnswer':
    'De server antwoordde niet meer bij de controle van de vooraf gedeelde sleutel{repeats, plural, =0 {. Het antwoord is verloren gegaan, een apparaat onderweg beperkt het aantal pakketten, of de sleutel is onjuist} one {, en herhaalde het laatste bericht één keer. Waarschijnlijk is de sleutel onjuist, maar het antwoord kan ook verloren zijn gegaan} other {, en herhaalde het laatste bericht # keer. Waarschijnlijk is de sleutel onjuist, maar het antwoord kan ook verloren zijn gegaan}}.',
  'check.pskNotTested':
    'De vooraf gedeelde sleutel is niet getest{why, select, secretMissing {, omdat die niet is ingevoerd} other {}}.',

  'check.certificateProved':
    'De identiteit van de server is bevestigd als {subject}, met een certificaat van een certificeringsinstantie uit het profiel. Of dat certificaat is ingetrokken, is niet gecontroleerd.',
  'check.authorityUnknown':
    'Het certificaat van de server is uitgegeven door {issuer, select, none {een certificeringsinstantie} other {{issuer}}}. Die hoort niet bij de vertrouwde certificeringsinstanties van het profiel.{sent, select, no { Het certificaat van die instantie zit niet in het profiel, en de server heeft het niet meegestuurd. Mogelijk is het een tussenliggende certificeringsinstantie waarvan het certificaat op de server ontbreekt.} other {}}',
  'check.authorityNotGiven':
    'Het certificaat van de server is uitgegeven door {issuer, select, none {een certificeringsinstantie} other {{issuer}}}. Het profiel bevat geen certificeringsinstantie, dus er is niet gecontroleerd of deze pc die vertrouwt of dat het certificaat is ingetrokken.',
  'check.signatureBroken':
    'Een handtekening in de certificaatketen van de server is ongeldig: die is niet gezet door de certificeringsinstantie die in het certificaat staat.',
  'check.chainNotTold':
    'De certificaatketen van de server gebruikt een algoritme dat Roadwarrior niet kan controleren.',
  'check.serverExpired':
    '{subject} in de certificaatketen van de server is verlopen op {date, date, day}.',
  'check.serverNotYetValid':
    '{subject} in de certificaatketen van de server is pas geldig vanaf {date, date, day}.',
  'check.serverExpiresSoon':
    '{subject} in de certificaatketen van de server verloopt op {date, date, day}, over {days, plural, one {# dag} other {# dagen}}.',
  'check.serverKeyTooWeak':
    '{subject} in de certificaatketen van de server heeft een sleutel die Windows weigert ({type}, {bits, number} bits).',
  'check.serverKeyWeak':
    '{subject} in de certificaatketen van de server heeft een zwakke sleutel ({type}, {bits, number} bits).',
  'check.serverHashBroken':
    '{subject} in de certificaatketen van de server is ondertekend met {hash}, en dat algoritme is gekraakt.',
  'check.serverHashWeak':
    '{subject} in de certificaatketen van de server is ondertekend met {hash}. Zo’n handtekening kan worden vervalst.',
  'check.chainUnsound':
    '{subject} ondertekent certificaten in de keten van de server, maar mag dat niet: {reason, select, basicConstraints {het is niet als certificeringsinstantie gemarkeerd} keyUsage {het sleutelgebruik staat dat niet toe} other {de keten is langer dan toegestaan}}.',
  'check.chainOldRoot':
    '{subject} in de certificaatketen van de server is niet als certificeringsinstantie gemarkeerd, zoals sommige zeer oude basiscertificaten. Het is niet bevestigd of Windows het accepteert.',
  'check.authorityForbidsName':
    'De certificeringsinstantie {subject} mag geen certificaten uitgeven voor de server {server}.',
  'check.nameDiffers':
    'Het certificaat van de server is niet verleend aan {server}, maar aan {names, select, none {geen naam} other {{names}}}.',
  'check.nameLoose':
    'Het certificaat van de server bevat {server} alleen {how, select, wildcard {als jokerteken} other {als algemene naam (common name)}}. Het is niet bevestigd of Windows dat accepteert.',
  'check.usageMissing':
    'Het certificaat van de server is niet bedoeld voor servers (uitgebreid sleutelgebruik).',
  'check.usageLoose':
    '{why, select, keyUsage {Het certificaat van de server mag niet voor handtekeningen worden gebruikt} other {Het certificaat van de server is bedoeld voor IKE, maar niet voor servers}}. Het is niet bevestigd of Windows dat accepteert.',
  'check.serverSentNoCertificate':
    'Een ondertekend antwoord kwam zonder het certificaat van de ondertekenaar, dus het is niet bekend wie heeft geantwoord.',
  'check.serverCertificateUnread':
    'De server heeft het certificaat verzonden in een indeling die de controle niet kan lezen (codering {encodings}). Windows kan die misschien wel lezen.',
  'check.serverSignatureWrong':
    'Een antwoord kon worden ontsleuteld, maar de handtekening past niet bij het certificaat van de server.',
  'check.certificateRefused':
    'De server weigerde bij de controle van het certificaat van deze pc ({notify, select, unreadable {met een bericht dat niet kan worden ontsleuteld} other {{notify}}}). De oorzaak kan bij deze pc liggen: misschien vertrouwt de server de certificeringsinstantie van het certificaat niet, is het volgens de server verlopen of ingetrokken, of vereist de server een vooraf gedeelde sleutel. De oorzaak kan ook bij de server liggen: geen persoonlijke sleutel voor de eigen identiteit, een certificaat zonder die naam, of geen certificaatintrekkingslijst terwijl die vereist is.',
  'check.certificateNoAnswer':
    'De server antwoordde niet meer na ontvangst van het certificaat van deze pc. {pieces, select, yes {Ook op kleine stukken kwam geen antwoord, dus de grootte is waarschijnlijk niet de oorzaak: misschien accepteert de server het certificaat niet} other {Misschien gaan grote pakketten onderweg verloren, of accepteert de server het certificaat niet}}.',
  'check.authorityNotRequested':
    'De server vraagt om een certificaat van {authorities}. Het certificaat van deze pc komt van een andere certificeringsinstantie.',
  'check.certificateNotTested':
    'Het certificaat van deze pc is niet getest: {why, select, keyInWindows {de persoonlijke sleutel zit in Windows, waar de controle die niet gebruikt} noUsableKey {de controle kan alleen met RSA-sleutels ondertekenen} other {het is niet opgegeven}}.',
  'check.xauthAnnounced':
    'De server kondigt XAuth aan, een tweede aanmelding binnen IKE. Als de server die vereist, kan Windows geen verbinding maken, omdat XAuth niet wordt ondersteund.',

  'check.ikev1NotBuilt':
    'De server ondersteunt geen IKEv1, dat dit VPN-type nodig heeft: de server is zonder IKEv1 gebouwd, of het is uitgeschakeld.{ikev2, select, yes { IKEv2 zou worden geaccepteerd.} other {}}',
  'check.ikev2Too': 'De server ondersteunt ook IKEv2, dat nieuwer en robuuster is.',
  'check.ikev2Not': 'De server ondersteunt geen IKEv2.',
  'check.exchangeSpoilt':
    'De sleuteluitwisseling is onderweg{again, select, yes { twee keer} other {}} verstoord: een bericht kon niet worden gelezen ({notify, select, unreadable {geen reden opgegeven} other {{notify}}}). Dit zegt niets over de sleutel of het certificaat.',
  'check.begunAgain':
    'De sleuteluitwisseling is onderweg verstoord ({notify, select, unreadable {geen reden opgegeven} other {{notify}}}) en opnieuw begonnen.',
  'check.vpnIsUp':
    'Er is een VPN met deze server verbonden. De sleutel en het certificaat zijn niet getest, omdat dat de verbinding kan verbreken.',
  'check.vpnMayBeUp':
    'Misschien is er een VPN met deze server verbonden: dit kon niet worden gelezen, of niet van een andere VPN worden onderscheiden. De sleutel en het certificaat zijn niet getest, omdat dat de verbinding kan verbreken.',
  'check.budgetEmpty':
    'De server is zojuist gecontroleerd. Wacht {seconds, plural, one {# seconde} other {# seconden}} met de volgende controle, zodat de server deze pc niet blokkeert.',
  'check.lessAsked':
    'Sommige tests zijn overgeslagen, zodat de server deze pc niet blokkeert. Ze kunnen over {seconds, plural, one {# seconde} other {# seconden}} worden uitgevoerd.',
  'check.timeOver': 'De tijd voor de controle was om voordat alle tests klaar waren.',
  'check.stopped': 'De controle is gestopt.',
};
