/**
 * The elements of an EapHostConfig that we know, in the order of Microsoft's schemas: [MS-GPWL]
 * 2.2.3.2 and 6.6 to 6.13 (EapHostConfig, BaseEap, EAP-TLS V1 to V3, PEAP V1 to V3, MSCHAPv2, TTLS).
 * Left out on purpose: `ConfigBlob` (opaque), PEAP's obsolete outer `IdentityPrivacy`, MS-CHAPv1 in
 * TTLS, the open `xs:any` places.
 */

export type EapType = 13 | 21 | 25 | 26;
export const eapTypes: readonly EapType[] = [13, 21, 25, 26];

/** What a leaf may hold. `thumbprint`: 20 bytes of hex with or without blanks, or nothing. */
export type LeafContent = 'boolean' | 'text' | 'thumbprint' | 'oid' | 'number' | 'empty';

export interface ElementRule {
  name: string;
  namespace: string;
  content: LeafContent | readonly ElementRule[];
  occurs: 'once' | 'optional' | 'many';
  /** Has the attribute `Enabled`, a boolean. */
  enabled?: true;
  /** Exactly one of the children must stand there. */
  choice?: true;
}

const base = 'http://www.microsoft.com/provisioning/';
const host = `${base}EapHostConfig`;
const common = `${base}EapCommon`;
const baseEap = `${base}BaseEapConnectionPropertiesV1`;
const tls1 = `${base}EapTlsConnectionPropertiesV1`;
const tls2 = `${base}EapTlsConnectionPropertiesV2`;
const tls3 = `${base}EapTlsConnectionPropertiesV3`;
const peap1 = `${base}MsPeapConnectionPropertiesV1`;
const peap2 = `${base}MsPeapConnectionPropertiesV2`;
const peap3 = `${base}MsPeapConnectionPropertiesV3`;
const msChapV2 = `${base}MsChapV2ConnectionPropertiesV1`;
const ttls = `${base}EapTtlsConnectionPropertiesV1`;

const of =
  (namespace: string) =>
  (
    name: string,
    content: ElementRule['content'],
    occurs: ElementRule['occurs'] = 'optional',
    more: { enabled?: true; choice?: true } = {},
  ): ElementRule => ({ name, namespace, content, occurs, ...more });

const inHost = of(host);
const inCommon = of(common);
const inBase = of(baseEap);
const inTls1 = of(tls1);
const inTls2 = of(tls2);
const inTls3 = of(tls3);
const inPeap1 = of(peap1);
const inPeap2 = of(peap2);
const inTtls = of(ttls);

const ekuList = [inTls3('EKUMapInList', [inTls3('EKUName', 'text', 'once')], 'many')];

const filteringInfo = inTls3('FilteringInfo', [
  inTls3('AllPurposeEnabled', 'boolean'),
  inTls3('CAHashList', [inTls3('IssuerHash', 'thumbprint', 'many')], 'optional', { enabled: true }),
  inTls3('EKUMapping', [
    inTls3('EKUMap', [inTls3('EKUName', 'text', 'once'), inTls3('EKUOID', 'oid', 'once')], 'many'),
  ]),
  inTls3('ClientAuthEKUList', ekuList, 'optional', { enabled: true }),
  inTls3('AnyPurposeEKUList', ekuList, 'optional', { enabled: true }),
]);

const serverValidation = (inside: typeof inTls1) =>
  inside('ServerValidation', [
    inside('DisableUserPromptForServerValidation', 'boolean'),
    inside('ServerNames', 'text'),
    inside('TrustedRootCA', 'thumbprint', 'many'),
  ]);

const credentialsSource = inTls1(
  'CredentialsSource',
  [
    inTls1('SmartCard', 'empty'),
    inTls1('CertificateStore', [inTls1('SimpleCertSelection', 'boolean')]),
  ],
  'optional',
  { choice: true },
);

