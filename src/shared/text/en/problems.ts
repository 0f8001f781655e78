/** What is wrong with a profile file; the JSON path stands before each sentence. */
export const problems = {
  'problem.fileTooLarge':
    'The file is too large: {bytes, number} bytes; at most {maximumBytes, number} are read.',
  'problem.fileEmpty': 'The file is empty.',
  'problem.byteOrderMark': 'The file begins with a byte order mark. Save it as UTF-8 without BOM.',
  'problem.notUtf8': 'The file is not UTF-8. Save it as UTF-8.',
  'problem.jsonSyntax':
    'This is no JSON: {what, select, PropertyNameExpected {a name in quotation marks is missing} ValueExpected {a value is missing} ColonExpected {a colon is missing} CommaExpected {a comma is missing} CloseBraceExpected {a closing brace is missing} CloseBracketExpected {a closing bracket is missing} EndOfFileExpected {something stands after the end} InvalidCommentToken {comments are not allowed} UnexpectedEndOfComment {a comment does not end} UnexpectedEndOfString {a text does not end} UnexpectedEndOfNumber {a number does not end} InvalidUnicode {a \\u escape is wrong} InvalidEscapeCharacter {an escape is wrong} InvalidCharacter {a character is not allowed} InvalidNumberFormat {a number is wrong} other {a word is not known}} (line {line, number}, column {column, number}).',
  'problem.jsonTooDeep':
    'The JSON is nested too deeply (line {line, number}); {maximumDepth, number} levels are allowed.',
  'problem.duplicateKey': 'The key {key} stands there twice. Keep one of them.',
  'problem.forbiddenKey': 'The key {key} is not allowed.',
  'problem.numberOutOfRange': 'This number is too big to be exact.',
  'problem.loneSurrogate': 'The text holds half of a character. Type it again.',
  'problem.nulCharacter': 'The text holds a NUL character. Remove it.',
  'problem.foreignFile':
    'This is {kind, select, appleProfile {a configuration profile for Apple devices} onc {a network configuration for ChromeOS (ONC)} strongSwanProfile {a profile for the strongSwan app} phonebook {a phonebook of Windows} document {a document or an archive} certificateFile {a file with certificates or keys} openVpn {a configuration for OpenVPN} wireGuard {a configuration for WireGuard} serverConfiguration {a configuration of a VPN server} registryFile {a file for the registry of Windows} remoteDesktop {a file for remote desktop} eapConfiguration {an EAP configuration} webPage {a web page} email {an e-mail} otherSettings {a settings file of another program} xml {an XML file} picture {a picture} other {a program}}, not a profile of Roadwarrior (.vpnprofile).',
  'problem.notAProfile': 'This is no Roadwarrior profile.',
  'problem.envelopeNewer':
    'The file was made for a newer Roadwarrior (format {version, number}; this one knows {supported, number}). Update Roadwarrior.',
  'problem.profileNewer':
    'The profile was made for a newer Roadwarrior (version {version, number}; this one knows {supported, number}). Update Roadwarrior.',
  'problem.payloadNotBase64': 'The payload is not base64: the file is damaged. Get it again.',
  'problem.payloadIsEnvelope': 'The payload is itself a packed profile. Pack the profile once.',
  'problem.signaturesNotYetSupported':
    'This Roadwarrior cannot check signatures yet. Use a profile without them.',
  'problem.sealedNotYetSupported':
    'This Roadwarrior cannot open sealed secrets yet. Use a profile without them.',

  'problem.missingField':
    'The field {field} is missing; expected: {expected, select, string {a text} integer {a whole number} boolean {true or false} array {a list} object {an object} other {{expected}}}.',
  'problem.unknownKey': 'The field {key} is not known. Check its spelling.',
  'problem.wrongType':
    'Expected {expected, select, string {a text} integer {a whole number} boolean {true or false} array {a list} object {an object} other {{expected}}}, found {given, select, string {a text} integer {a whole number} boolean {true or false} array {a list} object {an object} number {a number} fraction {a fraction} null {null} other {{given}}}.',
  'problem.notOneOf': 'This has to be one of: {allowed}.',
  'problem.numberTooSmall': 'The number has to be at least {minimum, number}.',
  'problem.numberTooBig': 'The number has to be at most {maximum, number}.',
  'problem.textTooShort':
    'The text needs at least {minimum, plural, one {# character} other {# characters}}.',
  'problem.textTooLong':
    'The text may have at most {maximum, plural, one {# character} other {# characters}}.',
  'problem.listTooShort':
    'The list needs at least {minimum, plural, one {# entry} other {# entries}}.',
  'problem.listTooLong':
    'The list may have at most {maximum, plural, one {# entry} other {# entries}}.',
  'problem.notALanguageTag': '{key} is no language tag such as en or de-CH.',
  'problem.notAnEmailAddress': 'This is no e-mail address.',
  'problem.notAUrl': 'This is no https address.',
  'problem.notADateTime': 'This is no UTC time such as 2030-12-31T23:59:59Z.',
  'problem.invalidValue': 'This value is not allowed here.',
  'problem.textBlank': 'The text holds only spaces.',
  'problem.textOuterBlanks': 'The text begins or ends with a space. Remove it.',
  'problem.textControlCharacters':
    "The text holds characters that can't be seen, that change the direction of reading, or too many accents on one letter. Type it again.",
  'problem.textEmptyMap': 'The map of languages is empty. Give at least one.',
  'problem.textManyLanguages': 'The map of languages has too many entries. Keep at most 50.',
  'problem.nameCharacters':
    'The name holds a character that Windows does not take in the name of a connection.',
  'problem.nameLeadingPeriod':
    'The name begins with a period. Windows takes no such name for a connection.',
  'problem.nameWithoutLetter': 'The name needs at least one letter or digit.',
  'problem.notAGuid': 'This is no GUID in lower case.',
  'problem.notAnIpAddress': 'This is no IP address.',
  'problem.notADnsName': 'This is no DNS name.',
  'problem.notAServerAddress': 'This is neither a DNS name nor an IP address.',
  'problem.notAPrefix': 'This is no network such as 192.0.2.0/24.',
  'problem.prefixHasHostBits':
    'This is the address of one host in the network. Give the first address of the network.',
  'problem.notBase64': 'This is not base64.',
  'problem.notAFileName': 'This has to be the plain name of a file beside the profile.',
  'problem.notAnOid': 'This is no OID such as 1.3.6.1.5.5.7.3.2.',
  'problem.notAThumbprint': 'This is no thumbprint (40 hexadecimal digits).',
  'problem.notADnsSuffix': 'This is no DNS suffix.',
  'problem.notARealm': 'This is no realm such as @example.com.',
  'problem.certificateNotNarrowed': 'Say which certificate: by issuer, usage (EKU) or thumbprint.',
  'problem.gcmInMainMode': 'GCM does not exist in main mode of IKEv1. Use AES with a hash.',
  'problem.mschapv1Removed':
    'MS-CHAP version 1 is broken and no longer in Windows. Use MS-CHAPv2 or EAP.',

  'problem.pskAndCertificate':
    'A PSK and a certificate exclude each other: remove {field} or change the method.',
  'problem.sectionOfOtherKind': 'The section {section} does not belong to the kind {kind}.',
  'problem.gcmPairMismatch':
    'GCM needs the same word on both sides: {cipher} does not go with {authentication}.',
  'problem.ipv4InIpv6':
    'This is IPv4 in the spelling of IPv6. Write it as IPv4, such as 192.0.2.1.',
  'problem.addressOfNobody':
    'No other computer has this address: it stands for the PC itself, for its own network or for nothing.',
  'problem.ipVersionMixed':
    'This is IPv{given} and {other} is IPv{expected}. Use one IP version everywhere.',
  'problem.endpointsEqual': 'The local endpoint and the server are the same address.',
  'problem.groupsDiffer':
    'All proposals of phase 1 need the same DH group: {group} differs from {first}.',
  'problem.weakeningNeeded':
    'This makes the VPN weaker. If you want it, name the weakening {weakening} and say why.',
  'problem.overrideNeeded':
    '{override, select, nameServerOutsideVpn {This DNS server is not behind the VPN: it is in none of the routes, or a rule of the PC would ask it over the internet too.} publicSuffix {Many organizations share names that end like this. Use a domain of your own, such as .corp.example.com.} pskCharacters {This key holds characters that VPN servers read differently: only letters, digits and signs of the English keyboard are safe.} other {This lifts a protection.}} If you want it, name the override {override} and say why.',
  'problem.eapXmlMissing': 'The method EAP needs its configuration (eapXml).',
  'problem.eapXmlWithoutEap': 'There is an EAP configuration, but the method EAP is not chosen.',
  'problem.eapXmlRefused':
    'The EAP configuration is refused: {reason, select, eapTooLarge {it is too long} eapDtd {it holds {what, select, doctype {a DOCTYPE} entity {an entity} other {a processing instruction}}} eapMalformed {it is no well-formed XML, or a value in it is wrong{path, select, none {} other { ({path})}}} eapUnknownElement {it holds something that is not known{path, select, none {} other { ({path})}}} eapTypeNotAllowed {this EAP type is not allowed ({type})} other {{reason}}}.',
  'problem.eapNotAlone': 'EAP cannot be combined with other methods.',
  'problem.windowsCredentialsMethod': 'Windows credentials work with MS-CHAPv2 only.',
  'problem.windowsCredentialsAndOwn': 'Windows credentials and {field} exclude each other.',
  'problem.passwordNotRemembered':
    'A password in the profile is of use only when it is remembered.',
  'problem.passwordWithoutUserName': 'There is a password but no user name.',
  'problem.realmTwice': 'The user name has a realm already; remove the realm suffix.',
  'problem.userNameTooLong':
    'User name and realm together may have at most {maximum, plural, one {# character} other {# characters}}.',
  'problem.routesWithoutSplitTunnel': 'Routes are of use only with split tunnelling.',
  'problem.classBasedRouteWithoutSplitTunnel':
    'The class-based route is of use only with split tunnelling.',
  'problem.ipv6RouteWithoutIpv6': 'This route is IPv6, but IPv6 is off in the connection.',
  'problem.perConnectionForAllUsers':
    'Windows dials by a DNS suffix only for connections of one user.',
  'problem.pcNeverMovesWithoutNat': 'pcNeverMoves says something only about servers behind NAT.',
  'problem.duplicateEntry': 'This entry stands there already, at {first}.',

  'warning.weakeningUnused': 'The weakening {weakening} is named but not needed. Remove it.',
  'warning.overrideUnused': 'The override {override} is named but not needed. Remove it.',
  'warning.eapServerPrompt':
    'The EAP configuration lets Windows ask the user about unknown servers.',
  'warning.serverNameNotExpected': 'The server {server} is not among the certificate names.',
  'warning.splitTunnelWithoutRoutes':
    'Split tunnelling without routes: little will go through the VPN.',
  'warning.crlMustBeReachable': 'With CRL level 2 the lists must be reachable without the VPN.',
  'warning.crlCheckWithoutCertificate':
    'The CRL check changes nothing for a PSK; it is set for every IPsec connection of the PC all the same.',
  'warning.pcNeverMovesWithoutEffect': 'pcNeverMoves changes nothing in this NAT situation.',
  'warning.secretOuterBlanks':
    'This secret begins or ends with a space, which counts. Remove it if it does not belong there.',
} as const;
