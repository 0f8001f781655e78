/** What is wrong with a certificate, or with the file that it comes in: `code.` says what and why, `help.` what to do. */
const role =
  '{role, select, leaf {The computer certificate} intermediate {The intermediate certificate} other {The root certificate}}';

export const certificates = {
  'code.certificateLocked': 'The certificate file needs a password.',
  'help.certificateLocked':
    'Use --secrets FILE (pkcs12Password), or run in a terminal to be prompted.',
  'code.certificateNotFound': 'No certificate on this PC matches the profile.',
  'help.certificateNotFound':
    'Enroll the certificate first, or correct the issuer, usage or thumbprint in the profile.',
  'code.certificateWithoutKey':
    'The certificate {subject} is on this PC without its private key (thumbprint {thumbprint}).',
  'help.certificateWithoutKey':
    'Remove it from the Personal store of the local computer, then run the command again.',
  'code.certificateKeyGone':
    'The private key of the certificate {subject} is gone, although Windows still lists it (thumbprint {thumbprint}).',
  'help.certificateKeyGone':
    'Remove the certificate from the Personal store of the local computer, and install it again together with its key.',
  'code.authorityNotOnThisPc':
    'The CA {authority} isn’t in the Trusted Root Certification Authorities store of this PC.',
  'help.authorityNotOnThisPc': 'Add the CA certificate to the profile (authorities).',
  'code.authorityNamesake':
    'Another trusted root CA on this PC has the name {authority} but another key (thumbprint {thumbprint}). Windows rules identify a CA by its name alone, so a server with a certificate from that CA may be accepted too.',
  'help.authorityNamesake': 'Check that you trust both, and remove the one that isn’t needed.',
  'code.chosenAmongNamesakes':
    'Certificates of several CAs with the same name match this profile. {subject} (thumbprint {thumbprint}) is used, because it is valid longest.',
  'help.chosenAmongNamesakes':
    'If that is the wrong one, add the thumbprint of the right one to the profile (thumbprint).',
  'code.expired': `${role} {subject} expired on {notAfter, date, day}.`,
  'help.expired': 'Ask for a new certificate. If the date looks right, check the clock of this PC.',
  'code.notYetValid': `${role} {subject} isn’t valid until {notBefore, date, day}.`,
  'help.notYetValid': 'Check the clock of this PC, or wait.',
  'code.expiresSoon': `${role} {subject} expires on {notAfter, date, day}, in {days, plural, one {# day} other {# days}}.`,
  'help.expiresSoon': 'Ask for a new certificate before that day.',
  'code.noLeaf': 'The file doesn’t contain a computer certificate.',
  'help.noLeaf': 'Export the certificate together with its private key.',
  'code.noPrivateKey': 'The file contains the certificate but not its private key.',
  'help.noPrivateKey': 'Export the certificate again, together with its private key.',
  'code.keyMismatch': 'The private key in the file doesn’t belong to any of its certificates.',
  'help.keyMismatch': 'Export the certificate again, together with its own key.',
  'code.severalKeys':
    'The file contains {count, plural, one {# private key} other {# private keys}}; only one is used.',
  'help.severalKeys': 'Export only one certificate with its key.',
  'code.leafIsCa': 'The computer certificate {subject} is a CA certificate.',
  'help.leafIsCa': 'Ask for a certificate that isn’t a CA certificate.',
  'code.ekuMissingClientAuth':
    'The certificate isn’t meant for clients: its extended key usage includes neither client authentication (clientAuth) nor IKE intermediate (it has: {ekus, select, none {none} other {{ekus}}}).',
  'help.ekuMissingClientAuth': 'Ask for a certificate with the extended key usage clientAuth.',
  'code.keyUsageNoDigitalSignature':
    'The certificate can’t be used for digital signatures (key usage: {usages, select, none {none} other {{usages}}}).',
  'help.keyUsageNoDigitalSignature': 'Ask for a certificate with the key usage digitalSignature.',
  'code.weakKey': `${role} {subject} has a weak key ({type}, {bits, number} bits).`,
  'help.weakKey': 'Ask for a certificate with an RSA key of 2048 bits or more.',
  'code.weakSignature': `${role} {subject} is signed with {hash}, which can be forged.`,
  'help.weakSignature': 'Ask for a certificate signed with SHA-256 or better.',
  'code.unsupportedKeyType': 'Windows IPsec can’t sign with this type of key ({type} {curve}).',
  'help.unsupportedKeyType': 'Ask for an RSA key, or an EC key on P-256 or P-384.',
  'code.ecKeyWithL2tp': 'It isn’t confirmed that L2TP works with an EC key ({curve}).',
  'help.ecKeyWithL2tp': 'Ask for a certificate with an RSA key.',
  'code.missingCa': 'The certificate of the CA {issuer} isn’t in the file.',
  'help.missingCa':
    'Export the whole chain, or add the CA certificate to the profile (authorities).',
  'code.chainBroken': 'The certificate {subject} wasn’t signed by {issuer}.',
  'help.chainBroken': 'The file mixes certificates that don’t belong together. Export it again.',
  'code.caIsNotCa':
    '{subject} signs other certificates but isn’t allowed to: {reason, select, basicConstraints {it isn’t marked as a CA} keyUsage {its key usage doesn’t include it} other {the chain is longer than it allows}}.',
  'help.caIsNotCa': 'Ask for a chain whose certificates were issued by certification authorities.',
  'code.rootUnlimited':
    'The root CA {subject} can issue certificates for any website (SHA-256 {sha256}).',
  'help.rootUnlimited':
    'Ask for a CA with name constraints, and check the thumbprint before you agree.',
  'code.caForbidsServerName':
    'The CA {subject} isn’t allowed to issue certificates for the server {server}.',
  'help.caForbidsServerName': 'Check the server name, or ask for a CA that covers it.',
  'code.serverIsIpAddress':
    'The profile names the server by its IP address, so Windows doesn’t check the name in the server’s certificate.',
  'help.serverIsIpAddress': 'Use the DNS name of the server in the profile.',
  'code.needsRewrap':
    'This version of Windows (build {windowsBuild}) can’t read the modern encryption of the certificate file (supported since build {firstBuild}).',
  'help.needsRewrap': 'You don’t need to do anything: the file is repacked in memory.',
  'code.secondCertificateOfSameCa':
    'Another certificate from the same CA is on this PC: {subject} (thumbprint {thumbprint}). Windows can’t choose a certificate for each connection.',
  'help.secondCertificateOfSameCa': 'Remove the one that isn’t needed.',
  'code.certificateOfNamesakeCa':
    'A certificate from another CA with the same name is on this PC: {subject} (thumbprint {thumbprint}). Windows may send it to the server instead of yours; it isn’t known whether Windows compares more than the name.',
  'help.certificateOfNamesakeCa':
    'Don’t remove it if another VPN uses it. If the server refuses the connection, ask for a certificate from a CA with a name of its own.',

  'pkcs12.tooBig': 'The certificate file {file} is larger than 1 MiB.',
  'pkcs12.notPkcs12': 'The file isn’t a PKCS#12 certificate file (.p12, .pfx).',
  'pkcs12.damaged': 'The certificate file is damaged or incomplete.',
  'pkcs12.wrongPassword': 'The password of the certificate file is incorrect.',
  'pkcs12.twoPasswords':
    'The password opens only part of the certificate file. The file was made with two passwords, or it is damaged.',
  'pkcs12.tooManyIterations':
    'Opening the certificate file would take too long, because its password protection is set unusually high.',
  'pkcs12.unsupportedEncryption': 'The encryption of the certificate file isn’t supported.',
  'pkcs12.unsupportedMac': 'The integrity protection of the certificate file isn’t supported.',
  'pkcs12.unsupportedKey': 'The private key in the certificate file is of an unsupported type.',
  'pkcs12.unreadableCertificate': 'A certificate in the file can’t be read.',
  'pkcs12.fileMissing': 'The certificate file {file} isn’t in the folder of the profile.',
  'pkcs12.fileUnreadable':
    'The certificate file {file} is in the folder of the profile, but your account isn’t allowed to read it.',
  'pkcs12.badAuthority': 'A CA certificate in the profile can’t be read.',
  'pkcs12Help.tooBig': 'Export only one certificate with its chain.',
  'pkcs12Help.notPkcs12': 'Export the certificate with its private key as PKCS#12.',
  'pkcs12Help.damaged': 'Ask for the file again.',
  'pkcs12Help.wrongPassword': 'Check the password. It’s case-sensitive.',
  'pkcs12Help.twoPasswords': 'Export the certificate again with one password.',
  'pkcs12Help.tooManyIterations': 'Export the certificate again with the default settings.',
  'pkcs12Help.unsupportedEncryption': 'Export the certificate again with AES-256.',
  'pkcs12Help.unsupportedMac': 'Export the certificate again with the default settings.',
  'pkcs12Help.unsupportedKey': 'Ask for an RSA key, or an EC key on P-256 or P-384.',
  'pkcs12Help.unreadableCertificate': 'Ask for the file again.',
  'pkcs12Help.fileMissing': 'Copy it to the folder of the profile.',
  'pkcs12Help.fileUnreadable':
    'Allow your account to read the file, or copy it to a folder where your account can read it.',
  'pkcs12Help.badAuthority': 'Correct authorities in the profile (DER, base64).',
} as const;
