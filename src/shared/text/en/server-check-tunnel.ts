/** The extra step of the server check (quick mode, L2TP, PPP): what it found, and what to do about it. */
const words = '{text, select, none {} other { The server reports: {text}}}';

export const serverCheckTunnel = {
  'serverCheck.fullWarning':
    'This test signs in as the user once, then disconnects. It may disconnect another session of the same user or address. If your sign-in needs a second confirmation, for example on a phone, have it ready: the check waits up to a minute.',
  'serverCheck.fullWithPsk':
    'The server identifies itself only with the pre-shared key. Anyone who knows that key can impersonate the VPN server and gets your sign-in info: with PAP the password itself, with CHAP or MS-CHAPv2 a response that can be used to guess the password offline. Sign in only over a network you trust, and with a strong password.',
  'checkHop.tunnel': 'Tunnel and sign-in',

  'check.tunnelWithoutNat':
    'Tunnel and sign-in weren’t tested: without NAT on the path, this needs packets that a program isn’t allowed to send.',
  'check.tunnelNotAsked':
    'Tunnel and sign-in weren’t tested: {why, select, vpn {a VPN to this server is or may be connected} kind {this profile doesn’t use L2TP} budget {the server would be contacted too often within half a minute} other {the server’s identity wasn’t confirmed first}}.',
  'check.tunnelNotBegun':
    'The server was contacted a second time for the sign-in, and then the connection failed.',
  'check.tunnelNotTrusted':
    'The server was contacted a second time for the sign-in, and then sent a certificate that can’t be trusted. No password was sent.',
  'check.quickModeTaken': 'The tunnel was negotiated: {cipher}, {integrity}.',
  'check.quickModeRefused': 'The server refused the tunnel proposals of Windows ({notify}).',
  'check.quickModeForeign': 'The server chose a tunnel proposal that wasn’t sent.',
  'check.quickModeNoAnswer':
    'The key exchange succeeded, but the server didn’t answer the tunnel proposals.',
  'check.espTakenBack':
    'The server accepted the tunnel and deleted it at once. Its operating system may be unable to set it up.',
  'check.l2tpSilent':
    'The tunnel was negotiated, but no L2TP server answers inside it{received, plural, =0 {: no packet came through} one {} other {}}.',
  'check.l2tpRefused':
    'The L2TP server disconnected before the sign-in ({message}, code {result, number}).{text, select, none {} other { It reports: {text}}}',
  'check.l2tpSecretWanted':
    'The L2TP server requires a tunnel secret, which Windows doesn’t support.',
  'check.l2tpNoCall': 'The L2TP server answers, but doesn’t accept the call.',
  'check.pppSilent': 'The call was accepted, but no PPP answer came.',
  'check.pppMethodRefused':
    'The server requires a sign-in method that the profile doesn’t allow: {asked}. No password was sent.',
  'check.pppHungUp':
    'The server disconnected before it answered whether the user name and password are correct.',
  'check.userRefused': `The server refused the user name or password.${words}`,
  'check.accountRefused': `The server refused the account with error {number}.${words}`,
  'check.userNoAnswer':
    '{asked, select, no {The server didn’t ask for a user name and password.} other {The server received the user name and password but didn’t answer for a minute. If a second confirmation is required, for example on a phone, the server may not have received it.}}',
  'check.serverProofWrong':
    'The server accepted the sign-in without having the password. Windows would disconnect.',
  'check.userAccepted':
    'The user name and password are correct{proof, select, verified {, and it is confirmed that the server has the same password} other {}}.',
  'check.userNotAsked': 'The server doesn’t ask for a password.',
  'check.userNotTested':
    'The user name and password weren’t tested: {why, select, eap {only Windows can sign in with EAP} windowsUser {the profile uses your Windows sign-in} other {they weren’t entered}}.',
  'check.encryptionWithoutKeys':
    'The sign-in method is {method, select, pap {PAP} other {CHAP}}, and the profile requires encryption of the connection. Windows is known to refuse that, although IPsec encrypts.',
  'check.mppeTooWeak': 'The server requires MPPE with {bits} bits, which Windows refuses.',
  'check.addressOffered': 'The server offers this PC an address.',
  'check.addressRefused': 'The server has no address for this PC.',
  'check.addressSilent':
    'After the sign-in, the server didn’t answer the request for an address{mppe, select, yes {; it seems to wait for MPPE} other {}}.',

  'checkClient.tunnelNotAsked': 'First fix the problems above.',
  'checkClient.tunnelNotBegun': 'Wait half a minute and try again.',
  'checkClient.tunnelNotTrusted': 'Don’t connect until you know why.',
  'checkServer.tunnelNotTrusted':
    'If several servers share this address, compare their certificates.',
  'checkServer.quickModeRefused':
    'Allow ESP in transport mode for UDP 1701 with aes256-sha1 or aes128-sha1 (esp=), and without PFS unless the profile requires it.',
  'checkServer.quickModeForeign': 'Check the server’s log, and update its software.',
  'checkServer.quickModeNoAnswer':
    'Check the server’s log. The tunnel must be for UDP 1701 (leftprotoport=17/1701, rightprotoport=17/%any) in transport mode.',
  'checkServer.espTakenBack':
    'Check the server’s log, and whether its kernel supports ESP (ip xfrm state).',
  'checkClient.l2tpSilent': 'Try from another network.',
  'checkServer.l2tpSilent':
    'Start xl2tpd, and allow UDP 1701 that came through IPsec in the server’s firewall.',
  'checkServer.l2tpRefused': 'Check the log of xl2tpd.',
  'checkServer.l2tpSecretWanted': 'Turn off the tunnel secret (challenge = no).',
  'checkServer.l2tpNoCall': 'Check the log of xl2tpd.',
  'checkServer.pppSilent': 'Check the logs of xl2tpd and pppd. pppd may not start.',
  'checkClient.pppMethodRefused':
    'Ask whether this method is intended, and if so for a profile that allows it.',
  'checkServer.pppMethodRefused': 'Make pppd require MS-CHAPv2 (require-mschap-v2).',
  'checkServer.pppHungUp': 'Check the log of pppd.',
  'checkClient.userRefused':
    'Enter the user name and password again. Check capital letters and the part after the @.',
  'checkServer.userRefused':
    'Compare them with /etc/ppp/chap-secrets or the RADIUS server, including the server name column.',
  'checkClient.accountRefused': 'Ask the server’s administrator about the account.',
  'checkClient.userNoAnswer':
    'If you confirm the sign-in on a phone or another device, try again and confirm it in time.',
  'checkServer.accountRefused':
    'Check whether the account is disabled, expired or outside its allowed hours.',
  'checkServer.userNoAnswer':
    'Check whether the RADIUS server answers, and whether the second factor was requested and received. Windows may wait less than a minute.',
  'checkClient.serverProofWrong': 'Don’t connect until you know why.',
  'checkServer.serverProofWrong':
    'Compare the password on the server with the one that was entered.',
  'checkServer.userNotAsked': 'Make pppd require MS-CHAPv2 (require-mschap-v2).',
  'checkClient.userNotTested': 'Enter the user name and password and check again.',
  'checkClient.encryptionWithoutKeys':
    'Allow MS-CHAPv2 in the profile, or set encryption to optional.',
  'checkServer.encryptionWithoutKeys': 'Make pppd require MS-CHAPv2 (require-mschap-v2).',
  'checkServer.mppeTooWeak': 'Turn MPPE off. IPsec already encrypts.',
  'checkServer.addressRefused': 'Give xl2tpd an address range (ip range).',
  'checkServer.addressSilent': 'Give xl2tpd an address range (ip range), and don’t require MPPE.',
} as const;
