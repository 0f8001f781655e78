/** EapHostConfig texts in the form that Windows shows them; names and thumbprints are made up. */
const p = 'http://www.microsoft.com/provisioning/';
const thumbprint = '3f 07 88 e8 ac 00 32 e4 06 3f 30 f8 db 74 25 e1 2e 5b 84 d1 ';

export function wrapped(type: number, config: string, authorId = 0): string {
  return (
    `<EapHostConfig xmlns="${p}EapHostConfig"><EapMethod>` +
    `<Type xmlns="${p}EapCommon">${type}</Type>` +
    `<VendorId xmlns="${p}EapCommon">0</VendorId>` +
    `<VendorType xmlns="${p}EapCommon">0</VendorType>` +
    `<AuthorId xmlns="${p}EapCommon">${authorId}</AuthorId>` +
    `</EapMethod><Config>${config}</Config></EapHostConfig>`
  );
}

export const tlsEap =
  `<Eap xmlns="${p}BaseEapConnectionPropertiesV1"><Type>13</Type>` +
  `<EapType xmlns="${p}EapTlsConnectionPropertiesV1">` +
  '<CredentialsSource><CertificateStore><SimpleCertSelection>true</SimpleCertSelection></CertificateStore></CredentialsSource>' +
  '<ServerValidation><DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>' +
  `<ServerNames>radius.example.com</ServerNames><TrustedRootCA>${thumbprint}</TrustedRootCA></ServerValidation>` +
  '<DifferentUsername>false</DifferentUsername>' +
  `<PerformServerValidation xmlns="${p}EapTlsConnectionPropertiesV2">true</PerformServerValidation>` +
  `<AcceptServerName xmlns="${p}EapTlsConnectionPropertiesV2">true</AcceptServerName>` +
  `<TLSExtensions xmlns="${p}EapTlsConnectionPropertiesV2"><FilteringInfo xmlns="${p}EapTlsConnectionPropertiesV3">` +
  `<CAHashList Enabled="true"><IssuerHash>${thumbprint}</IssuerHash></CAHashList>` +
  '<EKUMapping><EKUMap><EKUName>Client &amp; more</EKUName><EKUOID>1.3.6.1.5.5.7.3.2</EKUOID></EKUMap></EKUMapping>' +
  '<ClientAuthEKUList Enabled="true"><EKUMapInList><EKUName>Client &amp; more</EKUName></EKUMapInList></ClientAuthEKUList>' +
  '</FilteringInfo></TLSExtensions></EapType></Eap>';

export const msChapV2Eap =
  `<Eap xmlns="${p}BaseEapConnectionPropertiesV1"><Type>26</Type>` +
  `<EapType xmlns="${p}MsChapV2ConnectionPropertiesV1"><UseWinLogonCredentials>false</UseWinLogonCredentials></EapType></Eap>`;

export const peapEap = (inner: string) =>
  `<Eap xmlns="${p}BaseEapConnectionPropertiesV1"><Type>25</Type>` +
  `<EapType xmlns="${p}MsPeapConnectionPropertiesV1">` +
  '<ServerValidation><DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>' +
  `<ServerNames>radius.example.com</ServerNames><TrustedRootCA>${thumbprint}</TrustedRootCA></ServerValidation>` +
  `<FastReconnect>true</FastReconnect><InnerEapOptional>false</InnerEapOptional>${inner}` +
  '<EnableQuarantineChecks>false</EnableQuarantineChecks><RequireCryptoBinding>true</RequireCryptoBinding>' +
  `<PeapExtensions><PerformServerValidation xmlns="${p}MsPeapConnectionPropertiesV2">true</PerformServerValidation>` +
  `<AcceptServerName xmlns="${p}MsPeapConnectionPropertiesV2">true</AcceptServerName>` +
  `<IdentityPrivacy xmlns="${p}MsPeapConnectionPropertiesV2"><EnableIdentityPrivacy>true</EnableIdentityPrivacy>` +
  '<AnonymousUserName>nobody</AnonymousUserName></IdentityPrivacy>' +
  `<PeapExtensionsV2 xmlns="${p}MsPeapConnectionPropertiesV2"><AllowPromptingWhenServerCANotFound xmlns="${p}MsPeapConnectionPropertiesV3">false</AllowPromptingWhenServerCANotFound></PeapExtensionsV2>` +
  '</PeapExtensions></EapType></Eap>';

