/** Causes of the doctor: the server’s certificate. */
export const doctorServerCertificate = {
  'cause.issuerNotWanted': 'The server wants a certificate from another CA.',
  'cause.issuerNotWanted.seen': 'The server asks for a certificate from {authorities}.',
  'cause.issuerNotWanted.fix':
    'Use a certificate from that CA, or ask the server’s administrator to accept yours.',
  'cause.serverUntrusted': 'The server’s certificate isn’t trusted on this PC.',
  'cause.serverUntrusted.seen':
    'The server sent a certificate that can’t be traced to a trusted CA or isn’t the server’s own.',
  'cause.serverUntrusted.fix':
    'Ask the server’s administrator for the right CA certificate, and have any intermediate CA certificate installed on the server. Don’t trust a CA that you can’t verify.',
  'cause.serverNameDiffers': 'The server’s certificate is for another name.',
  'cause.serverNameDiffers.seen':
    'The connection is to {server}, but the certificate is for {names, select, none {no name} other {{names}}}.',
  'cause.serverNameDiffers.fix':
    'Connect to a name that is in the certificate, or ask the server’s administrator for a certificate with this name as an alternative name (SAN).',
  'cause.serverExpired': 'The server’s certificate has expired.',
  'cause.serverExpired.seen':
    '{subject} in the server’s certificate chain expired on {date, date, day}.',
  'cause.serverExpired.fix':
    'If the date of this PC is right, ask the server’s administrator to renew the certificate.',
  'cause.serverSentNone': 'The server doesn’t send its certificate.',
  'cause.serverSentNone.seen':
    'The server proved itself without sending a certificate, and Windows doesn’t accept that.',
  'cause.serverSentNone.fix':
    'For the server’s administrator: in strongSwan send_cert = always (leftsendcert=always), in Libreswan leftsendcert=always.',
  'cause.serverUsage': 'The server’s certificate isn’t meant for a server.',
  'cause.serverUsage.seen': 'The certificate lacks the extended key usage “Server Authentication”.',
  'cause.serverUsage.fix':
    'Ask the server’s administrator for a certificate with that usage (extendedKeyUsage = serverAuth).',
  'cause.clockWrong': 'The clock of this PC is probably wrong.',
  'cause.clockWrong.seen':
    'By this PC’s clock, {subject} in the server’s certificate chain only becomes valid on {date, date, day}.',
  'cause.clockWrong.fix':
    'Set the date and time of this PC. If they are right, tell the server’s administrator.',
  'cause.certificateTooLong': 'The network may drop the long messages that carry certificates.',
  'cause.certificateTooLong.seen':
    'The server answered short messages, but not the certificate, which was sent in fragments.',
  'cause.certificateTooLong.fix':
    'Try another network. For the server’s administrator: use shorter certificates (RSA 2048, a short chain) and allow IP fragments.',
  'cause.ownUnanswered': 'The server doesn’t respond to this PC’s certificate.',
  'cause.ownUnanswered.seen':
    'The server answered until the certificate was sent, and then no more.',
  'cause.ownUnanswered.fix':
    'Ask the server’s administrator what the server’s log says about this certificate.',
  'cause.ownRefused': 'The server refused this PC’s certificate.',
  'cause.ownRefused.seen': 'The server’s answer to the certificate was an error.',
  'cause.ownRefused.fix':
    'Ask the server’s administrator what the server’s log says, and whether the server trusts the CA of your certificate.',
  'cause.serverCertificateWeak': 'The server’s certificate uses cryptography that Windows rejects.',
  'cause.serverCertificateWeak.seen':
    'A key in the server’s certificate chain is too short, or a signature uses a broken hash.',
  'cause.serverCertificateWeak.fix':
    'Ask the server’s administrator for a certificate with at least RSA 2048 and SHA-256.',
} as const;
