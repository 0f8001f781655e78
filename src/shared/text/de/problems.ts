/** Was an einer Profildatei falsch ist; der JSON-Pfad steht vor jedem Satz. */
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../translation.ts';

const types =
  'string {ein Text} integer {eine ganze Zahl} boolean {true oder false} array {eine Liste} object {ein Objekt}';
const expected = `{expected, select, ${types} other {{expected}}}`;
const given = `{given, select, ${types} number {eine Zahl} fraction {eine gebrochene Zahl} null {null} other {{given}}}`;

export const problems: Translation<typeof english> = {
  'problem.fileTooLarge':
    'Die Datei ist zu groß: {bytes, number} Bytes; höchstens {maximumBytes, number} werden gelesen.',
  'problem.fileEmpty': 'Die Datei ist leer.',
  'problem.byteOrderMark':
    'Die Datei beginnt mit einem Byte Order Mark. Speichern Sie sie als UTF-8 ohne BOM.',
  'problem.notUtf8': 'Die Datei ist kein UTF-8. Speichern Sie sie als UTF-8.',
  'problem.jsonSyntax':
    'Das ist kein JSON: {what, select, PropertyNameExpected {ein Name in Anführungszeichen fehlt} ValueExpected {ein Wert fehlt} ColonExpected {ein Doppelpunkt fehlt} CommaExpected {ein Komma fehlt} CloseBraceExpected {eine schließende geschweifte Klammer fehlt} CloseBracketExpected {eine schließende eckige Klammer fehlt} EndOfFileExpected {nach dem Ende steht noch etwas} InvalidCommentToken {Kommentare sind nicht erlaubt} UnexpectedEndOfComment {ein Kommentar endet nicht} UnexpectedEndOfString {ein Text endet nicht} UnexpectedEndOfNumber {eine Zahl endet nicht} InvalidUnicode {ein \\u-Code ist falsch} InvalidEscapeCharacter {ein Code nach einem Backslash ist falsch} InvalidCharacter {ein Zeichen ist nicht erlaubt} InvalidNumberFormat {eine Zahl ist falsch} other {ein Wort ist nicht bekannt}} (Zeile {line, number}, Spalte {column, number}).',
  'problem.jsonTooDeep':
    'Das JSON ist zu tief verschachtelt (Zeile {line, number}); {maximumDepth, number} Ebenen sind erlaubt.',
  'problem.duplicateKey': 'Der Schlüssel {key} steht zweimal da. Behalten Sie einen davon.',
  'problem.forbiddenKey': 'Der Schlüssel {key} ist nicht erlaubt.',
  'problem.numberOutOfRange': 'Diese Zahl ist zu groß, um genau zu sein.',
  'problem.loneSurrogate': 'Der Text enthält ein halbes Zeichen. Tippen Sie es noch einmal ein.',
  'problem.nulCharacter': 'Der Text enthält ein NUL-Zeichen. Entfernen Sie es.',
  'problem.foreignFile':
    'Das ist {kind, select, appleProfile {ein Konfigurationsprofil für Apple-Geräte} onc {eine Netzwerkkonfiguration für ChromeOS (ONC)} strongSwanProfile {ein Profil für die strongSwan-App} phonebook {ein Telefonbuch von Windows} document {ein Dokument oder ein Archiv} certificateFile {eine Datei mit Zertifikaten oder Schlüsseln} openVpn {eine Konfiguration für OpenVPN} wireGuard {eine Konfiguration für WireGuard} serverConfiguration {eine Konfiguration eines VPN-Servers} registryFile {eine Datei für die Registrierung von Windows} remoteDesktop {eine Datei für Remotedesktop} eapConfiguration {eine EAP-Konfiguration} webPage {eine Webseite} email {eine E-Mail} otherSettings {eine Datei mit Einstellungen eines anderen Programms} xml {eine XML-Datei} picture {ein Bild} other {ein Programm}}, kein Profil von Roadwarrior (.vpnprofile).',
  'problem.notAProfile': 'Das ist kein Profil von Roadwarrior.',
  'problem.envelopeNewer':
    'Die Datei ist für ein neueres Roadwarrior gemacht (Format {version, number}; dieses kennt {supported, number}). Aktualisieren Sie Roadwarrior.',
  'problem.profileNewer':
    'Das Profil ist für ein neueres Roadwarrior gemacht (Version {version, number}; dieses kennt {supported, number}). Aktualisieren Sie Roadwarrior.',
  'problem.payloadNotBase64':
    'Der Inhalt ist kein base64: die Datei ist beschädigt. Besorgen Sie sie sich noch einmal.',
  'problem.payloadIsEnvelope':
    'Der Inhalt ist selbst ein verpacktes Profil. Verpacken Sie das Profil nur einmal.',
  'problem.signaturesNotYetSupported':
    'Dieses Roadwarrior kann Signaturen noch nicht prüfen. Nehmen Sie ein Profil ohne Signaturen.',
  'problem.sealedNotYetSupported':
    'Dieses Roadwarrior kann versiegelte Geheimnisse noch nicht öffnen. Nehmen Sie ein Profil ohne solche.',

  'problem.missingField': `Das Feld {field} fehlt; erwartet: ${expected}.`,
  'problem.unknownKey': 'Das Feld {key} ist nicht bekannt. Prüfen Sie die Schreibweise.',
  'problem.wrongType': `Erwartet: ${expected}; gefunden: ${given}.`,
  'problem.notOneOf': 'Das muss eines von diesen sein: {allowed}.',
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
  'problem.invalidValue': 'Dieser Wert ist hier nicht erlaubt.',
  'problem.textBlank': 'Der Text besteht nur aus Leerzeichen.',
  'problem.textOuterBlanks': 'Der Text beginnt oder endet mit einem Leerzeichen. Entfernen Sie es.',
  'problem.textControlCharacters':
    'Der Text enthält Zeichen, die man nicht sieht oder die die Leserichtung ändern, oder zu viele Akzente auf einem Buchstaben. Geben Sie ihn neu ein.',
  'problem.textEmptyMap': 'Keine einzige Sprache ist angegeben. Geben Sie mindestens eine an.',
  'problem.textManyLanguages': 'Zu viele Sprachen sind angegeben. Behalten Sie höchstens 50.',
  'problem.nameCharacters':
    'Der Name enthält ein Zeichen, das Windows im Namen einer Verbindung nicht annimmt.',
  'problem.nameLeadingPeriod':
    'Der Name beginnt mit einem Punkt. So einen Namen nimmt Windows für eine Verbindung nicht an.',
  'problem.nameWithoutLetter': 'Der Name braucht mindestens einen Buchstaben oder eine Ziffer.',
  'problem.notAGuid': 'Das ist keine GUID in Kleinbuchstaben.',
  'problem.notAnIpAddress': 'Das ist keine IP-Adresse.',
  'problem.notADnsName': 'Das ist kein DNS-Name.',
  'problem.notAServerAddress': 'Das ist weder ein DNS-Name noch eine IP-Adresse.',
  'problem.notAPrefix': 'Das ist kein Netz wie 192.0.2.0/24.',
  'problem.prefixHasHostBits':
    'Das ist die Adresse eines einzelnen Rechners im Netz. Geben Sie die erste Adresse des Netzes an.',
  'problem.notBase64': 'Das ist kein base64.',
  'problem.notAFileName': 'Das muss der bloße Name einer Datei neben dem Profil sein.',
  'problem.notAnOid': 'Das ist keine OID wie 1.3.6.1.5.5.7.3.2.',
  'problem.notAThumbprint': 'Das ist kein Fingerabdruck (40 hexadezimale Ziffern).',
  'problem.notADnsSuffix': 'Das ist kein DNS-Suffix.',
  'problem.notARealm': 'Das ist kein Realm wie @example.com.',
  'problem.certificateNotNarrowed':
    'Sagen Sie, welches Zertifikat: mit Aussteller, Verwendung (EKU) oder Fingerabdruck.',
  'problem.gcmInMainMode':
    'GCM gibt es im Hauptmodus von IKEv1 nicht. Nehmen Sie AES mit einem Hash.',
  'problem.mschapv1Removed':
    'MS-CHAP Version 1 ist gebrochen und nicht mehr in Windows. Nehmen Sie MS-CHAPv2 oder EAP.',

  'problem.pskAndCertificate':
    'Ein PSK und ein Zertifikat schließen einander aus: entfernen Sie {field}, oder ändern Sie die Methode.',
  'problem.sectionOfOtherKind': 'Der Abschnitt {section} gehört nicht zur Art {kind}.',
  'problem.gcmPairMismatch':
    'GCM braucht auf beiden Seiten dasselbe Wort: {cipher} passt nicht zu {authentication}.',
  'problem.ipv4InIpv6':
    'Das ist IPv4 in der Schreibweise von IPv6. Schreiben Sie es als IPv4, etwa 192.0.2.1.',
  'problem.addressOfNobody':
    'Kein anderer Computer hat diese Adresse: Sie steht für den PC selbst, für sein eigenes Netzwerk oder für nichts.',
  'problem.ipVersionMixed':
    'Das ist IPv{given}, und {other} ist IPv{expected}. Nehmen Sie überall eine einzige IP-Version.',
  'problem.endpointsEqual': 'Der lokale Endpunkt und der Server haben dieselbe Adresse.',
  'problem.groupsDiffer':
    'Alle Vorschläge der Phase 1 brauchen dieselbe DH-Gruppe: {group} unterscheidet sich von {first}.',
  'problem.weakeningNeeded':
    'Das macht das VPN schwächer. Wollen Sie das, nennen Sie die Abschwächung {weakening} mit dem Grund.',
  'problem.overrideNeeded':
    '{override, select, nameServerOutsideVpn {Dieser DNS-Server steht nicht hinter dem VPN: Er liegt in keiner Route, oder eine Regel des PCs würde ihn auch über das Internet fragen.} publicSuffix {Viele Organisationen teilen Namen mit diesem Ende. Nehmen Sie eine eigene Domäne, etwa .corp.example.com.} pskCharacters {Dieser Schlüssel enthält Zeichen, die VPN-Server verschieden lesen: Sicher sind nur Buchstaben, Ziffern und Zeichen der englischen Tastatur.} other {Das hebt einen Schutz auf.}} Wollen Sie das, nennen Sie die Ausnahme {override} mit dem Grund.',
  'problem.eapXmlMissing': 'Die Methode EAP braucht ihre Konfiguration (eapXml).',
  'problem.eapXmlWithoutEap':
    'Es gibt eine EAP-Konfiguration, aber die Methode EAP ist nicht gewählt.',
  'problem.eapXmlRefused':
    'Die EAP-Konfiguration wird abgelehnt: {reason, select, eapTooLarge {sie ist zu lang} eapDtd {sie enthält {what, select, doctype {einen DOCTYPE} entity {eine Entität} other {eine Verarbeitungsanweisung}}} eapMalformed {sie ist kein wohlgeformtes XML, oder ein Wert darin ist falsch{path, select, none {} other { ({path})}}} eapUnknownElement {sie enthält etwas, das nicht bekannt ist{path, select, none {} other { ({path})}}} eapTypeNotAllowed {dieser EAP-Typ ist nicht erlaubt ({type})} other {{reason}}}.',
  'problem.eapNotAlone': 'EAP lässt sich nicht mit anderen Methoden verbinden.',
  'problem.windowsCredentialsMethod': 'Windows-Anmeldedaten funktionieren nur mit MS-CHAPv2.',
  'problem.windowsCredentialsAndOwn': 'Windows-Anmeldedaten und {field} schließen einander aus.',
  'problem.passwordNotRemembered': 'Ein Kennwort im Profil nützt nur, wenn es gespeichert wird.',
  'problem.passwordWithoutUserName': 'Es gibt ein Kennwort, aber keinen Benutzernamen.',
  'problem.realmTwice':
    'Der Benutzername hat schon einen Realm; entfernen Sie das Suffix mit dem Realm.',
  'problem.userNameTooLong':
    'Benutzername und Realm dürfen zusammen höchstens {maximum, plural, one {# Zeichen} other {# Zeichen}} haben.',
  'problem.routesWithoutSplitTunnel': 'Routen nützen nur bei Split-Tunneling.',
  'problem.classBasedRouteWithoutSplitTunnel':
    'Die klassenbasierte Route nützt nur bei Split-Tunneling.',
  'problem.ipv6RouteWithoutIpv6':
    'Diese Route ist IPv6, aber IPv6 ist in der Verbindung ausgeschaltet.',
  'problem.perConnectionForAllUsers':
    'Windows baut für ein DNS-Suffix nur Verbindungen eines einzelnen Benutzers auf.',
  'problem.pcNeverMovesWithoutNat': 'pcNeverMoves sagt nur etwas über Server hinter NAT.',
  'problem.duplicateEntry': 'Dieser Eintrag steht schon da, bei {first}.',

  'warning.weakeningUnused':
    'Die Abschwächung {weakening} ist genannt, aber nicht nötig. Entfernen Sie sie.',
  'warning.overrideUnused':
    'Die Ausnahme {override} ist genannt, aber nicht nötig. Entfernen Sie sie.',
  'warning.eapServerPrompt':
    'Die EAP-Konfiguration lässt Windows den Benutzer nach unbekannten Servern fragen.',
  'warning.serverNameNotExpected': 'Der Server {server} ist nicht unter den Zertifikatsnamen.',
  'warning.splitTunnelWithoutRoutes':
    'Split-Tunneling ohne Routen: durch das VPN wird wenig gehen.',
  'warning.crlMustBeReachable':
    'Bei der CRL-Stufe 2 müssen die Listen ohne das VPN erreichbar sein.',
  'warning.crlCheckWithoutCertificate':
    'Die CRL-Prüfung ändert für einen PSK nichts; sie wird trotzdem für jede IPsec-Verbindung des PCs eingestellt.',
  'warning.pcNeverMovesWithoutEffect': 'pcNeverMoves ändert nichts in dieser NAT-Situation.',
  'warning.secretOuterBlanks':
    'Dieses Geheimnis beginnt oder endet mit einem Leerzeichen, und das zählt. Entfernen Sie es, wenn es nicht dazugehört.',
};
