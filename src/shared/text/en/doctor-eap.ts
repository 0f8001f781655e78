/** Causes in EAP and the sign-in of Windows. */
export const doctorEap = {
  'cause.peapOn26h1': 'This version of Windows can’t sign in to a VPN with PEAP.',
  'cause.peapOn26h1.seen':
    'This is Windows build {build}, and the connection signs in with PEAP. Others report that this fails although the password is right.',
  'cause.peapOn26h1.fix':
    'Install the latest Windows updates. If it still fails, ask your administrator for EAP-TLS with a certificate, or for MS-CHAPv2.',
  'cause.credentialGuard':
    'Credential Guard keeps Windows from using your Windows password for this VPN.',
  'cause.credentialGuard.seen':
    'Credential Guard is on, and the connection is set to use your Windows sign-in.',
  'cause.credentialGuard.fix':
    'Turn off “Automatically use my Windows sign-in info” in the connection and type the user name and password, or ask for sign-in with a certificate. Leave Credential Guard on: it protects your password.',
  'cause.eapMissing': 'The EAP sign-in method of the connection isn’t installed on this PC.',
  'cause.eapMissing.seen': 'Windows ended with error {number}.',
  'cause.eapMissing.fix':
    'Install the program that the method belongs to, or set the VPN up again from its profile.',
  'cause.eapServer': 'The certificate of the sign-in server isn’t accepted.',
  'cause.eapServer.seen': 'Windows ended with error {number}.',
  'cause.eapServer.fix':
    'Ask the server’s administrator whether the certificate of the RADIUS server was renewed or has expired. The EAP settings of the connection must name its CA and its server name; Windows 11 compares that name letter by letter.',
  'cause.eapUser': 'No certificate of yours is accepted for the sign-in.',
  'cause.eapUser.seen': 'Windows ended with error {number}.',
  'cause.eapUser.fix':
    'Import your certificate with its private key as the signed-in user (Personal), not for the computer. If it has expired or was revoked, ask for a new one.',
  'cause.eapUnsupported':
    'The EAP settings of the connection ask for something that the method can’t do.',
  'cause.eapUnsupported.seen': 'Windows ended with error {number}.',
  'cause.eapUnsupported.fix':
    'Set the VPN up again from its profile. If the error stays, ask your administrator to check the EAP settings in the profile.',
  'cause.peapNames': 'The two user names that PEAP sends differ.',
  'cause.peapNames.seen': 'Windows ended with error {number}.',
  'cause.peapNames.fix':
    'Use the same user name in the connection and in its EAP settings, or turn on identity privacy there.',
  'cause.eapSavedCredentials': 'The saved sign-in info is out of date.',
  'cause.eapSavedCredentials.seen': 'Windows ended with error {number}.',
  'cause.eapSavedCredentials.fix':
    'Clear the saved sign-in info of the connection in Windows Settings, then connect and type it again.',
} as const;
