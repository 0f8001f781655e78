/** What is wrong with a profile file; the JSON path stands before each sentence. */
export const problems = {
  'problem.fileTooLarge':
    'The file is too large: {bytes, number} bytes; at most {maximumBytes, number} are read.',
  'problem.fileEmpty': 'The file is empty.',
  'problem.byteOrderMark': 'The file begins with a byte order mark. Save it as UTF-8 without BOM.',
  'problem.notUtf8': 'The file isn’t UTF-8. Save it as UTF-8.',
  'problem.jsonSyntax':
    'This isn’t valid JSON: {what, select, PropertyNameExpected {a name in quotation marks is missing} ValueExpected {a value is missing} ColonExpected {a colon is missing} CommaExpected {a comma is missing} CloseBraceExpected {a closing brace is missing} CloseBracketExpected {a closing bracket is missing} EndOfFileExpected {there is text after the end} InvalidCommentToken {comments aren’t allowed} UnexpectedEndOfComment {a comment doesn’t end} UnexpectedEndOfString {a string doesn’t end} UnexpectedEndOfNumber {a number doesn’t end} InvalidUnicode {a \\u escape is invalid} InvalidEscapeCharacter {an escape is invalid} InvalidCharacter {a character isn’t allowed} InvalidNumberFormat {a number is invalid} other {a word is unknown}} (line {line, number}, column {column, number}).',
  'problem.jsonTooDeep':
    'The JSON is nested too deeply (line {line, number}). At most {maximumDepth, number} levels are allowed.',
  'problem.duplicateKey': 'The key {key} appears twice. Keep one of them.',
  'problem.forbiddenKey': 'The key {key} isn’t allowed.',
  'problem.numberOutOfRange': 'This number is too large to be exact.',
  'problem.loneSurrogate': 'The text contains half of a character. Enter it again.',
  'problem.nulCharacter': 'The text contains a NUL character. Remove it.',
  'problem.foreignFile':
    'This is {kind, select, appleProfile {a configuration profile for Apple devices} onc {a network configuration for ChromeOS (ONC)} strongSwanProfile {a profile for the strongSwan app} phonebook {a Windows phonebook} document {a document or an archive} certificateFile {a file with certificates or keys} openVpn {a configuration for OpenVPN} wireGuard {a configuration for WireGuard} serverConfiguration {a configuration of a VPN server} registryFile {a Windows registry file} remoteDesktop {a Remote Desktop file} eapConfiguration {an EAP configuration} webPage {a web page} email {an email} otherSettings {a settings file of another program} xml {an XML file} picture {a picture} other {a program}}, not a Roadwarrior profile (.vpnprofile).',
  'problem.notAProfile': 'This isn’t a Roadwarrior profile.',
  'problem.envelopeNewer':
    'The file needs a newer version of Roadwarrior (format {version, number}; this version supports {supported, number}). Update Roadwarrior.',
  'problem.profileNewer':
    'The profile needs a newer version of Roadwarrior (version {version, number}; this version supports {supported, number}). Update Roadwarrior.',
  'problem.payloadNotBase64':
    'The payload isn’t valid Base64: the file is damaged. Get a new copy.',
  'problem.payloadIsEnvelope':
    'The payload is itself a packed profile. Pack the profile only once.',
  'problem.signaturesNotYetSupported':
    'This version of Roadwarrior can’t check signatures yet. Use a profile without them.',
  'problem.sealedNotYetSupported':
    'This version of Roadwarrior can’t open sealed secrets yet. Use a profile without them.',

  'problem.missingField':
    'The field {field} is missing. Expected: {expected, select, string {text} integer {a whole number} boolean {true or false} array {a list} object {an object} other {{expected}}}.',
  'problem.unknownKey': 'The field {key} is unknown. Check its spelling.',
  'problem.wrongType':
    'Expected {expected, select, string {text} integer {a whole number} boolean {true or false} array {a list} object {an object} other {{expected}}}, found {given, select, string {text} integer {a whole number} boolean {true or false} array {a list} object {an object} number {a number} fraction {a fraction} null {null} other {{given}}}.',
  'problem.notOneOf': 'Use one of: {allowed}.',
  'problem.numberTooSmall': 'The number must be at least {minimum, number}.',
  'problem.numberTooBig': 'The number must be at most {maximum, number}.',
  'problem.textTooShort':
    'The text needs at least {minimum, plural, one {# character} other {# characters}}.',
  'problem.textTooLong':
    'The text can have at most {maximum, plural, one {# character} other {# characters}}.',
  'problem.listTooShort':
    'The list needs at least {minimum, plural, one {# entry} other {# entries}}.',
  'problem.listTooLong':
    'The list can have at most {maximum, plural, one {# entry} other {# entries}}.',
  'problem.notALanguageTag': '{key} isn’t a language tag such as en or de-CH.',
  'problem.notAnEmailAddress': 'This isn’t an email address.',
  'problem.notAUrl': 'This isn’t an https address.',
  'problem.notADateTime': 'This isn’t a UTC time such as 2030-12-31T23:59:59Z.',
  'problem.invalidValue': 'This value isn’t allowed here.',
  'problem.textBlank': 'The text contains only spaces.',
  'problem.textOuterBlanks': 'The text begins or ends with a space. Remove it.',
  'problem.textControlCharacters':
    'The text contains invisible characters, characters that change the reading direction, or too many accents on one letter. Enter it again.',
  'problem.textEmptyMap': 'The list of languages is empty. Add at least one.',
  'problem.textManyLanguages': 'The list of languages is too long. Keep at most 50.',
  'problem.nameCharacters':
    'The name contains a character that Windows doesn’t allow in a connection name.',
  'problem.nameLeadingPeriod':
    'The name begins with a period. Windows doesn’t allow such a connection name.',
  'problem.nameWithoutLetter': 'The name must contain at least one letter or digit.',
  'problem.notAGuid': 'This isn’t a GUID in lower case.',
  'problem.notAnIpAddress': 'This isn’t an IP address.',
  'problem.notADnsName': 'This isn’t a DNS name.',
  'problem.notAServerAddress': 'This is neither a DNS name nor an IP address.',
  'problem.notAPrefix': 'This isn’t a network such as 192.0.2.0/24.',
  'problem.prefixHasHostBits':
    'This is the address of a single device in the network. Enter the first address of the network.',
  'problem.notBase64': 'This isn’t valid Base64.',
  'problem.notAFileName': 'This must be just the name of a file in the same folder as the profile.',
  'problem.notAnOid': 'This isn’t an OID such as 1.3.6.1.5.5.7.3.2.',
  'problem.notAThumbprint': 'This isn’t a thumbprint (40 hexadecimal digits).',
  'problem.notADnsSuffix': 'This isn’t a DNS suffix.',
  'problem.notARealm': 'This isn’t a realm such as @example.com.',
  'problem.certificateNotNarrowed':
    'Specify the certificate: by issuer, extended key usage (EKU) or thumbprint.',
  'problem.gcmInMainMode': 'IKEv1 has no GCM in main mode. Use AES with a hash.',
  'problem.mschapv1Removed':
    'MS-CHAP version 1 is insecure and no longer part of Windows. Use MS-CHAPv2 or EAP.',

  'problem.pskAndCertificate':
    'A PSK and a certificate can’t be combined. Remove {field} or change the method.',
  'problem.sectionOfOtherKind': 'The section {section} can’t be used with the kind {kind}.',
  'problem.gcmPairMismatch':
    'With GCM, both values must be the same: {cipher} doesn’t match {authentication}.',
  'problem.ipv4InIpv6':
    'This is an IPv4 address written as IPv6. Write it as IPv4, such as 192.0.2.1.',
  'problem.addressOfNobody':
    'No other computer has this address: it stands for the PC itself, for its own network or for no address at all.',
  'problem.ipVersionMixed':
    'This is IPv{given}, but {other} is IPv{expected}. Use one IP version everywhere.',
  'problem.endpointsEqual': 'The local tunnel endpoint and the server have the same address.',
  'problem.groupsDiffer':
    'All phase 1 proposals must use the same DH group: {group} differs from {first}.',
  'problem.weakeningNeeded':
    'This makes the VPN less secure. To use it anyway, add the weakening {weakening} with a reason.',
  'problem.overrideNeeded':
    '{override, select, nameServerOutsideVpn {This DNS server isn’t behind the VPN: it is in none of the routes, or a rule on the PC would also ask it over the internet.} publicSuffix {Many organizations share this suffix. Use your own domain, such as .corp.example.com.} pskCharacters {This key contains characters that VPN servers read differently. Only letters, digits and characters on an English keyboard are safe.} other {This removes a protection.}} To use it anyway, add the override {override} with a reason.',
  'problem.eapXmlMissing': 'The EAP method needs its configuration (eapXml).',
  'problem.eapXmlWithoutEap': 'There is an EAP configuration, but the EAP method isn’t selected.',
  'problem.eapXmlRefused':
    'The EAP configuration can’t be used: {reason, select, eapTooLarge {it’s too long} eapDtd {it contains {what, select, doctype {a DOCTYPE} entity {an entity} other {a processing instruction}}} eapMalformed {it isn’t well-formed XML, or a value in it is invalid{path, select, none {} other { ({path})}}} eapUnknownElement {it contains an unknown element{path, select, none {} other { ({path})}}} eapTypeNotAllowed {this EAP type isn’t allowed ({type})} other {{reason}}}.',
  'problem.eapNotAlone': 'EAP can’t be combined with other methods.',
  'problem.windowsCredentialsMethod': 'Windows sign-in info works only with MS-CHAPv2.',
  'problem.windowsCredentialsAndOwn': 'Windows sign-in info and {field} can’t be combined.',
  'problem.passwordNotRemembered':
    'A password in the profile has an effect only if it is remembered.',
  'problem.passwordWithoutUserName': 'There is a password, but no user name.',
  'problem.realmTwice': 'The user name already has a realm. Remove the realm suffix.',
  'problem.userNameTooLong':
    'User name and realm together can have at most {maximum, plural, one {# character} other {# characters}}.',
  'problem.routesWithoutSplitTunnel': 'Routes have an effect only with split tunneling.',
  'problem.classBasedRouteWithoutSplitTunnel':
    'The class-based route has an effect only with split tunneling.',
  'problem.ipv6RouteWithoutIpv6': 'This route is IPv6, but IPv6 is off in the connection.',
  'problem.perConnectionForAllUsers':
    'Windows connects automatically for a DNS suffix only if the connection is for one user.',
  'problem.pcNeverMovesWithoutNat': 'pcNeverMoves has an effect only with a server behind NAT.',
  'problem.duplicateEntry': 'This entry already exists, at {first}.',

  'warning.weakeningUnused': 'The weakening {weakening} isn’t needed. Remove it.',
  'warning.overrideUnused': 'The override {override} isn’t needed. Remove it.',
  'warning.eapServerPrompt':
    'The EAP configuration allows Windows to ask the user about unknown servers.',
  'warning.serverNameNotExpected': 'The server {server} isn’t one of the certificate names.',
  'warning.splitTunnelWithoutRoutes':
    'With split tunneling but no routes, hardly any traffic goes through the VPN.',
  'warning.crlMustBeReachable':
    'With CRL level 2, the certificate revocation lists must be reachable without the VPN.',
  'warning.crlCheckWithoutCertificate':
    'With a PSK, the CRL check has no effect on this VPN, but it is set for every IPsec connection on the PC.',
  'warning.pcNeverMovesWithoutEffect': 'pcNeverMoves has no effect in this NAT situation.',
  'warning.secretOuterBlanks':
    'This secret begins or ends with a space, which is part of it. Remove the space if it doesn’t belong there.',
} as const;
