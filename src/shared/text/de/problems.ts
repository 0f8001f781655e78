/** Was an einer Profildatei falsch ist; der JSON-Pfad steht vor jedem Satz. */
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../translation.ts';

const types =
  'string {Text} integer {eine ganze Zahl} boolean {true oder false} array {eine Liste} object {ein Objekt}';
const expected = `{expected, select, ${types} other {{expected}}}`;
const given = `{given, select, ${types} number {eine Zahl} fraction {eine gebrochene Zahl} null {null} other {{given}}}`;

export const problems: Translation<typeof english> = {
  'problem.fileTooLarge':
    'Die Datei ist zu groß: {bytes, number} Bytes; höchstens {maximumBytes, number} werden gelesen.',
  'problem.fileEmpty': 'Die Datei ist leer.',
  'problem.byteOrderMark':
    'Die Datei beginnt mit einer Bytereihenfolgemarke. Speichern Sie sie als UTF-8 ohne BOM.',
  'problem.notUtf8': 'Die Datei ist kein UTF-8. Speichern Sie sie als UTF-8.',
  'problem.jsonSyntax':
    'Das ist kein gültiges JSON: {what, select, PropertyNameExpected {ein Name in Anführungszeichen fehlt} ValueExpected {ein Wert fehlt} ColonExpected {ein Doppelpunkt fehlt} CommaExpected {ein Komma fehlt} CloseBraceExpected {eine schließende geschweifte Klammer fehlt} CloseBracketExpected {eine schließende eckige Klammer fehlt} EndOfFileExpected {nach dem Ende folgt weiterer Text} InvalidCommentToken {Kommentare sind nicht zulässig} UnexpectedEndOfComment {ein Kommentar endet nicht} UnexpectedEndOfString {eine Zeichenfolge endet nicht} UnexpectedEndOfNumber {eine Zahl endet nicht} InvalidUnicode {eine \\u-Escapesequenz ist ungültig} InvalidEscapeCharacter {eine Escapesequenz ist ungültig} InvalidCharacter {ein Zeichen ist nicht zulässig} InvalidNumberFormat {eine Zahl ist ungültig} other {ein Wort ist unbekannt}} (Zeile {line, number}, Spalte {column, number}).',
  'problem.jsonTooDeep':
    'Das JSON ist zu tief verschachtelt (Zeile {line, number}). Höchstens {maximumDepth, number} Ebenen sind zulässig.',
  'problem.duplicateKey': 'Der Schlüssel {key} kommt zweimal vor. Behalten Sie einen davon.',
  'problem.forbiddenKey': 'Der Schlüssel {key} ist nicht zulässig.',
  'problem.numberOutOfRange': 'Diese Zahl ist zu groß, um exakt zu sein.',
  'problem.loneSurrogate': 'Der Text enthält ein halbes Zeichen. Geben Sie ihn noch einmal ein.',
  'problem.nulCharacter': 'Der Text enthält ein NUL-Zeichen. Entfernen Sie es.',
  'problem.foreignFile':
    'Das ist {kind, select, appleProfile {ein Konfigurationsprofil für Apple-Geräte} onc {eine Netzwerkkonfiguration für ChromeOS (ONC)} strongSwanProfile {ein Profil für die strongSwan-App} phonebook {ein Windows-Telefonbuch} document {ein Dokument oder ein Archiv} certificateFile {eine Datei mit Zertifikaten oder Schlüsseln} openVpn {eine Konfiguration für OpenVPN} wireGuard {eine Konfiguration für WireGuard} serverConfiguration {die Konfiguration eines VPN-Servers} registryFile {eine Windows-Registrierungsdatei} remoteDesktop {eine Remotedesktopdatei} eapConfiguration {eine EAP-Konfiguration} webPage {eine Webseite} email {eine E-Mail} otherSettings {die Einstellungsdatei eines anderen Programms} xml {eine XML-Datei} picture {ein Bild} other {ein Programm}}, kein Roadwarrior-Profil (.vpnprofile).',
  'problem.notAProfile': 'Das ist kein Roadwarrior-Profil.',
  'problem.envelopeNewer':
    'Die Datei braucht eine neuere Version von Roadwarrior (Format {version, number}; diese Version unterstützt {supported, number}). Aktualisieren Sie Roadwarrior.',
  'problem.profileNewer':
    'Das Profil braucht eine neuere Version von Roadwarrior (Version {version, number}; diese Version unterstützt {supported, number}). Aktualisieren Sie Roadwarrior.',
  'problem.payloadNotBase64':
    'Der Inhalt ist kein gültiges Base64: Die Datei ist beschädigt. Besorgen Sie sich eine neue Kopie.',
  'problem.payloadIsEnvelope':
    'Der Inhalt ist selbst ein verpacktes Profil. Verpacken Sie das Profil nur einmal.',
  'problem.signaturesNotYetSupported':
    'Diese Version von Roadwarrior kann Signaturen noch nicht prüfen. Verwenden Sie ein Profil ohne Signaturen.',
  'problem.sealedNotYetSupported':
    'Diese Version von Roadwarrior kann versiegelte Geheimnisse noch nicht öffnen. Verwenden Sie ein Profil ohne solche Geheimnisse.',

  'problem.missingField': `Das Feld {field} fehlt. Erwartet: ${expected}.`,
  'problem.unknownKey': 'Das Feld {key} ist unbekannt. Prüfen Sie die Schreibweise.',
  'problem.wrongType': `Erwartet: ${expected}; gefunden: ${given}.`,
  'problem.notOneOf': 'Verwenden Sie einen dieser Werte: {allowed}.',
  'problem.numberTooSmall': 'Die Zahl muss mindestens {minimum, number} sein.',
  'problem.numberTooBig': 'Die Zahl darf höchstens {maximum, number} sein.',
  'problem.textTooShort':
    'Der Text muss mindestens {minimum, plural, one {# Zeichen} other {# Zeichen}} haben.',
  'problem.textTooLong':
    'Der Text darf höchstens {maximum, plural, one {# Zeichen} other {# Zeichen}} haben.',
  'problem.listTooShort':
    'Die Liste muss mindestens {minimum, plural, one {# Eintrag} other {# Einträge}} haben.',
  'problem.listTooLong':
    'Die Liste darf höchstens {maximum, plural, one {# Eintrag} other {# Einträge}} haben.',
  'problem.notALanguageTag': '{key} ist kein Sprachkürzel wie en oder de-CH.',
  'problem.notAnEmailAddress': 'Das ist keine E-Mail-Adresse.',
  'problem.notAUrl': 'Das ist keine https-Adresse.',
  'problem.notADateTime': 'Das ist keine UTC-Zeit wie 2030-12-31T23:59:59Z.',
  'problem.invalidValue': 'Dieser Wert ist hier nicht zulässig.',
  'problem.textBlank': 'Der Text enthält nur Leerzeichen.',
  'problem.textOuterBlanks': 'Der Text beginnt oder endet mit einem Leerzeichen. Entfernen Sie es.',
  'problem.textControlCharacters':
    'Der Text enthält unsichtbare Zeichen, Zeichen, die die Leserichtung ändern, oder zu viele Akzente auf einem Buchstaben. Geben Sie ihn noch einmal ein.',
  'problem.textEmptyMap': 'Die Liste der Sprachen ist leer. Fügen Sie mindestens eine hinzu.',
  'problem.textManyLanguages': 'Die Liste der Sprachen ist zu lang. Behalten Sie höchstens 50.',
  'problem.nameCharacters':
    'Der Name enthält ein Zeichen, das Windows in einem Verbindungsnamen nicht zulässt.',
  'problem.nameLeadingPeriod':
    'Der Name beginnt mit einem Punkt. Windows lässt einen solchen Verbindungsnamen nicht zu.',
  'problem.nameWithoutLetter':
    'Der Name muss mindestens einen Buchstaben oder eine Ziffer enthalten.',
  'problem.notAGuid': 'Das ist keine GUID in Kleinbuchstaben.',
  'problem.notAnIpAddress': 'Das ist keine IP-Adresse.',
  'problem.notADnsName': 'Das ist kein DNS-Name.',
  'problem.notAServerAddress': 'Das ist weder ein DNS-Name noch eine IP-Adresse.',
  'problem.notAPrefix': 'Das ist kein Netz wie 192.0.2.0/24.',
  'problem.prefixHasHostBits':
    'Das ist die Adresse eines einzelnen Geräts im Netz. Geben Sie die erste Adresse des Netzes an.',
  'problem.notBase64': 'Das ist kein gültiges Base64.',
  'problem.notAFileName':
    'Das muss der bloße Name einer Datei im selben Ordner wie das Profil sein.',
  'problem.notAnOid': 'Das ist keine OID wie 1.3.6.1.5.5.7.3.2.',
  'problem.notAThumbprint': 'Das ist kein Fingerabdruck (40 hexadezimale Ziffern).',
  'problem.notADnsSuffix': 'Das ist kein DNS-Suffix.',
  'problem.notARealm': 'Das ist kein Realm wie @example.com.',
  'problem.certificateNotNarrowed':
    'Geben Sie das Zertifikat genauer an: durch Aussteller, erweiterte Schlüsselverwendung (EKU) oder Fingerabdruck.',
  'problem.gcmInMainMode': 'IKEv1 hat im Hauptmodus kein GCM. Verwenden Sie AES mit einem Hash.',
  'problem.mschapv1Removed':
    'MS-CHAP Version 1 ist unsicher und nicht mehr Teil von Windows. Verwenden Sie MS-CHAPv2 oder EAP.',

  'problem.pskAndCertificate':
    'PSK und Zertifikat können nicht kombiniert werden. Entfernen Sie {field}, oder ändern Sie die Methode.',
  'problem.sectionOfOtherKind':
    'Der Abschnitt {section} kann mit der Art {kind} nicht verwendet werden.',
  'problem.gcmPairMismatch':
    'Bei GCM müssen beide Werte gleich sein: {cipher} passt nicht zu {authentication}.',
  'problem.ipv4InIpv6':
    'Das ist eine IPv4-Adresse in IPv6-Schreibweise. Schreiben Sie sie als IPv4, zum Beispiel 192.0.2.1.',
  'problem.addressOfNobody':
    'Kein anderer Computer hat diese Adresse: Sie steht für den PC selbst, für sein eigenes Netzwerk oder für gar keine Adresse.',
  'problem.ipVersionMixed':
    'Das ist IPv{given}, aber {other} ist IPv{expected}. Verwenden Sie überall dieselbe IP-Version.',
  'problem.endpointsEqual': 'Der lokale Tunnelendpunkt und der Server haben dieselbe Adresse.',
  'problem.groupsDiffer':
    'Alle Vorschläge der Phase 1 müssen dieselbe DH-Gruppe verwenden: {group} weicht von {first} ab.',
  'problem.weakeningNeeded':
    'Das macht das VPN weniger sicher. Um es trotzdem zu verwenden, fügen Sie die Abschwächung {weakening} mit einem Grund hinzu.',
  'problem.overrideNeeded':
    '{override, select, nameServerOutsideVpn {Dieser DNS-Server ist nicht hinter dem VPN: Er liegt in keiner der Routen, oder eine Regel auf dem PC würde ihn auch über das Internet fragen.} publicSuffix {Viele Organisationen teilen sich dieses Suffix. Verwenden Sie eine eigene Domäne, zum Beispiel .corp.example.com.} pskCharacters {Dieser Schlüssel enthält Zeichen, die VPN-Server unterschiedlich lesen. Sicher sind nur Buchstaben, Ziffern und Zeichen der englischen Tastatur.} other {Das hebt einen Schutz auf.}} Um es trotzdem zu verwenden, fügen Sie die Ausnahme {override} mit einem Grund hinzu.',
  'problem.eapXmlMissing': 'Die Methode EAP braucht ihre Konfiguration (eapXml).',
  'problem.eapXmlWithoutEap':
    'Es gibt eine EAP-Konfiguration, aber die Methode EAP ist nicht ausgewählt.',
  'problem.eapXmlRefused':
    'Die EAP-Konfiguration kann nicht verwendet werden: {reason, select, eapTooLarge {sie ist zu lang} eapDtd {sie enthält {what, select, doctype {einen DOCTYPE} entity {eine Entität} other {eine Verarbeitungsanweisung}}} eapMalformed {sie ist kein wohlgeformtes XML, oder ein Wert darin ist ungültig{path, select, none {} other { ({path})}}} eapUnknownElement {sie enthält ein unbekanntes Element{path, select, none {} other { ({path})}}} eapTypeNotAllowed {dieser EAP-Typ ist nicht zulässig ({type})} other {{reason}}}.',
  'problem.eapNotAlone': 'EAP kann nicht mit anderen Methoden kombiniert werden.',
  'problem.windowsCredentialsMethod':
    'Windows-Anmeldeinformationen funktionieren nur mit MS-CHAPv2.',
  'problem.windowsCredentialsAndOwn':
    'Windows-Anmeldeinformationen und {field} können nicht kombiniert werden.',
  'problem.passwordNotRemembered': 'Ein Kennwort im Profil wirkt nur, wenn es gespeichert wird.',
  'problem.passwordWithoutUserName': 'Es gibt ein Kennwort, aber keinen Benutzernamen.',
  'problem.realmTwice': 'Der Benutzername hat bereits einen Realm. Entfernen Sie das Realm-Suffix.',
  'problem.userNameTooLong':
    'Benutzername und Realm dürfen zusammen höchstens {maximum, plural, one {# Zeichen} other {# Zeichen}} haben.',
  'problem.routesWithoutSplitTunnel': 'Routen wirken nur bei Split-Tunneling.',
  'problem.classBasedRouteWithoutSplitTunnel':
    'Die klassenbasierte Route wirkt nur bei Split-Tunneling.',
  'problem.ipv6RouteWithoutIpv6':
    'Diese Route ist IPv6, aber IPv6 ist in der Verbindung ausgeschaltet.',
  'problem.perConnectionForAllUsers':
    'Windows verbindet für ein DNS-Suffix nur dann automatisch, wenn die Verbindung einem einzelnen Benutzer gehört.',
  'problem.pcNeverMovesWithoutNat': 'pcNeverMoves wirkt nur mit einem Server hinter NAT.',
  'problem.duplicateEntry': 'Dieser Eintrag ist bereits vorhanden, bei {first}.',

  'warning.weakeningUnused': 'Die Abschwächung {weakening} ist nicht nötig. Entfernen Sie sie.',
  'warning.overrideUnused': 'Die Ausnahme {override} ist nicht nötig. Entfernen Sie sie.',
  'warning.eapServerPrompt':
    'Die EAP-Konfiguration erlaubt Windows, den Benutzer nach unbekannten Servern zu fragen.',
  'warning.serverNameNotExpected': 'Der Server {server} ist keiner der Zertifikatnamen.',
  'warning.splitTunnelWithoutRoutes':
    'Bei Split-Tunneling ohne Routen geht kaum Datenverkehr über das VPN.',
  'warning.crlMustBeReachable':
    'Bei CRL-Stufe 2 müssen die Zertifikatsperrlisten ohne das VPN erreichbar sein.',
  'warning.crlCheckWithoutCertificate':
    'Mit einem PSK wirkt die CRL-Prüfung bei diesem VPN nicht, sie wird aber für jede IPsec-Verbindung auf dem PC festgelegt.',
  'warning.pcNeverMovesWithoutEffect': 'pcNeverMoves wirkt in dieser NAT-Situation nicht.',
  'warning.secretOuterBlanks':
    'Dieses Geheimnis beginnt oder endet mit einem Leerzeichen, das dazugehört. Entfernen Sie es, wenn es nicht dazugehören soll.',
};
