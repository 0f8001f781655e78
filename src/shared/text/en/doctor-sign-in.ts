/** Causes in name, password and account. */
export const doctorSignIn = {
  'cause.userRefused': 'The server refuses the user name or password.',
  'cause.userRefused.seen':
    'The check signed in, and the server refused.{text, select, none {} other { It reports: {text}}}',
  'cause.userRefused.fix':
    'Type the user name and password again; check capital letters and the keyboard layout. Don’t try the same password again: the account may be locked. On the server: compare the line in /etc/ppp/chap-secrets. Its second column must be the name in the options file or *, and its last column must not be empty.',
  'cause.domainAdded': 'Windows sends another user name or password than the one that was checked.',
  'cause.domainAdded.seen':
    'The check could sign in with the user name and password that were entered; Windows couldn’t.',
  'cause.domainAdded.fix':
    'Clear the saved sign-in info of the connection and type it again. Leave the domain empty; Windows may have put one before the user name. If the server needs a domain, type it as part of the user name.',
  'cause.wrongPassword': 'The user name or password is probably wrong.',
  'cause.wrongPassword.seen':
    'The only sign is error 691, which also stands for an added domain or a sign-in method that the server doesn’t accept.',
  'cause.wrongPassword.fix':
    'Type the user name and password again; check capital letters and the keyboard layout, and leave the domain empty. Don’t try the same password again: the account may be locked. The check can test the sign-in and tells which one it is.',
  'cause.methodRefused': 'The server requires a sign-in method that this connection can’t use.',
  'cause.methodRefused.seen':
    '{asked, select, none {Windows reports that the server refused every sign-in method.} other {The server asks for {asked}.}}',
  'cause.methodRefused.fix':
    'On the server: accept MS-CHAPv2 (require-mschap-v2 in /etc/ppp/options.xl2tpd). If the method is intended, ask for a profile that uses it.',
  'cause.noCommonMethod': 'The PC and the server share no sign-in method.',
  'cause.noCommonMethod.seen': 'Windows ended with error {number}.',
  'cause.noCommonMethod.fix':
    'On the server: accept MS-CHAPv2 (require-mschap-v2 in /etc/ppp/options.xl2tpd). In the connection: allow MS-CHAPv2.',
  'cause.serverForeign':
    'The server doesn’t know your password: it may be another server, or the wrong entry is used there.',
  'cause.serverForeign.seen':
    'Windows reports that the server couldn’t prove that it has the password.',
  'cause.serverForeign.fix':
    'Don’t connect until you know why. On the server: compare the password and the second column in /etc/ppp/chap-secrets, or ask the RADIUS server.',
  'cause.serverWithoutPassword': 'The server accepted the sign-in without knowing the password.',
  'cause.serverWithoutPassword.seen':
    'The server’s proof of the password was wrong when the check signed in.',
  'cause.serverWithoutPassword.fix':
    'Don’t connect until you know why. On the server: compare the password with the one that was entered.',
  'cause.wrongHours': 'Your account isn’t allowed to sign in at this time.',
  'cause.wrongHours.seen': 'Windows ended with error {number}.',
  'cause.wrongHours.fix':
    'Connect within the allowed hours, or ask the server’s administrator to change them.',
  'cause.accountDisabled': 'Your account on the server is disabled.',
  'cause.accountDisabled.seen': 'Windows ended with error {number}.',
  'cause.accountDisabled.fix': 'Ask the server’s administrator to enable the account.',
  'cause.passwordExpired': 'Your password has expired.',
  'cause.passwordExpired.seen': 'Windows ended with error {number}.',
  'cause.passwordExpired.fix':
    'Change the password, for example on a PC in the company or on its sign-in page, then connect with the new one.',
  'cause.noDialInRight': 'Your account isn’t allowed to use the VPN.',
  'cause.noDialInRight.seen': 'Windows ended with error {number}.',
  'cause.noDialInRight.fix': 'Ask the server’s administrator to allow the VPN for your account.',
  'cause.accountExpired': 'Your account on the server has expired.',
  'cause.accountExpired.seen': 'Windows ended with error {number}.',
  'cause.accountExpired.fix': 'Ask the server’s administrator to extend the account.',
  'cause.accountRefused': 'The server refuses your account.',
  'cause.accountRefused.seen':
    'The check signed in, and the server answered with error {number}.{text, select, none {} other { It reports: {text}}}',
  'cause.accountRefused.fix':
    'Ask the server’s administrator whether the account is disabled, expired or limited to certain hours.',
  'cause.serverPolicy': 'A rule of the sign-in server doesn’t allow this connection.',
  'cause.serverPolicy.seen': 'Windows ended with error {number}.',
  'cause.serverPolicy.fix':
    'Ask the server’s administrator: the log of the RADIUS or network policy server names the rule. Often it requires another sign-in method or a group.',
  'cause.serverAuthFault': 'The server’s own sign-in service failed.',
  'cause.serverAuthFault.seen': 'Windows ended with error {number}.',
  'cause.serverAuthFault.fix':
    'On the server: check the log of pppd and whether the RADIUS server answers.',
} as const;
