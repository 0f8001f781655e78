/** What the wizard's main side says itself: traits of a profile, weakenings, lifted protections. */
export const wizardMain = {
  'trait.fullTunnel': 'All traffic of this PC goes through the VPN while it is connected.',
  'trait.splitTunnel':
    'Only {count, plural, one {one network goes} other {# networks go}} through the VPN; everything else goes straight to the Internet.',
  'trait.splitTunnelNoRoutes':
    'Only the network that the server assigns goes through the VPN; everything else goes straight to the Internet.',
  'trait.tunnelToNetworks':
    'Traffic to {networks} goes through the tunnel; everything else goes straight to the Internet.',
  'trait.remembersCredentials': 'Windows remembers the user name and the password.',
  'trait.asksCredentials':
    'Windows asks for user name and password at each connection; they are not kept.',
  'trait.windowsCredentials': 'You sign in with the user name and the password of Windows.',
  'trait.certificateImported':
    'A certificate with its private key is put into the store of this PC.',
  'trait.certificateOnThisPc': 'A certificate that is on this PC already is used.',
  'trait.authoritiesTrusted':
    'The profile brings {count, plural, one {a CA certificate} other {# CA certificates}}.',
  'trait.pskInProfile':
    'The pre-shared key stands in the profile itself: treat the file like a password.',
  'trait.pskReadable':
    'The pre-shared key will lie on this PC so that its administrators can read it. A certificate is better.',
  'trait.serverNamesPinned': 'The server has to prove that it is {names}.',
  'trait.namesThroughVpn':
    'Names in {names} are looked up at DNS servers that this profile names, even while the VPN is disconnected.',
  'trait.dialsByItself': 'Windows connects by itself when a name in {names} is looked up.',
  'trait.pingAllowed': 'This PC may be pinged from {networks}.',
  'trait.crlCheck':
    '{level, select, 0 {IPsec on this PC does not check whether certificates were revoked.} 1 {IPsec on this PC refuses certificates that were revoked.} other {IPsec on this PC refuses certificates when it cannot find out whether they were revoked.}}',
  'trait.machineDefault': 'The main-mode proposals of the whole PC are changed as well.',
  'trait.idleDisconnect':
    'The connection ends after {minutes, plural, one {one minute} other {# minutes}} without traffic.',
  'trait.noIpv6': 'IPv6 is not used inside the VPN.',

  'weakening.allowWeakCrypto':
    'Old ciphers (DES, MD5) are allowed for every L2TP connection of this PC.',
  'weakening.skipNameCheck': "The name in the server's certificate is not checked.",
  'weakening.useTripleDes': 'The old cipher Triple DES may be used.',
  'weakening.useWeakGroup': 'The weak Diffie-Hellman group 2 (1024 bits) may be used.',
  'weakening.eapWithoutServerValidation':
    'The server does not have to prove who it is before your password is sent to it.',
  'weakening.plainPasswordProtocols':
    'Your password can be read by anybody who knows the pre-shared key and impersonates the server.',
  'weakening.noPppEncryption': 'The connection inside the IPsec tunnel is not encrypted again.',

  'weakening.crlCheckOff':
    'Windows does not check whether certificates used for IPsec on this PC were revoked.',
  'weakening.crlCheckLowered':
    'The check for revoked certificates is set lower for the whole PC ({from} to {to}).',
  'override.overlapLocalNetwork':
    'A network behind the VPN overlaps the network that this PC is in; local devices may no longer be reached.',
  'override.allTraffic': 'All traffic goes into the tunnel, also when the tunnel is down.',
  'override.behindNat': 'The tunnel is set up although PC or server is behind NAT.',
  'override.pskCharacters':
    'The pre-shared key holds characters that Windows and the server may encode differently.',
  'override.nameServerOutsideVpn':
    'Names are looked up at a DNS server that is not behind the VPN. It sees them, and decides where they lead.',
  'override.publicSuffix':
    'The profile decides where names lead that many organizations share, such as all of .com.',

  'gain.allowWeakCrypto':
    'Someone who records or intercepts L2TP traffic of this PC, to any server, may be able to read or change it.',
  'gain.skipNameCheck':
    'Anyone who has a certificate from the same certification authority can impersonate the VPN server.',
  'gain.useTripleDes': 'Someone who records a lot of the traffic may be able to read parts of it.',
  'gain.useWeakGroup':
    'A well-equipped attacker who records the traffic may be able to read it later.',
  'gain.eapWithoutServerValidation':
    'Anyone who can impersonate the VPN server gets what is needed to guess your password.',
  'gain.plainPasswordProtocols': 'The pre-shared key is the same for everyone who uses this VPN.',
  'gain.noPppEncryption':
    'The VPN is then protected by IPsec alone: anyone who breaks or misuses IPsec can read the traffic.',
  'gain.crlCheckOff':
    'A certificate that was stolen and revoked can still be used to impersonate the VPN server.',
  'gain.crlCheckLowered':
    'A certificate that was stolen and revoked may be accepted again, for every IPsec connection of this PC.',
  'gain.overlapLocalNetwork':
    'Traffic meant for devices near you can reach the VPN server instead.',
  'gain.allTraffic':
    'The operator of the VPN server can see and change the unencrypted traffic of this PC.',
  'gain.behindNat':
    'If Windows can’t build the tunnel there, the networks behind it can’t be reached.',
  'gain.pskCharacters': 'If they do, the VPN server refuses the connection.',
  'gain.nameServerOutsideVpn':
    'The operator of that DNS server sees which names you look up, and can send you to addresses of its choice.',
  'gain.publicSuffix':
    'The operator of the DNS server in the profile can send you to addresses of its choice for every site with such a name.',

  'switched.off': 'The tunnel is switched off.',
  'switched.on': 'The tunnel is switched on again.',
} as const;