const tlsType = inTls1(
  'EapType',
  [
    credentialsSource,
    serverValidation(inTls1),
    inTls1('DifferentUsername', 'boolean'),
    inTls2('PerformServerValidation', 'boolean'),
    inTls2('AcceptServerName', 'boolean'),
    inTls2('TLSExtensions', [filteringInfo]),
  ],
  'once',
);

const msChapV2Type = of(msChapV2)(
  'EapType',
  [of(msChapV2)('UseWinLogonCredentials', 'boolean')],
  'once',
);

/** A method inside a tunnel: EAP-TLS or MSCHAPv2, never a second tunnel. */
const innerEap = (content: ElementRule) =>
  inBase('Eap', [inBase('Type', 'number', 'once'), content], 'once');

const peapExtensions = inPeap1('PeapExtensions', [
  inPeap2('PerformServerValidation', 'boolean'),
  inPeap2('AcceptServerName', 'boolean'),
  inPeap2('IdentityPrivacy', [
    inPeap2('EnableIdentityPrivacy', 'boolean'),
    inPeap2('AnonymousUserName', 'text'),
  ]),
  inPeap2('PeapExtensionsV2', [of(peap3)('AllowPromptingWhenServerCANotFound', 'boolean')]),
]);

const peapType = (inner: ElementRule) =>
  inPeap1(
    'EapType',
    [
      serverValidation(inPeap1),
      inPeap1('FastReconnect', 'boolean'),
      inPeap1('InnerEapOptional', 'boolean'),
      innerEap(inner),
      inPeap1('EnableQuarantineChecks', 'boolean'),
      inPeap1('RequireCryptoBinding', 'boolean'),
      peapExtensions,
    ],
    'once',
  );

/**
 * The schema says `TrustedRootCAHashes`, what Windows and the field write is `TrustedRootCAHash`:
 * UNCONFIRMED which is read, so each is kept as it came.
 */
const ttlsServerValidation = inTtls('ServerValidation', [
  inTtls('ServerNames', 'text'),
  inTtls('TrustedRootCAHash', 'thumbprint', 'many'),
  inTtls('TrustedRootCAHashes', 'thumbprint', 'many'),
  inTtls('DisablePrompt', 'boolean'),
]);

const ttlsRoot = (inner: ElementRule) =>
  inTtls(
    'EapTtls',
    [
      ttlsServerValidation,
      inTtls(
        'Phase2Authentication',
        [
          { ...innerEap(inner), occurs: 'optional' },
          inTtls('PAPAuthentication', 'empty'),
          inTtls('CHAPAuthentication', 'empty'),
          inTtls('MSCHAPv2Authentication', [inTtls('UseWinlogonCredentials', 'boolean')]),
        ],
        'once',
        { choice: true },
      ),
      inTtls('Phase1Identity', [
        inTtls('IdentityPrivacy', 'boolean'),
        inTtls('AnonymousIdentity', 'text'),
      ]),
    ],
    'once',
  );

/** The rule of the root element for an outer type and, in a tunnel, the inner type (13 or 26). */
export function rootRule(outer: EapType, inner: EapType | null): ElementRule {
  const innerType = inner === 13 ? tlsType : msChapV2Type;
  const eap = (content: ElementRule) =>
    inBase('Eap', [inBase('Type', 'number', 'once'), content], 'once');
  const config = {
    13: () => eap(tlsType),
    21: () => ttlsRoot(innerType),
    25: () => eap(peapType(innerType)),
    26: () => eap(msChapV2Type),
  }[outer]();
  const method = inHost(
    'EapMethod',
    [
      inCommon('Type', 'number', 'once'),
      inCommon('VendorId', 'number', 'once'),
      inCommon('VendorType', 'number', 'once'),
      inCommon('AuthorId', 'number', 'once'),
    ],
    'once',
  );
  return inHost('EapHostConfig', [method, inHost('Config', [config], 'once')], 'once');
}
