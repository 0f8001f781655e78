/** Wat de servercontrole vond (`check.`), en de woorden eromheen. Wat te doen is, staat in server-check-help.ts. */
import type { serverCheck as english } from '../en/server-check.ts';
import type { Translation } from '../translation.ts';

const list =
  '{list, select, windows {wat Windows aanbiedt} other {de voorstellen van het profiel}}';

export const serverCheck: Translation<typeof english> = {
  'serverCheck.heading': 'Controle van de server {server}',
  'serverCheck.demo':
    'De server van het profiel wordt via het echte netwerk gevraagd, ook al is de pc gesimuleerd.',
  'serverCheck.problem': 'PROBLEEM',
  'serverCheck.prediction': 'Windows zou eindigen met fout {number}.',
  'serverCheck.client': 'Aan deze kant: {todo}',
  'serverCheck.server': 'Op de server: {todo}',
  'serverCheck.blocked':
    'Er is niets gewijzigd: met wat er is gevonden, zou de VPN niet werken. Toch doorgaan kan met --check skip.',
  'serverCheck.skippedDemo':
    'Voor de demo-pc wordt de server niet gevraagd. Met --check first gebeurt dat toch.',
  'serverCheck.notBlocking':
    'De controle kon niet zeggen of het gaat werken. Het plan wordt toch gemaakt.',
  'serverCheck.waiting':
    'Even wachten, {seconds, plural, one {# seconde} other {# seconden}}, tot de server onafgemaakte kennismakingen is vergeten.',

  'checkSummary.good': 'Alles wat is gevraagd, is beantwoord zoals het hoort.',
  'checkSummary.problem': 'De VPN zou zo niet werken.',
  'checkSummary.problemAnswered':
    'Volgens de antwoorden zou de VPN zo niet werken. Bewezen is dat niet: iemand onderweg kan deze antwoorden hebben gegeven of veroorzaakt.',
  'checkSummary.silent':
    'Geen antwoord waar er een had moeten komen: waarschijnlijk werkt het niet, maar dat is niet bewezen.',
  'checkSummary.notMade': 'Niet alles is aan de server gevraagd.',

  'checkHop.name': 'Naam',
  'checkHop.reach': 'Weg naar de server',
  'checkHop.proposal': 'Versleuteling',
  'checkHop.nat': 'NAT',
  'checkHop.proof': 'Sleutel of certificaat',
  'checkHop.ikev2': 'IKEv2',
  'checkState.good': 'in orde',
  'checkState.warning': 'met een waarschuwing',
  'checkState.bad': 'werkt niet',
  'checkState.silent': 'geen antwoord',
  'checkState.notAsked': 'niet gevraagd',
  'checkState.asking': 'wordt gevraagd',
  'checkState.confirming':
    'wacht op de aanmelding, hooguit een minuut. Vraagt een telefoon of ander apparaat erom, bevestig het dan daar',

  'check.nameFound': '{server} is te vinden op {addresses}.',
  'check.addressGiven': 'Het profiel noemt het adres zelf: {server}.',
  'check.nameNotFound': 'De naam {server} heeft geen adres.',
  'check.nameRefused': 'De naamserver weigerde te zeggen waar {server} is.',
  'check.nameServerFailed': 'De naamserver kon niet vinden waar {server} is (SERVFAIL).',
  'check.nameUnanswered': 'Geen naamserver zei op tijd waar {server} is.',
  'check.noRoute': 'Deze pc heeft geen weg naar {address}.',
  'check.socketRefused':
    'Deze pc laat het programma niets naar de server sturen ({why, select, forbidden {het is verboden} other {de socket werkte niet}}). Over de server is niets bekend.',
  'check.serverReached': 'Op {address} antwoordt een IKE-server na {milliseconds, number} ms.',
  'check.nothingListens':
    'De computer {address} is er, maar meldt dat er op UDP 500 geen IKE-server luistert.',
  'check.wayProhibited': 'Een firewall antwoordt dat UDP 500 naar {address} verboden is (ICMP).',
  'check.notIke':
    'Op {address} antwoordt iets dat geen IKE-server is{how, select, echo {: het stuurt ons eigen bericht terug} other {}}.',
  'check.serverSilent':
    'Er kwam niets terug van {address}: de server staat uit, het adres klopt niet, of een firewall onderweg houdt UDP 500 en 4500 tegen.',
  'check.port500Blocked':
    'UDP 4500 wordt beantwoord en UDP 500 niet. Windows begint op 500 en zou dus geen antwoord krijgen.',
  'check.port500Unsteady':
    'Via UDP 4500 is de sleuteluitwisseling voltooid, via UDP 500 niet. Windows begint op 500 en krijgt dus misschien geen antwoord.',
  'check.port4500Blocked':
    'Er zit NAT onderweg, dus de rest gaat via UDP 4500, en daar komt niets van terug.',
  'check.port4500Silent':
    'UDP 4500 gaf geen antwoord. Hier is het niet nodig, maar wel zodra deze pc achter NAT zit.',
  'check.otherAddressSilent':
    'De naam heeft nog meer adressen, en van {addresses} kwam niets terug. Windows kan er een van kiezen.',
  'check.otherAddressAnswers': 'Het eerste adres gaf geen antwoord, maar {addresses} wel.',
  'check.plainL2tpAnswers':
    'De L2TP-server antwoordt op UDP 1701 zonder IPsec. Iedereen op internet kan ermee praten, en wie zo verbinding maakt, is niet versleuteld.',

  'check.proposalTaken': `De server nam {encryption}, {hash}, groep {group}: nummer {place} van ${list}.`,
  'check.weakProposalTaken':
    '{encryption} met groep {group} is alles wat beide kanten gemeen hebben, en het is zwak.',
  'check.serverWantsOther': `De server neemt niets van ${list}. Hij zou {encryption}, {hash}, groep {group} nemen.`,
  'check.certificatesWanted':
    'De server wil certificaten; met een vooraf gedeelde sleutel praat hij niet.',
  'check.pskWanted': 'De server wil een vooraf gedeelde sleutel; met certificaten praat hij niet.',
  'check.ikev2Only': 'De server spreekt IKEv2 en neemt geen IKEv1, dat dit soort VPN nodig heeft.',
  'check.aggressiveOnly':
    'De server beantwoordt aggressive mode en geen main mode. Windows kent alleen main mode.',
  'check.proposalRefused': `De server weigerde ${list} ({notify}), en ook een ruimer aanbod. Misschien heeft hij geen verbinding, of geen sleutel, voor deze pc.`,
  'check.offerIgnored': `De server is er, maar gaf geen antwoord op ${list}.`,
  'check.foreignChoice': 'Een antwoord koos iets wat niet was aangeboden. Het is genegeerd.',
  'check.exchangeStopped':
    'De server koos een voorstel en zweeg daarna bij de sleuteluitwisseling. Misschien gaan grotere pakketten onderweg verloren.',
  'check.keyExchangeRefused':
    'De server koos een voorstel en weigerde daarna de sleuteluitwisseling ({notify}). {method, select, psk {Waarschijnlijk heeft hij geen vooraf gedeelde sleutel voor het adres van deze pc, of voor de identiteit die hij zichzelf geeft; misschien wil hij ook certificaten} other {Misschien heeft hij geen sleutel voor deze pc, of wil hij een vooraf gedeelde sleutel}}.',
  'check.errorsOverruled':
    'Voor het geldige antwoord {count, plural, one {kwam een fout} other {kwamen # fouten}} die niets bewees. Misschien vervalst iemand onderweg ze.',
  'check.strangeAnswers':
    '{count, plural, one {# datagram} other {# datagrammen}} had als antwoord geen betekenis en {count, plural, one {is} other {zijn}} genegeerd.',
  'check.fragmentsSeen':
    'De server stuurde {count, plural, one {# IKE-fragment dat niet past} other {# IKE-fragmenten die niet bij elkaar passen}}.',

  'check.natNone': 'Geen NAT onderweg.',
  'check.natClient':
    '{shown, select, no {Het lijkt alsof deze pc achter NAT zit; zijn eigen adres laat dat niet zien, en een server kan het voorwenden} other {Deze pc zit achter NAT, de server niet}}.',
  'check.natServer':
    'De server zit achter NAT{kind, select, l2tp {: Windows heeft daarvoor de NAT-waarde 2 nodig} ipsec {} other {}}.',
  'check.natBoth':
    '{shown, select, no {Het lijkt alsof pc en server achter NAT zitten; het adres van deze pc laat dat niet zien, en een server kan het voorwenden} other {Pc en server zitten achter NAT}}{kind, select, l2tp {: Windows heeft daarvoor de NAT-waarde 2 nodig} ipsec {} other {}}.',
  'check.natNotSpoken': 'De server zegt niets over NAT. Achter NAT zou de VPN niet werken.',
  'check.natStopsTunnel':
    'Deze pc zit achter NAT, en tunnelregels van Windows werken van daaruit niet (KB944335).',
  'check.natMayStopTunnel':
    'Deze pc zit achter NAT. Van tunnelregels van Windows is bekend dat ze van daaruit niet werken (KB944335); het profiel wil het toch.',

  'check.pskProved':
    'De vooraf gedeelde sleutel klopt: de server heeft bewezen dat hij dezelfde heeft.',
  'check.pskKnownButRefused':
    'De server heeft dezelfde vooraf gedeelde sleutel en weigert deze pc toch ({notify}). Misschien wil hij certificaten, een andere modus of een andere identiteit{aggressive, select, yes {; aggressive mode beantwoordt hij wel} other {}}.',
  'check.pskRefused':
    'De server weigerde op het moment waarop het om de vooraf gedeelde sleutel gaat ({notify, select, unreadable {met een bericht dat met onze sleutel niet opengaat} other {{notify}}}, {milliseconds, number} ms). Waarschijnlijk klopt de sleutel niet; misschien wil hij certificaten of een andere modus. Dit is geen bewijs.',
  'check.pskProofFailed':
    'Een antwoord ging met onze sleutel open, maar het bewijs erin klopt niet. De server of iets onderweg is kapot.',
  'check.pskNoAnswer':
    'De server zweeg op het moment waarop het om de vooraf gedeelde sleutel gaat{repeats, plural, =0 {: het antwoord is verloren gegaan, een apparaat onderweg beperkt het aantal pakketten, of de sleutel klopt niet} one {, en herhaalde zijn laatste bericht één keer. Waarschijnlijk klopt de sleutel niet; een verloren antwoord is mogelijk} other {, en herhaalde zijn laatste bericht # keer. Waarschijnlijk klopt de sleutel niet; een verloren antwoord is mogelijk}}.',
  'check.pskNotTested':
    'De vooraf gedeelde sleutel is niet getest{why, select, secretMissing {: hij is niet gegeven} other {}}.',

  'check.certificateProved':
    'De server heeft bewezen {subject} te zijn, met een certificaat van een CA van het profiel. Of dat certificaat is ingetrokken, is niet nagegaan.',
  'check.authorityUnknown':
    'Het certificaat van de server komt van {issuer, select, none {een CA} other {{issuer}}}, en die vertrouwt het profiel niet.{sent, select, no { Het certificaat van die CA zit niet in het profiel, en de server stuurde het niet: misschien is het een tussenliggende CA die daar ontbreekt.} other {}}',
  'check.authorityNotGiven':
    'Het certificaat van de server komt van {issuer, select, none {een CA} other {{issuer}}}. Het profiel brengt geen CA mee; of deze pc die vertrouwt en of het certificaat is ingetrokken, is niet nagegaan.',
  'check.signatureBroken':
    'Een handtekening in de certificaatketen van de server klopt niet: de CA die erin staat, heeft hem niet gezet.',
  'check.chainNotTold':
    'De certificaatketen van de server gebruikt een algoritme dat dit programma niet kan controleren.',
  'check.serverExpired': '{subject} van de server is verlopen op {date, date, day}.',
  'check.serverNotYetValid': '{subject} van de server is pas geldig vanaf {date, date, day}.',
  'check.serverExpiresSoon':
    '{subject} van de server verloopt op {date, date, day}, over {days, plural, one {# dag} other {# dagen}}.',
  'check.serverKeyTooWeak':
    '{subject} van de server heeft een sleutel die Windows weigert ({type}, {bits, number} bits).',
  'check.serverKeyWeak':
    '{subject} van de server heeft een zwakke sleutel ({type}, {bits, number} bits).',
  'check.serverHashBroken':
    '{subject} van de server is ondertekend met {hash}, en dat is gebroken.',
  'check.serverHashWeak':
    '{subject} van de server is ondertekend met {hash}, en dat kan worden vervalst.',
  'check.chainUnsound':
    '{subject} tekent in de keten van de server, maar mag dat niet: {reason, select, basicConstraints {het is niet als CA gemerkt} keyUsage {het sleutelgebruik omvat het niet} other {de keten is langer dan het toestaat}}.',
  'check.chainOldRoot':
    '{subject} in de keten van de server is niet als CA gemerkt, zoals bij sommige heel oude basiscertificaten. Of Windows het aanneemt, is niet bevestigd.',
  'check.authorityForbidsName': 'De CA {subject} mag niet tekenen voor de server {server}.',
  'check.nameDiffers':
    'Het certificaat van de server staat niet op {server}, maar op {names, select, none {niets} other {{names}}}.',
  'check.nameLoose':
    '{server} staat alleen {how, select, wildcard {via een jokerteken} other {als common name}} in het certificaat van de server. Of Windows dat aanneemt, is niet bevestigd.',
  'check.usageMissing':
    'Het certificaat van de server is niet bedoeld voor servers (extended key usage).',
  'check.usageLoose':
    '{why, select, keyUsage {Het certificaat van de server mag niet voor handtekeningen worden gebruikt} other {Het certificaat van de server is bedoeld voor IKE, maar niet voor servers}}. Of Windows dat aanneemt, is niet bevestigd.',
  'check.serverSentNoCertificate':
    'Een antwoord was ondertekend, maar het certificaat dat zou zeggen door wie, is niet gestuurd. Wie er antwoordde, is dus niet bekend.',
  'check.serverCertificateUnread':
    'De server stuurde zijn certificaat in een vorm die de controle niet leest (codering {encodings}). Windows leest die misschien wel.',
  'check.serverSignatureWrong':
    'Een antwoord ging open, maar de handtekening past niet bij het certificaat van de server.',
  'check.certificateRefused':
    'De server weigerde op het moment dat ons certificaat telt ({notify, select, unreadable {met een bericht dat niet opengaat} other {{notify}}}). Het kan aan ons liggen: misschien kent hij de CA van ons certificaat niet, vindt hij het verlopen of ingetrokken, of wil hij een vooraf gedeelde sleutel. Het kan ook aan hemzelf liggen: geen persoonlijke sleutel voor de identiteit waaronder hij werkt, een eigen certificaat zonder die naam, of geen intrekkingslijst terwijl hij die eist.',
  'check.certificateNoAnswer':
    'De server zweeg toen hij ons certificaat kreeg. {pieces, select, yes {In kleine stukken kwam er ook geen antwoord, dus aan de grootte ligt het nauwelijks: misschien neemt hij het certificaat niet aan} other {Misschien gaan grote pakketten onderweg verloren, of hij neemt het certificaat niet aan}}.',
  'check.authorityNotRequested':
    'De server vraagt om een certificaat van {authorities}. Het onze komt van een andere CA.',
  'check.certificateNotTested':
    'Ons certificaat is niet getest: {why, select, keyInWindows {de persoonlijke sleutel zit in Windows, en daar gebruikt de controle hem niet} noUsableKey {de controle tekent alleen met RSA-sleutels} other {het is niet gegeven}}.',
  'check.xauthAnnounced':
    'De server kondigt XAuth aan, een tweede aanmelding binnen IKE. Als hij die eist, kan Windows geen verbinding maken: het kent geen XAuth.',

  'check.ikev1NotBuilt':
    'De server heeft geen IKEv1, dat dit soort VPN nodig heeft: hij is zonder gebouwd, of het staat daar uit.{ikev2, select, yes { IKEv2 zou worden geaccepteerd.} other {}}',
  'check.ikev2Too': 'De server neemt ook IKEv2, dat nieuwer en robuuster is.',
  'check.ikev2Not': 'De server neemt geen IKEv2.',
  'check.exchangeSpoilt':
    'De sleuteluitwisseling is onderweg{again, select, yes { twee keer} other {}} verstoord: een bericht was onleesbaar ({notify, select, unreadable {er kwam geen reden} other {{notify}}}). Dit zegt niets over de sleutel of het certificaat.',
  'check.begunAgain':
    'De sleuteluitwisseling is onderweg verstoord ({notify, select, unreadable {er kwam geen reden} other {{notify}}}) en is opnieuw begonnen.',
  'check.vpnIsUp':
    'Er is een VPN met deze server verbonden. Sleutel en certificaat zijn niet getest, omdat dat de verbinding kan verbreken.',
  'check.vpnMayBeUp':
    'Misschien is er een VPN naar deze server actief: dat kon niet worden gelezen, of niet van een andere worden onderscheiden. Sleutel en certificaat zijn niet getest, omdat dat de verbinding kan verbreken.',
  'check.budgetEmpty':
    'De server is net nog gevraagd. Om niet door hem te worden buitengesloten, kan het over {seconds, plural, one {# seconde} other {# seconden}} opnieuw.',
  'check.lessAsked':
    'Sommige vragen zijn weggelaten, om niet door de server te worden buitengesloten. Ze kunnen over {seconds, plural, one {# seconde} other {# seconden}} worden gesteld.',
  'check.timeOver': 'De tijd voor de controle was om voordat alles was gevraagd.',
  'check.stopped': 'De controle is gestopt.',
};
