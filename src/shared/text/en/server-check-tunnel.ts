/** The extra step of the server check (quick mode, L2TP, PPP): what it found, and what to do about it. */
const words = '{text, select, none {} other { The server says: {text}}}';

export const serverCheckTunnel = {
  'serverCheck.fullWarning':
    'The extra step signs in as the user, once, and hangs up. It can push off a session of the same user or address that is up from another PC. If signing in needs a second confirmation, for example on a phone, have it at hand: the check waits a minute for it.',
  'serverCheck.fullWithPsk':
    'The server identifies itself with the pre-shared key only. Anyone who knows that key can impersonate the server and then gets your sign-in: with PAP the password itself, with CHAP or MS-CHAPv2 an answer against which passwords can be tried offline. Sign in only over a network that you trust, and with a strong password.',
  'checkHop.tunnel': 'Tunnel and sign-in',

  'check.tunnelWithoutNat':
    'Tunnel and sign-in were not tried: without NAT on the way this needs packets that a program may not send.',
  'check.tunnelNotAsked':
    'Tunnel and sign-in were not tried: {why, select, vpn {a VPN to this server is up or may be up} kind {this profile has no L2TP} budget {the server would be asked too often in half a minute} other {the server has not proved itself before}}.',
  'check.tunnelNotBegun':
    'For the sign-in the server was asked a second time, and then it did not agree.',
  'check.tunnelNotTrusted':
    'For the sign-in the server was asked a second time, and then a certificate came that must not be trusted. No password was sent.',
  'check.quickModeTaken': 'The tunnel is agreed on: {cipher}, {integrity}.',
  'check.quickModeRefused': 'The server refused what Windows offers for the tunnel ({notify}).',
  'check.quickModeForeign': 'The server chose something for the tunnel that was not offered.',
  'check.quickModeNoAnswer':
    'The key exchange was in order, but the server did not answer the offer for the tunnel.',
  'check.espTakenBack':
    'The server agreed to the tunnel and took it back at once. Its system may be unable to set it up.',
  'check.l2tpSilent':
    'The tunnel is agreed on, but no L2TP server answers in it{received, plural, =0 {: nothing came through at all} one {} other {}}.',
  'check.l2tpRefused':
    'The L2TP server hung up before the sign-in ({message}, code {result, number}).{text, select, none {} other { It says: {text}}}',
  'check.l2tpSecretWanted':
    'The L2TP server wants a tunnel secret of its own, which Windows does not have.',
  'check.l2tpNoCall': 'The L2TP server answers, but does not take the call.',
  'check.pppSilent': 'The call was taken, but nothing speaks PPP in it.',
  'check.pppMethodRefused':
    'The server wants a sign-in that the profile does not allow: {asked}. No password was sent.',
  'check.pppHungUp': 'The server hung up before it said whether user and password are right.',
  'check.userRefused': `The server refused the user name or the password.${words}`,
  'check.accountRefused': `The server refused the account, with error {number}.${words}`,
  'check.userNoAnswer':
    '{asked, select, no {The server did not ask for user name and password.} other {The server got user name and password and said nothing for a minute. Whoever asks the user for a second confirmation, for example on a phone, may not have got it.}}',
  'check.serverProofWrong':
    'The server said yes without knowing the password. Windows would hang up.',
  'check.userAccepted':
    'User name and password are right{proof, select, verified {, and the server proved that it knows the password too} other {}}.',
  'check.userNotAsked': 'The server asks nobody for a password.',
  'check.userNotTested':
    'User name and password were not tested: {why, select, eap {EAP is left to Windows} windowsUser {the profile uses those of Windows} other {they were not given}}.',
  'check.encryptionWithoutKeys':
    'The sign-in is {method, select, pap {PAP} other {CHAP}}, and the profile demands encryption of the connection. Windows is known to refuse that, although IPsec encrypts.',
  'check.mppeTooWeak': 'The server asks for MPPE with {bits} bits, which Windows refuses.',
  'check.addressOffered': 'The server offers an address for this PC.',
  'check.addressRefused': 'The server has no address for this PC.',
  'check.addressSilent':
    'After the sign-in the server said nothing about an address{mppe, select, yes {; it seems to wait for MPPE} other {}}.',

  'checkClient.tunnelNotAsked': 'First put right what is named above.',
  'checkClient.tunnelNotBegun': 'Wait half a minute and try again.',
  'checkClient.tunnelNotTrusted': 'Do not connect before it is known why.',
  'checkServer.tunnelNotTrusted':
    'If several servers share this address, compare their certificates.',
  'checkServer.quickModeRefused':
    'Allow ESP in transport mode for UDP 1701 with aes256-sha1 or aes128-sha1 (esp=), and no PFS unless the profile demands it.',
  'checkServer.quickModeForeign': 'Look into its log, and update it.',
  'checkServer.quickModeNoAnswer':
    'Look into its log. The tunnel must be for UDP 1701 (leftprotoport=17/1701, rightprotoport=17/%any) in transport mode.',
  'checkServer.espTakenBack': 'Look into its log and whether its kernel has ESP (ip xfrm state).',
  'checkClient.l2tpSilent': 'Try from another network.',
  'checkServer.l2tpSilent':
    'Start xl2tpd, and let its firewall accept UDP 1701 that came through IPsec.',
  'checkServer.l2tpRefused': 'Look into the log of xl2tpd.',
  'checkServer.l2tpSecretWanted': 'Switch the tunnel secret off (challenge = no).',
  'checkServer.l2tpNoCall': 'Look into the log of xl2tpd.',
  'checkServer.pppSilent': 'Look into the logs of xl2tpd and pppd: pppd may not start.',
  'checkClient.pppMethodRefused': 'Ask for a profile that names this method, if it is meant so.',
  'checkServer.pppMethodRefused': 'Let pppd require MS-CHAPv2 (require-mschap-v2).',
  'checkServer.pppHungUp': 'Look into the log of pppd.',
  'checkClient.userRefused':
    'Type user name and password again. Mind capital letters and what stands behind the @.',
  'checkServer.userRefused':
    'Compare with /etc/ppp/chap-secrets or the RADIUS server, server name column included.',
  'checkClient.accountRefused': 'Ask whoever runs the server about the account.',
  'checkClient.userNoAnswer':
    'If the sign-in is confirmed on a phone or another device, try again and confirm it in time.',
  'checkServer.accountRefused': 'Look at the account: disabled, expired, or outside its hours.',
  'checkServer.userNoAnswer':
    'Look whether the RADIUS server answers, and whether its second factor was asked for and given. Windows may wait for less than a minute.',
  'checkClient.serverProofWrong': 'Do not connect before it is known why.',
  'checkServer.serverProofWrong': 'Compare the password there with the one that was typed.',
  'checkServer.userNotAsked': 'Let pppd require MS-CHAPv2 (require-mschap-v2).',
  'checkClient.userNotTested': 'Give user name and password and check again.',
  'checkClient.encryptionWithoutKeys':
    'Allow MS-CHAPv2 in the profile, or set encryption to optional.',
  'checkServer.encryptionWithoutKeys': 'Let pppd require MS-CHAPv2 (require-mschap-v2).',
  'checkServer.mppeTooWeak': 'Switch MPPE off: IPsec encrypts already.',
  'checkServer.addressRefused': 'Give xl2tpd a range of addresses (ip range).',
  'checkServer.addressSilent':
    'Give xl2tpd a range of addresses (ip range), and do not require MPPE.',
} as const;
