/** Causes of the doctor: this PC’s certificate. */
export const doctorCertificates = {
  'cause.noOwnCertificate': 'This PC has no certificate for the VPN.',
  'cause.noOwnCertificate.seen':
    'The connection uses a certificate, but {others, plural, =0 {this PC’s certificate store is empty} other {no certificate in this PC’s store is meant for a client}}.',
  'cause.noOwnCertificate.fix':
    'Import your certificate with its private key and its CA into the store of the local computer, not of your account. If the VPN uses a pre-shared key, set up the connection for that.',
  'cause.ownExpired': 'This PC’s certificate has expired.',
  'cause.ownExpired.seen': '{subject} expired on {date, date, day}.',
  'cause.ownExpired.fix':
    'Get a new certificate and import it. Then remove the old one, because Windows can’t choose between them.',
  'cause.ownNotYetValid': 'This PC’s certificate isn’t valid yet.',
  'cause.ownNotYetValid.seen': '{subject} is valid from {date, date, day}.',
  'cause.ownNotYetValid.fix':
    'Check the date and time of this PC. If they are right, wait until that day or get another certificate.',
  'cause.ownKeyGone': 'The private key of this PC’s certificate is missing.',
  'cause.ownKeyGone.seen':
    '{key, select, gone {The file of the private key of {subject} is gone} other {{subject} was imported without a private key}}.',
  'cause.ownKeyGone.fix':
    'Import the certificate again, from a file that contains its private key (.p12 or .pfx).',
  'cause.ownAuthorityMissing': 'The CA of this PC’s certificate is missing.',
  'cause.ownAuthorityMissing.seen':
    '{subject} was issued by {issuer}, and that CA isn’t in this PC’s certificate store.',
  'cause.ownAuthorityMissing.fix':
    'Import the certificate of that CA into the Trusted Root Certification Authorities of the local computer.',
  'cause.ecKeyWithL2tp':
    'This PC’s certificate has an elliptic-curve key, and Windows doesn’t use such a key for L2TP.',
  'cause.ecKeyWithL2tp.seen': '{subject} has an elliptic-curve key.',
  'cause.ecKeyWithL2tp.fix': 'Get a certificate with an RSA key.',
  'cause.severalCandidates': 'Windows may send the wrong one of several certificates.',
  'cause.severalCandidates.seen':
    '{count, plural, other {# certificates}} on this PC would fit, and Windows can’t choose one for each connection.',
  'cause.severalCandidates.fix':
    'Remove the certificates that aren’t needed, such as the old one after a renewal.',
  'cause.crlUnreachable': 'This PC requires a revocation check that may not be possible.',
  'cause.crlUnreachable.seen':
    'IPsec on this PC requires a certificate revocation list, which often can’t be reached before the VPN is connected.',
  'cause.crlUnreachable.fix':
    'Make the revocation list reachable from the internet. Only an administrator should decide whether the check may be relaxed: without it, revoked certificates are accepted.',
  'cause.clockBehind': 'The clock of this PC is probably behind.',
  'cause.clockBehind.seen':
    'By the clock it is {now, date, day}, but the CA of this PC’s certificate has only been valid since {date, date, day}.',
  'cause.clockBehind.fix': 'Set the date and time of this PC, then connect again.',
} as const;
