/** Wat er mis is met een profielbestand; het JSON-pad staat voor elke zin. */
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../translation.ts';

const types =
  'string {tekst} integer {een geheel getal} boolean {true of false} array {een lijst} object {een object}';
const expected = `{expected, select, ${types} other {{expected}}}`;
const given = `{given, select, ${types} number {een getal} fraction {een gebroken getal} null {null} other {{given}}}`;

export const problems: Translation<typeof english> = {
  'problem.fileTooLarge':
    'Het bestand is te groot: {bytes, number} bytes; maximaal {maximumBytes, number} worden gelezen.',
  'problem.fileEmpty': 'Het bestand is leeg.',
  'problem.byteOrderMark':
    'Het bestand begint met een bytevolgordemarkering. Sla het op als UTF-8 zonder BOM.',
  'problem.notUtf8': 'Het bestand is geen UTF-8. Sla het op als UTF-8.',
  'problem.jsonSyntax':
    'Dit is geen geldige JSON: {what, select, PropertyNameExpected {er ontbreekt een naam tussen aanhalingstekens} ValueExpected {er ontbreekt een waarde} ColonExpected {er ontbreekt een dubbelepunt} CommaExpected {er ontbreekt een komma} CloseBraceExpected {er ontbreekt een sluitaccolade} CloseBracketExpected {er ontbreekt een vierkante sluithaak} EndOfFileExpected {er staat tekst na het einde} InvalidCommentToken {opmerkingen zijn niet toegestaan} UnexpectedEndOfComment {een opmerking eindigt niet} UnexpectedEndOfString {een tekenreeks eindigt niet} UnexpectedEndOfNumber {een getal eindigt niet} InvalidUnicode {een \\u-escapecode is ongeldig} InvalidEscapeCharacter {een escapecode is ongeldig} InvalidCharacter {een teken is niet toegestaan} InvalidNumberFormat {een getal is ongeldig} other {een woord is onbekend}} (regel {line, number}, kolom {column, number}).',
  'problem.jsonTooDeep':
    'De JSON is te diep genest (regel {line, number}). Maximaal {maximumDepth, number} niveaus zijn toegestaan.',
  'problem.duplicateKey': 'De sleutel {key} komt twee keer voor. Behoud er één.',
  'problem.forbiddenKey': 'De sleutel {key} is niet toegestaan.',
  'problem.numberOutOfRange': 'Dit getal is te groot om exact te zijn.',
  'problem.loneSurrogate': 'De tekst bevat een half teken. Voer de tekst opnieuw in.',
  'problem.nulCharacter': 'De tekst bevat een NUL-teken. Verwijder het.',
  'problem.foreignFile':
    'Dit is {kind, select, appleProfile {een configuratieprofiel voor Apple-apparaten} onc {een netwerkconfiguratie voor ChromeOS (ONC)} strongSwanProfile {een profiel voor de strongSwan-app} phonebook {een Windows-telefoonboek} document {een document of een archief} certificateFile {een bestand met certificaten of sleutels} openVpn {een configuratie voor OpenVPN} wireGuard {een configuratie voor WireGuard} serverConfiguration {de configuratie van een VPN-server} registryFile {een Windows-registerbestand} remoteDesktop {een bestand voor Extern bureaublad} eapConfiguration {een EAP-configuratie} webPage {een webpagina} email {een e-mail} otherSettings {het instellingenbestand van een ander programma} xml {een XML-bestand} picture {een afbeelding} other {een programma}}, geen Roadwarrior-profiel (.vpnprofile).',
  'problem.notAProfile': 'Dit is geen Roadwarrior-profiel.',
  'problem.envelopeNewer':
    'Voor het bestand is een nieuwere versie van Roadwarrior nodig (indeling {version, number}; deze versie ondersteunt {supported, number}). Werk Roadwarrior bij.',
  'problem.profileNewer':
    'Voor het profiel is een nieuwere versie van Roadwarrior nodig (versie {version, number}; deze versie ondersteunt {supported, number}). Werk Roadwarrior bij.',
  'problem.payloadNotBase64':
    'De inhoud is geen geldige Base64: het bestand is beschadigd. Vraag een nieuwe kopie.',
  'problem.payloadIsEnvelope':
    'De inhoud is zelf een ingepakt profiel. Pak het profiel maar één keer in.',
  'problem.signaturesNotYetSupported':
    'Deze versie van Roadwarrior kan nog geen handtekeningen controleren. Gebruik een profiel zonder handtekeningen.',
  'problem.sealedNotYetSupported':
    'Deze versie van Roadwarrior kan nog geen verzegelde geheimen openen. Gebruik een profiel zonder verzegelde geheimen.',

  'problem.missingField': `Het veld {field} ontbreekt. Verwacht: ${expected}.`,
  'problem.unknownKey': 'Het veld {key} is onbekend. Controleer de spelling.',
  'problem.wrongType': `Verwacht: ${expected}; gevonden: ${given}.`,
  'problem.notOneOf': 'Gebruik een van deze waarden: {allowed}.',
  'problem.numberTooSmall': 'Het getal moet minstens {minimum, number} zijn.',
  'problem.numberTooBig': 'Het getal mag maximaal {maximum, number} zijn.',
  'problem.textTooShort':
    'De tekst moet minstens {minimum, plural, one {# teken} other {# tekens}} hebben.',
  'problem.textTooLong':
    'De tekst mag maximaal {maximum, plural, one {# teken} other {# tekens}} hebben.',
  'problem.listTooShort':
    'De lijst moet minstens {minimum, plural, one {# onderdeel} other {# onderdelen}} hebben.',
  'problem.listTooLong':
    'De lijst mag maximaal {maximum, plural, one {# onderdeel} other {# onderdelen}} hebben.',
  'problem.notALanguageTag': '{key} is geen taalcode zoals en of de-CH.',
  'problem.notAnEmailAddress': 'Dit is geen e-mailadres.',
  'problem.notAUrl': 'Dit is geen https-adres.',
  'problem.notADateTime': 'Dit is geen UTC-tijd zoals 2030-12-31T23:59:59Z.',
  'problem.invalidValue': 'Deze waarde is hier niet toegestaan.',
  'problem.textBlank': 'De tekst bevat alleen spaties.',
  'problem.textOuterBlanks': 'De tekst begint of eindigt met een spatie. Verwijder die.',
  'problem.textControlCharacters':
    'De tekst bevat onzichtbare tekens, tekens die de leesrichting veranderen, of te veel accenten op één letter. Voer de tekst opnieuw in.',
  'problem.textEmptyMap': 'De lijst met talen is leeg. Voeg er minstens één toe.',
  'problem.textManyLanguages': 'De lijst met talen is te lang. Behoud er maximaal 50.',
  'problem.nameCharacters':
    'De naam bevat een teken dat Windows niet toestaat in een verbindingsnaam.',
  'problem.nameLeadingPeriod':
    'De naam begint met een punt. Windows staat zo’n verbindingsnaam niet toe.',
  'problem.nameWithoutLetter': 'De naam moet minstens één letter of cijfer bevatten.',
  'problem.notAGuid': 'Dit is geen GUID in kleine letters.',
  'problem.notAnIpAddress': 'Dit is geen IP-adres.',
  'problem.notADnsName': 'Dit is geen DNS-naam.',
  'problem.notAServerAddress': 'Dit is geen DNS-naam en geen IP-adres.',
  'problem.notAPrefix': 'Dit is geen netwerk zoals 192.0.2.0/24.',
  'problem.prefixHasHostBits':
    'Dit is het adres van één apparaat in het netwerk. Voer het eerste adres van het netwerk in.',
  'problem.notBase64': 'Dit is geen geldige Base64.',
  'problem.notAFileName':
    'Dit mag alleen de naam zijn van een bestand in dezelfde map als het profiel.',
  'problem.notAnOid': 'Dit is geen OID zoals 1.3.6.1.5.5.7.3.2.',
  'problem.notAThumbprint': 'Dit is geen vingerafdruk (40 hexadecimale cijfers).',
  'problem.notADnsSuffix': 'Dit is geen DNS-achtervoegsel.',
  'problem.notARealm': 'Dit is geen realm zoals @example.com.',
  'problem.certificateNotNarrowed':
    'Geef het certificaat nauwkeuriger op: met de uitgever, het uitgebreide sleutelgebruik (EKU) of de vingerafdruk.',
  'problem.gcmInMainMode': 'IKEv1 heeft geen GCM in de hoofdmodus. Gebruik AES met een hash.',
  'problem.mschapv1Removed':
    'MS-CHAP versie 1 is onveilig en maakt geen deel meer uit van Windows. Gebruik MS-CHAPv2 of EAP.',

  'problem.pskAndCertificate':
    'Een PSK en een certificaat kunnen niet worden gecombineerd. Verwijder {field} of wijzig de methode.',
  'problem.sectionOfOtherKind':
    'Het onderdeel {section} kan niet met de soort {kind} worden gebruikt.',
  'problem.gcmPairMismatch':
    'Bij GCM moeten beide waarden gelijk zijn: {cipher} past niet bij {authentication}.',
  'problem.ipv4InIpv6':
    'Dit is een IPv4-adres in IPv6-notatie. Schrijf het als IPv4, zoals 192.0.2.1.',
  'problem.addressOfNobody':
    'Geen andere computer heeft dit adres: het staat voor de pc zelf, voor het eigen netwerk of voor geen enkel adres.',
  'problem.ipVersionMixed':
    'Dit is IPv{given}, maar {other} is IPv{expected}. Gebruik overal dezelfde IP-versie.',
  'problem.endpointsEqual': 'Het lokale tunneleindpunt en de server hebben hetzelfde adres.',
  'problem.groupsDiffer':
    'Alle voorstellen van fase 1 moeten dezelfde DH-groep gebruiken: {group} is anders dan {first}.',
  'problem.weakeningNeeded':
    'Dit maakt de VPN minder veilig. Voeg de verzwakking {weakening} met een reden toe om dit toch te gebruiken.',
  'problem.overrideNeeded':
    '{override, select, nameServerOutsideVpn {Deze DNS-server staat niet achter de VPN: hij ligt in geen van de routes, of een regel op de pc zou hem ook via internet vragen.} publicSuffix {Veel organisaties delen dit achtervoegsel. Gebruik een eigen domein, zoals .corp.example.com.} pskCharacters {Deze sleutel bevat tekens die VPN-servers verschillend lezen. Alleen letters, cijfers en tekens van het Engelse toetsenbord zijn veilig.} other {Dit heft een beveiliging op.}} Voeg de uitzondering {override} met een reden toe om dit toch te gebruiken.',
  'problem.eapXmlMissing': 'De EAP-methode heeft een configuratie nodig (eapXml).',
  'problem.eapXmlWithoutEap':
    'Er is een EAP-configuratie, maar de EAP-methode is niet geselecteerd.',
  'problem.eapXmlRefused':
    'De EAP-configuratie kan niet worden gebruikt: {reason, select, eapTooLarge {deze is te lang} eapDtd {deze bevat {what, select, doctype {een DOCTYPE} entity {een entiteit} other {een verwerkingsinstructie}}} eapMalformed {dit is geen welgevormde XML, of een waarde erin is ongeldig{path, select, none {} other { ({path})}}} eapUnknownElement {deze bevat een onbekend element{path, select, none {} other { ({path})}}} eapTypeNotAllowed {dit EAP-type is niet toegestaan ({type})} other {{reason}}}.',
  'problem.eapNotAlone': 'EAP kan niet met andere methoden worden gecombineerd.',
  'problem.windowsCredentialsMethod': 'Windows-aanmeldingsgegevens werken alleen met MS-CHAPv2.',
  'problem.windowsCredentialsAndOwn':
    'Windows-aanmeldingsgegevens en {field} kunnen niet worden gecombineerd.',
  'problem.passwordNotRemembered':
    'Een wachtwoord in het profiel werkt alleen als het wordt onthouden.',
  'problem.passwordWithoutUserName': 'Er is een wachtwoord, maar geen gebruikersnaam.',
  'problem.realmTwice': 'De gebruikersnaam heeft al een realm. Verwijder het realm-achtervoegsel.',
  'problem.userNameTooLong':
    'Gebruikersnaam en realm mogen samen maximaal {maximum, plural, one {# teken} other {# tekens}} hebben.',
  'problem.routesWithoutSplitTunnel': 'Routes werken alleen bij split-tunneling.',
  'problem.classBasedRouteWithoutSplitTunnel':
    'De klassegebonden route werkt alleen bij split-tunneling.',
  'problem.ipv6RouteWithoutIpv6': 'Deze route is IPv6, maar IPv6 staat uit in de verbinding.',
  'problem.perConnectionForAllUsers':
    'Windows maakt voor een DNS-achtervoegsel alleen automatisch verbinding als de verbinding van één gebruiker is.',
  'problem.pcNeverMovesWithoutNat': 'pcNeverMoves werkt alleen met een server achter NAT.',
  'problem.duplicateEntry': 'Dit onderdeel bestaat al, bij {first}.',

  'warning.weakeningUnused': 'De verzwakking {weakening} is niet nodig. Verwijder deze.',
  'warning.overrideUnused': 'De uitzondering {override} is niet nodig. Verwijder deze.',
  'warning.eapServerPrompt':
    'Met de EAP-configuratie kan Windows de gebruiker naar onbekende servers vragen.',
  'warning.serverNameNotExpected': 'De server {server} is niet een van de certificaatnamen.',
  'warning.splitTunnelWithoutRoutes':
    'Met split-tunneling zonder routes gaat er nauwelijks verkeer via de VPN.',
  'warning.crlMustBeReachable':
    'Bij CRL-niveau 2 moeten de certificaatintrekkingslijsten zonder de VPN bereikbaar zijn.',
  'warning.crlCheckWithoutCertificate':
    'Met een PSK heeft de CRL-controle geen effect op deze VPN, maar deze wordt wel voor elke IPsec-verbinding op de pc ingesteld.',
  'warning.pcNeverMovesWithoutEffect': 'pcNeverMoves heeft in deze NAT-situatie geen effect.',
  'warning.secretOuterBlanks':
    'Dit geheim begint of eindigt met een spatie, die erbij hoort. Verwijder de spatie als die er niet bij hoort.',
};
