/** PEAP with MS-CHAPv2 inside, server validated by name and root. */
export const peapXml = `<?xml version="1.0" encoding="UTF-8"?>
<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig">
  <EapMethod>
    <Type xmlns="http://www.microsoft.com/provisioning/EapCommon">25</Type>
    <VendorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorId>
    <VendorType xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorType>
    <AuthorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</AuthorId>
  </EapMethod>
  <Config xmlns="http://www.microsoft.com/provisioning/EapHostConfig">
    <Eap xmlns="http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1">
      <Type>25</Type>
      <EapType xmlns="http://www.microsoft.com/provisioning/MsPeapConnectionPropertiesV1">
        <ServerValidation>
          <DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>
          <ServerNames>radius.example.com</ServerNames>
          <TrustedRootCA>01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67</TrustedRootCA>
        </ServerValidation>
        <FastReconnect>true</FastReconnect>
        <InnerEapOptional>false</InnerEapOptional>
        <Eap xmlns="http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1">
          <Type>26</Type>
          <EapType xmlns="http://www.microsoft.com/provisioning/MsChapV2ConnectionPropertiesV1">
            <UseWinLogonCredentials>false</UseWinLogonCredentials>
          </EapType>
        </Eap>
        <EnableQuarantineChecks>false</EnableQuarantineChecks>
        <RequireCryptoBinding>true</RequireCryptoBinding>
        <PeapExtensions>
          <PerformServerValidation xmlns="http://www.microsoft.com/provisioning/MsPeapConnectionPropertiesV2">true</PerformServerValidation>
          <AcceptServerName xmlns="http://www.microsoft.com/provisioning/MsPeapConnectionPropertiesV2">true</AcceptServerName>
        </PeapExtensions>
      </EapType>
    </Eap>
  </Config>
</EapHostConfig>
`;

/** The same without any check of the server: needs `eapWithoutServerValidation`. */
export const blindPeapXml = peapXml
  .replace(/<ServerNames>.*<\/TrustedRootCA>/s, '')
  .replaceAll('>true</PerformServerValidation>', '>false</PerformServerValidation>');