export const ttlsConfig = (phase2: string) =>
  `<EapTtls xmlns="${p}EapTtlsConnectionPropertiesV1"><ServerValidation><ServerNames>radius.example.com</ServerNames>` +
  `<TrustedRootCAHash>${thumbprint}</TrustedRootCAHash><DisablePrompt>true</DisablePrompt></ServerValidation>` +
  `<Phase2Authentication>${phase2}</Phase2Authentication>` +
  '<Phase1Identity><IdentityPrivacy>true</IdentityPrivacy><AnonymousIdentity>nobody</AnonymousIdentity></Phase1Identity></EapTtls>';

export const tls = wrapped(13, tlsEap);
export const msChapV2 = wrapped(26, msChapV2Eap);
export const peap = wrapped(25, peapEap(msChapV2Eap));
export const peapTls = wrapped(25, peapEap(tlsEap));
export const ttlsPap = wrapped(21, ttlsConfig('<PAPAuthentication></PAPAuthentication>'), 311);
export const ttlsEap = wrapped(21, ttlsConfig(msChapV2Eap), 311);

/** The same PEAP configuration with prefixes, blanks, comments, 0/1 and another order. */
export const peapWithPrefixes = `<?xml version="1.0" encoding="utf-8"?>
<!-- made by hand -->
<h:EapHostConfig xmlns:h="${p}EapHostConfig" xmlns:c="${p}EapCommon" xmlns:b="${p}BaseEapConnectionPropertiesV1"
  xmlns:m="${p}MsPeapConnectionPropertiesV1" xmlns:x="${p}MsPeapConnectionPropertiesV2">
  <h:EapMethod><c:AuthorId>0</c:AuthorId><c:VendorType>0</c:VendorType><c:VendorId>0</c:VendorId><c:Type>25</c:Type></h:EapMethod>
  <h:Config><b:Eap><b:Type> 25 </b:Type><m:EapType>
    <m:PeapExtensions>
      <x:PeapExtensionsV2><y:AllowPromptingWhenServerCANotFound xmlns:y="${p}MsPeapConnectionPropertiesV3">0</y:AllowPromptingWhenServerCANotFound></x:PeapExtensionsV2>
      <x:IdentityPrivacy><x:AnonymousUserName>nobody</x:AnonymousUserName><x:EnableIdentityPrivacy>1</x:EnableIdentityPrivacy></x:IdentityPrivacy>
      <x:PerformServerValidation>1</x:PerformServerValidation><x:AcceptServerName>1</x:AcceptServerName>
    </m:PeapExtensions>
    <m:ServerValidation>
      <m:DisableUserPromptForServerValidation>1</m:DisableUserPromptForServerValidation>
      <m:ServerNames>radius.example.com</m:ServerNames>
      <m:TrustedRootCA>3F0788E8AC0032E4063F30F8DB7425E12E5B84D1</m:TrustedRootCA>
      <m:TrustedRootCA/>
    </m:ServerValidation>
    <m:FastReconnect>1</m:FastReconnect><m:InnerEapOptional>0</m:InnerEapOptional>
    <b:Eap><b:Type>26</b:Type><EapType xmlns="${p}MsChapV2ConnectionPropertiesV1"><UseWinLogonCredentials>0</UseWinLogonCredentials></EapType></b:Eap>
    <m:EnableQuarantineChecks>0</m:EnableQuarantineChecks><m:RequireCryptoBinding>1</m:RequireCryptoBinding>
  </m:EapType></b:Eap></h:Config>
</h:EapHostConfig>`;
