/**
 * Every code that the way from bytes to a profile can end with: a closed list, so that the text catalog
 * can be checked against it. Parameters stand behind each code.
 */
export const problemCodes = [
  // Bytes and JSON (strict-json.ts).
  'fileTooLarge', // maximumBytes, bytes
  'fileEmpty',
  'byteOrderMark',
  'notUtf8',
  'jsonSyntax', // line, column, what: CommaExpected, InvalidCommentToken, …
  'jsonTooDeep', // maximumDepth, line, column
  'duplicateKey', // key
  'forbiddenKey', // key: __proto__, constructor, prototype
  'numberOutOfRange', // minimum, maximum
  'loneSurrogate',
  'nulCharacter',

  // Envelope and versions (envelope.ts).
  'notAProfile',
  'foreignFile', // kind: foreign-file.ts
  'envelopeNewer', // version, supported
  'profileNewer', // version, supported
  'payloadNotBase64',
  'payloadIsEnvelope',
  'signaturesNotYetSupported',
  'sealedNotYetSupported',

  // Shapes (from-zod.ts).
  'missingField', // field, expected
  'unknownKey', // key
  'wrongType', // expected, given
  'notOneOf', // allowed
  'numberTooSmall', // minimum
  'numberTooBig', // maximum
  'textTooShort', // minimum
  'textTooLong', // maximum
  'listTooShort', // minimum
  'listTooLong', // maximum
  'notALanguageTag', // key
  'notAnEmailAddress',
  'notAUrl',
  'notADateTime',
  'invalidValue', // the last resort: a refusal of the schema without a code of its own

  // Single fields: the codes that the schema gives.
  'textBlank',
  'textOuterBlanks',
  'textControlCharacters',
  'textEmptyMap',
  'textManyLanguages',
  'nameCharacters',
  'nameLeadingPeriod',
  'nameWithoutLetter',
  'notAGuid',
  'notAnIpAddress',
  'notADnsName',
  'notAServerAddress',
  'notAPrefix',
  'prefixHasHostBits',
  'notBase64',
  'notAFileName',
  'notAnOid',
  'notAThumbprint',
  'notADnsSuffix',
  'notARealm',
  'certificateNotNarrowed',
  'gcmInMainMode',
  'mschapv1Removed',

  // Fields against each other (rules/).
  'pskAndCertificate', // field
  'sectionOfOtherKind', // section, kind
  'gcmPairMismatch', // cipher, authentication
  'ipv4InIpv6',
  'addressOfNobody',
  'ipVersionMixed', // expected, given, other: the path it is compared with
  'endpointsEqual',
  'groupsDiffer', // group, first
  'weakeningNeeded', // weakening
  'overrideNeeded', // override
  'eapXmlMissing',
  'eapXmlWithoutEap',
  'eapXmlRefused', // reason, and what the EAP check adds
  'eapNotAlone',
  'windowsCredentialsMethod',
  'windowsCredentialsAndOwn', // field
  'passwordNotRemembered',
  'passwordWithoutUserName',
  'realmTwice',
  'userNameTooLong', // maximum
  'routesWithoutSplitTunnel',
  'classBasedRouteWithoutSplitTunnel',
  'ipv6RouteWithoutIpv6',
  'perConnectionForAllUsers',
  'pcNeverMovesWithoutNat',
  'duplicateEntry', // first: the path of the first one
] as const;

export const warningCodes = [
  'weakeningUnused', // weakening
  'overrideUnused', // override
  'eapServerPrompt',
  'serverNameNotExpected', // server
  'splitTunnelWithoutRoutes',
  'crlMustBeReachable',
  'crlCheckWithoutCertificate',
  'pcNeverMovesWithoutEffect',
  'secretOuterBlanks',
] as const;

export type ProblemCode = (typeof problemCodes)[number];
export type WarningCode = (typeof warningCodes)[number];

const known: ReadonlySet<string> = new Set(problemCodes);

/** True for a word of the closed list. */
export function isProblemCode(word: string): word is ProblemCode {
  return known.has(word);
}
