/** What is wrong with a certificate, or with the file that it comes in: `code.` says what and why, `help.` what to do. */
const role =
  '{role, select, leaf {The machine certificate} intermediate {The intermediate CA} other {The root CA}}';

export const certificates = {
  'code.certificateLocked': 'The certificate file is locked by a password that was not given.',
  'help.certificateLocked':
    'Give it as pkcs12Password in --secrets FILE, or run in a terminal and type it.',
  'code.certificateNotFound': 'No certificate of this PC is as the profile describes it.',
  'help.certificateNotFound':
    'Enroll the certificate first, or correct issuer, usage or thumbprint in the profile.',
  'code.certificateWithoutKey':
    'The certificate {subject} is on this PC without its private key ({thumbprint}).',
  'help.certificateWithoutKey':
    'Remove it from the store Personal of the computer, then run again.',
  'code.certificateKeyGone':
    'The private key of the certificate {subject} is gone, although Windows still lists it ({thumbprint}).',
  'help.certificateKeyGone':
    'Remove the certificate from the store Personal of the computer, and install it again together with its key.',
  'code.authorityNotOnThisPc': 'The CA {authority} is not among the trusted roots of this PC.',
  'help.authorityNotOnThisPc': 'Put the CA certificate into the profile (authorities).',
  'code.authorityNamesake':
    'Another trusted root on this PC has the name {authority} and another key ({thumbprint}). A rule of Windows names a CA by its name alone, so a server with a certificate of that CA may be accepted too.',
  'help.authorityNamesake': 'Check that you trust both, and remove the one that nobody needs.',
  'code.chosenAmongNamesakes':
    'Certificates of several CAs with the same name fit this profile. {subject} ({thumbprint}) is used, because it is valid longest.',
  'help.chosenAmongNamesakes':
    'If that is the wrong one, put the thumbprint of the right one into the profile (thumbprint).',
  'code.expired': `${role} {subject} expired on {notAfter, date, day}.`,
  'help.expired': 'Ask for a new certificate. If the date looks right, check the clock of this PC.',
  'code.notYetValid': `${role} {subject} is valid only from {notBefore, date, day}.`,
  'help.notYetValid': 'Check the clock of this PC, or wait.',
  'code.expiresSoon': `${role} {subject} expires on {notAfter, date, day}, in {days, plural, one {# day} other {# days}}.`,
  'help.expiresSoon': 'Ask for a new certificate in time.',
  'code.noLeaf': 'There is no machine certificate in the file.',
  'help.noLeaf': 'Export the certificate together with its private key.',
  'code.noPrivateKey': 'There is no private key with the certificate.',
  'help.noPrivateKey': 'Export the certificate again, together with its private key.',
  'code.keyMismatch': 'The private key in the file belongs to none of its certificates.',
  'help.keyMismatch': 'Export the certificate and its own key again.',
  'code.severalKeys':
    'The file holds {count, plural, one {# private key} other {# private keys}}; one is used.',
  'help.severalKeys': 'Export one certificate with its key only.',
  'code.leafIsCa': 'The machine certificate {subject} is a CA certificate.',
  'help.leafIsCa': 'Ask for a certificate that is not a CA.',
  'code.ekuMissingClientAuth':
    'The certificate is not meant for clients: it has neither clientAuth nor IKE intermediate ({ekus, select, none {none} other {{ekus}}}).',
  'help.ekuMissingClientAuth': 'Ask for a certificate with the usage clientAuth.',
  'code.keyUsageNoDigitalSignature':
    'The certificate may not be used for digital signatures ({usages, select, none {none} other {{usages}}}).',
  'help.keyUsageNoDigitalSignature': 'Ask for a certificate with the key usage digitalSignature.',
  'code.weakKey': `${role} {subject} has a weak key ({type}, {bits, number} bits).`,
  'help.weakKey': 'Ask for a certificate with RSA of 2048 bits or more.',
  'code.weakSignature': `${role} {subject} is signed with {hash}, which can be forged.`,
  'help.weakSignature': 'Ask for a certificate signed with SHA-256 or better.',
  'code.unsupportedKeyType': 'IPsec of Windows cannot sign with this kind of key ({type} {curve}).',
  'help.unsupportedKeyType': 'Ask for an RSA key, or an EC key on P-256 or P-384.',
  'code.ecKeyWithL2tp': 'L2TP with an EC key ({curve}) is not proved to work.',
  'help.ecKeyWithL2tp': 'Ask for a certificate with an RSA key.',
  'code.missingCa': 'The certificate of the CA {issuer} is not in the file.',
  'help.missingCa':
    'Export the whole chain, or put the CA certificate into the profile (authorities).',
  'code.chainBroken': 'The signature of {subject} was not made by {issuer}.',
  'help.chainBroken': 'The file mixes certificates that do not belong together: export it again.',
  'code.caIsNotCa':
    '{subject} signs other certificates but is not allowed to: {reason, select, basicConstraints {it is not marked as a CA} keyUsage {its key usage does not include it} other {the chain is longer than it allows}}.',
  'help.caIsNotCa': 'Ask for a chain made by a proper CA.',
  'code.rootUnlimited':
    'The root {subject} may sign for any web site of the world (SHA-256 {sha256}).',
  'help.rootUnlimited':
    'Ask for a CA with name constraints; check the fingerprint before you agree.',
  'code.caForbidsServerName': 'The CA {subject} may not sign for the server {server}.',
  'help.caForbidsServerName': 'Check the name of the server, or ask for a CA that covers it.',
  'code.serverIsIpAddress':
    'The server is given by its address, so the name in its certificate is not checked.',
  'help.serverIsIpAddress': 'Use the DNS name of the server in the profile.',
  'code.needsRewrap':
    'This Windows (build {windowsBuild}) does not read the modern encryption of the file (from build {firstBuild} on).',
  'help.needsRewrap': 'Nothing has to be done: it is re-packed in memory.',
  'code.secondCertificateOfSameCa':
    'Another certificate of the same CA is on this PC: {subject} ({thumbprint}). Windows cannot choose per connection.',
  'help.secondCertificateOfSameCa': 'Remove the one that you do not need.',
  'code.certificateOfNamesakeCa':
    'A certificate of another CA with the same name is on this PC: {subject} ({thumbprint}). Windows may send it to the server in place of yours: it is not known whether it looks at more than the name.',
  'help.certificateOfNamesakeCa':
    'Do not remove it if another VPN uses it. If the server refuses the connection, have one of the two CAs given a name of its own.',

  'pkcs12.tooBig': 'The certificate file {file} is larger than 1 MiB.',
  'pkcs12.notPkcs12': 'The file is no PKCS#12 file (.p12, .pfx).',
  'pkcs12.damaged': 'The certificate file is damaged or cut off.',
  'pkcs12.wrongPassword': 'The password does not open the certificate file.',
  'pkcs12.twoPasswords':
    'The password fits the certificate file, but not all of its contents: it was made with two passwords, or it is damaged.',
  'pkcs12.tooManyIterations': 'The certificate file is made so that opening it takes far too long.',
  'pkcs12.unsupportedEncryption':
    'The certificate file is encrypted in a way that is not supported.',
  'pkcs12.unsupportedMac': 'The certificate file is protected in a way that is not supported.',
  'pkcs12.unsupportedKey': 'The private key in the certificate file is of an unsupported kind.',
  'pkcs12.unreadableCertificate': 'A certificate in the file cannot be read.',
  'pkcs12.fileMissing': 'The certificate file {file} is not beside the profile.',
  'pkcs12.fileUnreadable': 'The certificate file {file} is beside the profile and may not be read.',
  'pkcs12.badAuthority': 'A CA certificate in the profile cannot be read.',
  'pkcs12Help.tooBig': 'Export one certificate with its chain only.',
  'pkcs12Help.notPkcs12': 'Export the certificate with its private key as PKCS#12.',
  'pkcs12Help.damaged': 'Get the file again.',
  'pkcs12Help.wrongPassword': 'Check the password; capital letters count.',
  'pkcs12Help.twoPasswords': 'Export it again with one password.',
  'pkcs12Help.tooManyIterations': 'Export it again with usual settings.',
  'pkcs12Help.unsupportedEncryption': 'Export it again with AES-256.',
  'pkcs12Help.unsupportedMac': 'Export it again with usual settings.',
  'pkcs12Help.unsupportedKey': 'Ask for an RSA key, or an EC key on P-256 or P-384.',
  'pkcs12Help.unreadableCertificate': 'Get the file again.',
  'pkcs12Help.fileMissing': 'Put it into the folder of the profile.',
  'pkcs12Help.fileUnreadable':
    'Give this account the right to read it, or copy it to where it can.',
  'pkcs12Help.badAuthority': 'Correct authorities in the profile: DER, base64.',
} as const;
