/** Causes of the doctor: the connection in Windows. */
export const doctorEntry = {
  'cause.entryMissing': 'This VPN connection isn’t in Windows.',
  'cause.entryMissing.seen': 'Windows has no VPN connection of this name.',
  'cause.entryMissing.fix': 'Set up the VPN again.',
  'cause.entryTroubled': 'The VPN connection in Windows is damaged.',
  'cause.entryTroubled.seen': 'The connection exists, but it can’t be used as it is.',
  'cause.entryTroubled.fix': 'Remove the connection in Windows and set up the VPN again.',
  'cause.certificateModeByMistake':
    'The VPN connection is set to use a certificate, but the server uses a pre-shared key.',
  'cause.certificateModeByMistake.seen':
    'The connection uses a certificate, and the server accepted the pre-shared key.',
  'cause.certificateModeByMistake.fix':
    'Repair the VPN, or set the connection to use the pre-shared key.',
  'cause.notL2tp': 'The VPN connection uses another VPN type.',
  'cause.notL2tp.seen': 'Its type is {type}, but it must be L2TP.',
  'cause.notL2tp.fix': 'Repair the VPN, or set the VPN type to L2TP/IPsec.',
  'cause.methodsTooNarrow':
    'The server may want a sign-in method that the connection doesn’t allow.',
  'cause.methodsTooNarrow.seen': 'The connection allows only {method}.',
  'cause.methodsTooNarrow.fix':
    'Ask the server’s administrator which method the server wants. MS-CHAPv2 is the best choice: in the server’s PPP options, that is “require-mschap-v2”.',
  'cause.encryptionTooHigh':
    'The VPN connection demands stronger encryption than the server offers.',
  'cause.encryptionTooHigh.seen': 'The connection demands maximum encryption.',
  'cause.encryptionTooHigh.fix':
    'Set the connection’s encryption to “Require encryption”, or have the server’s administrator offer AES-256.',
  'cause.managedEntry': 'An organization manages this VPN connection.',
  'cause.managedEntry.seen': 'The connection comes from {authority}.',
  'cause.managedEntry.fix':
    'Ask your administrator to change it. Changes made here are overwritten.',
  'cause.alreadyUp': 'This VPN is already connected.',
  'cause.alreadyUp.seen': 'Windows reports the connection as connected.',
  'cause.alreadyUp.fix': 'Disconnect it before you connect again.',
  'cause.windowsCredentials':
    'The connection signs in with your Windows account, and the server may not know that account.',
  'cause.windowsCredentials.seen': 'The connection uses the Windows user name and password.',
  'cause.windowsCredentials.fix':
    'Repair the VPN, or turn off the automatic use of the Windows account in the connection and type the VPN’s own user name.',
  'cause.portInUse': 'Windows still holds the port of an earlier connection.',
  'cause.portInUse.seen': 'The only sign is the error number {number}.',
  'cause.portInUse.fix':
    'Disconnect all VPN connections and connect again. If that doesn’t help, restart Windows.',
} as const;
