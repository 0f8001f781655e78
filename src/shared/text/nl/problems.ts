/** Wat er mis is met een profielbestand; het JSON-pad staat voor elke zin. */
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../translation.ts';

const types =
  'string {een tekst} integer {een geheel getal} boolean {true of false} array {een lijst} object {een object}';
const expected = `{expected, select, ${types} other {{expected}}}`;
const given = `{given, select, ${types} number {een getal} fraction {een gebroken getal} null {null} other {{given}}}`;

export const problems: Translation<typeof english> = {
  'problem.fileTooLarge':
    'Het bestand is te groot: {bytes, number} bytes; er worden er hoogstens {maximumBytes, number} gelezen.',
  'problem.fileEmpty': 'Het bestand is leeg.',
  'problem.byteOrderMark':
    'Het bestand begint met een byte order mark. Sla het op als UTF-8 zonder BOM.',
  'problem.notUtf8': 'Het bestand is geen UTF-8. Sla het op als UTF-8.',
  'problem.jsonSyntax':
    'Dit is geen JSON: {what, select, PropertyNameExpected {er ontbreekt een naam tussen aanhalingstekens} ValueExpected {er ontbreekt een waarde} ColonExpected {er ontbreekt een dubbelepunt} CommaExpected {er ontbreekt een komma} CloseBraceExpected {er ontbreekt een sluitaccolade} CloseBracketExpected {er ontbreekt een sluithaak} EndOfFileExpected {er staat nog iets na het einde} InvalidCommentToken {opmerkingen zijn niet toegestaan} UnexpectedEndOfComment {een opmerking eindigt niet} UnexpectedEndOfString {een tekst eindigt niet} UnexpectedEndOfNumber {een getal eindigt niet} InvalidUnicode {een \\u-code is onjuist} InvalidEscapeCharacter {een code na een backslash is onjuist} InvalidCharacter {een teken is niet toegestaan} InvalidNumberFormat {een getal is onjuist} other {een woord is niet bekend}} (regel {line, number}, kolom {column, number}).',
  'problem.jsonTooDeep':
    'De JSON is te diep genest (regel {line, number}); {maximumDepth, number} niveaus zijn toegestaan.',
  'problem.duplicateKey': 'De sleutel {key} staat er twee keer. Houd er één.',
  'problem.forbiddenKey': 'De sleutel {key} is niet toegestaan.',
  'problem.numberOutOfRange': 'Dit getal is te groot om nauwkeurig te zijn.',
  'problem.loneSurrogate': 'De tekst bevat een half teken. Typ het opnieuw.',
  'problem.nulCharacter': 'De tekst bevat een NUL-teken. Verwijder het.',
  'problem.foreignFile':
    'Dit is {kind, select, appleProfile {een configuratieprofiel voor Apple-apparaten} onc {een netwerkconfiguratie voor ChromeOS (ONC)} strongSwanProfile {een profiel voor de strongSwan-app} phonebook {een telefoonboek van Windows} document {een document of een archief} certificateFile {een bestand met certificaten of sleutels} openVpn {een configuratie voor OpenVPN} wireGuard {een configuratie voor WireGuard} serverConfiguration {een configuratie van een VPN-server} registryFile {een bestand voor het register van Windows} remoteDesktop {een bestand voor Extern bureaublad} eapConfiguration {een EAP-configuratie} webPage {een webpagina} email {een e-mail} otherSettings {een bestand met instellingen van een ander programma} xml {een XML-bestand} picture {een afbeelding} other {een programma}}, geen profiel van Roadwarrior (.vpnprofile).',
  'problem.notAProfile': 'Dit is geen Roadwarrior-profiel.',
  'problem.envelopeNewer':
    'Het bestand is voor een nieuwere Roadwarrior gemaakt (formaat {version, number}; deze kent {supported, number}). Werk Roadwarrior bij.',
  'problem.profileNewer':
    'Het profiel is voor een nieuwere Roadwarrior gemaakt (versie {version, number}; deze kent {supported, number}). Werk Roadwarrior bij.',
  'problem.payloadNotBase64':
    'De inhoud is geen base64: het bestand is beschadigd. Haal het opnieuw op.',
  'problem.payloadIsEnvelope':
    'De inhoud is zelf een ingepakt profiel. Pak het profiel één keer in.',
  'problem.signaturesNotYetSupported':
    'Deze Roadwarrior kan nog geen handtekeningen controleren. Gebruik een profiel zonder handtekeningen.',
  'problem.sealedNotYetSupported':
    'Deze Roadwarrior kan nog geen verzegelde geheimen openen. Gebruik een profiel zonder verzegelde geheimen.',

  'problem.missingField': `Het veld {field} ontbreekt; verwacht: ${expected}.`,
  'problem.unknownKey': 'Het veld {key} is niet bekend. Controleer de spelling.',
  'problem.wrongType': `Verwacht: ${expected}; gevonden: ${given}.`,
  'problem.notOneOf': 'Dit moet een van deze zijn: {allowed}.',
  'problem.numberTooSmall': 'Het getal moet minstens {minimum, number} zijn.',
  'problem.numberTooBig': 'Het getal mag hoogstens {maximum, number} zijn.',
  'problem.textTooShort':
    'De tekst moet minstens {minimum, plural, one {# teken} other {# tekens}} hebben.',
  'problem.textTooLong':
    'De tekst mag hoogstens {maximum, plural, one {# teken} other {# tekens}} hebben.',
  'problem.listTooShort':
    'De lijst moet minstens {minimum, plural, one {# onderdeel} other {# onderdelen}} hebben.',
  'problem.listTooLong':
    'De lijst mag hoogstens {maximum, plural, one {# onderdeel} other {# onderdelen}} hebben.',
  'problem.notALanguageTag': '{key} is geen taalcode zoals en of de-CH.',
  'problem.notAnEmailAddress': 'Dit is geen e-mailadres.',
  'problem.notAUrl': 'Dit is geen https-adres.',
  'problem.notADateTime': 'Dit is geen UTC-tijd zoals 2030-12-31T23:59:59Z.',
  'problem.invalidValue': 'Deze waarde is hier niet toegestaan.',
  'problem.textBlank': 'De tekst bestaat alleen uit spaties.',
  'problem.textOuterBlanks': 'De tekst begint of eindigt met een spatie. Verwijder die.',
  'problem.textControlCharacters':
    'De tekst bevat tekens die u niet ziet of die de leesrichting veranderen, of te veel accenten op één letter. Typ de tekst opnieuw.',
  'problem.textEmptyMap': 'Er staat geen enkele taal in. Geef er minstens één.',
  'problem.textManyLanguages': 'Er staan te veel talen in. Houd er hoogstens 50.',
  'problem.nameCharacters':
    'De naam bevat een teken dat Windows niet accepteert in de naam van een verbinding.',
  'problem.nameLeadingPeriod':
    'De naam begint met een punt. Windows accepteert zo geen naam van een verbinding.',
  'problem.nameWithoutLetter': 'De naam heeft minstens één letter of cijfer nodig.',
  'problem.notAGuid': 'Dit is geen GUID in kleine letters.',
  'problem.notAnIpAddress': 'Dit is geen IP-adres.',
  'problem.notADnsName': 'Dit is geen DNS-naam.',
  'problem.notAServerAddress': 'Dit is geen DNS-naam en geen IP-adres.',
  'problem.notAPrefix': 'Dit is geen netwerk zoals 192.0.2.0/24.',
  'problem.prefixHasHostBits':
    'Dit is het adres van één computer in het netwerk. Geef het eerste adres van het netwerk.',
  'problem.notBase64': 'Dit is geen base64.',
  'problem.notAFileName': 'Dit moet alleen de naam zijn van een bestand naast het profiel.',
  'problem.notAnOid': 'Dit is geen OID zoals 1.3.6.1.5.5.7.3.2.',
  'problem.notAThumbprint': 'Dit is geen vingerafdruk (40 hexadecimale cijfers).',
  'problem.notADnsSuffix': 'Dit is geen DNS-achtervoegsel.',
  'problem.notARealm': 'Dit is geen realm zoals @example.com.',
  'problem.certificateNotNarrowed':
    'Zeg welk certificaat: met de uitgever, het gebruik (EKU) of de vingerafdruk.',
  'problem.gcmInMainMode': 'GCM bestaat niet in de hoofdmodus van IKEv1. Gebruik AES met een hash.',
  'problem.mschapv1Removed':
    'MS-CHAP versie 1 is gekraakt en zit niet meer in Windows. Gebruik MS-CHAPv2 of EAP.',

  'problem.pskAndCertificate':
    'Een PSK en een certificaat sluiten elkaar uit: verwijder {field} of wijzig de methode.',
  'problem.sectionOfOtherKind': 'Het onderdeel {section} hoort niet bij de soort {kind}.',
  'problem.gcmPairMismatch':
    'GCM heeft aan beide kanten hetzelfde woord nodig: {cipher} past niet bij {authentication}.',
  'problem.ipv4InIpv6':
    'Dit is IPv4 in de schrijfwijze van IPv6. Schrijf het als IPv4, zoals 192.0.2.1.',
  'problem.addressOfNobody':
    'Geen andere computer heeft dit adres: het staat voor de pc zelf, voor zijn eigen netwerk of voor niets.',
  'problem.ipVersionMixed':
    'Dit is IPv{given} en {other} is IPv{expected}. Gebruik overal één IP-versie.',
  'problem.endpointsEqual': 'Het lokale eindpunt en de server hebben hetzelfde adres.',
  'problem.groupsDiffer':
    'Alle voorstellen van fase 1 hebben dezelfde DH-groep nodig: {group} is anders dan {first}.',
  'problem.weakeningNeeded':
    'Dit maakt de VPN zwakker. Wilt u dat, noem dan de verzwakking {weakening} met de reden.',
  'problem.overrideNeeded':
    '{override, select, nameServerOutsideVpn {Deze DNS-server staat niet achter de VPN: hij ligt in geen van de routes, of een regel van de pc zou hem ook via internet vragen.} publicSuffix {Veel organisaties delen namen die zo eindigen. Gebruik een eigen domein, zoals .corp.example.com.} pskCharacters {Deze sleutel bevat tekens die VPN-servers verschillend lezen: alleen letters, cijfers en tekens van het Engelse toetsenbord zijn veilig.} other {Dit heft een beveiliging op.}} Wilt u dat, noem dan de uitzondering {override} met de reden.',
  'problem.eapXmlMissing': 'De methode EAP heeft haar configuratie nodig (eapXml).',
  'problem.eapXmlWithoutEap': 'Er is een EAP-configuratie, maar de methode EAP is niet gekozen.',
  'problem.eapXmlRefused':
    'De EAP-configuratie wordt geweigerd: {reason, select, eapTooLarge {ze is te lang} eapDtd {ze bevat {what, select, doctype {een DOCTYPE} entity {een entiteit} other {een verwerkingsinstructie}}} eapMalformed {ze is geen welgevormde XML, of een waarde erin is onjuist{path, select, none {} other { ({path})}}} eapUnknownElement {ze bevat iets dat niet bekend is{path, select, none {} other { ({path})}}} eapTypeNotAllowed {dit EAP-type is niet toegestaan ({type})} other {{reason}}}.',
  'problem.eapNotAlone': 'EAP kan niet met andere methoden worden gecombineerd.',
  'problem.windowsCredentialsMethod': 'Windows-aanmeldgegevens werken alleen met MS-CHAPv2.',
  'problem.windowsCredentialsAndOwn': 'Windows-aanmeldgegevens en {field} sluiten elkaar uit.',
  'problem.passwordNotRemembered':
    'Een wachtwoord in het profiel heeft alleen nut als het wordt onthouden.',
  'problem.passwordWithoutUserName': 'Er is een wachtwoord, maar geen gebruikersnaam.',
  'problem.realmTwice':
    'De gebruikersnaam heeft al een realm; verwijder het achtervoegsel met de realm.',
  'problem.userNameTooLong':
    'Gebruikersnaam en realm mogen samen hoogstens {maximum, plural, one {# teken} other {# tekens}} hebben.',
  'problem.routesWithoutSplitTunnel': 'Routes hebben alleen nut bij split-tunneling.',
  'problem.classBasedRouteWithoutSplitTunnel':
    'De klassegebonden route heeft alleen nut bij split-tunneling.',
  'problem.ipv6RouteWithoutIpv6': 'Deze route is IPv6, maar IPv6 staat uit in de verbinding.',
  'problem.perConnectionForAllUsers':
    'Windows start alleen verbindingen van één gebruiker voor een DNS-achtervoegsel.',
  'problem.pcNeverMovesWithoutNat': 'pcNeverMoves zegt alleen iets over servers achter NAT.',
  'problem.duplicateEntry': 'Dit onderdeel staat er al, bij {first}.',

  'warning.weakeningUnused':
    'De verzwakking {weakening} is genoemd maar niet nodig. Verwijder haar.',
  'warning.overrideUnused':
    'De uitzondering {override} is genoemd maar niet nodig. Verwijder haar.',
  'warning.eapServerPrompt':
    'De EAP-configuratie laat Windows de gebruiker naar onbekende servers vragen.',
  'warning.serverNameNotExpected': 'De server {server} staat niet bij de certificaatnamen.',
  'warning.splitTunnelWithoutRoutes':
    'Split-tunneling zonder routes: er zal weinig door de VPN gaan.',
  'warning.crlMustBeReachable': 'Bij CRL-niveau 2 moeten de lijsten zonder de VPN bereikbaar zijn.',
  'warning.crlCheckWithoutCertificate':
    'De CRL-controle verandert niets voor een PSK; zij wordt toch voor elke IPsec-verbinding van de pc ingesteld.',
  'warning.pcNeverMovesWithoutEffect': 'pcNeverMoves verandert niets in deze NAT-situatie.',
  'warning.secretOuterBlanks':
    'Dit geheim begint of eindigt met een spatie, en die telt. Verwijder haar als ze er niet hoort.',
};
