/** What the wizard's main side says itself: traits of a profile, weakenings, lifted protections. */
export const wizardMain = {
  'trait.fullTunnel': 'While connected, all traffic from this PC goes through the VPN.',
  'trait.splitTunnel':
    'Only traffic to {count, plural, one {one network} other {# networks}} uses the VPN; the rest goes directly to the internet.',
  'trait.splitTunnelNoRoutes':
    'Only traffic to the network that the server assigns uses the VPN; the rest goes directly to the internet.',
  'trait.tunnelToNetworks':
    'Traffic to {networks} goes through the tunnel; the rest goes directly to the internet.',
  'trait.remembersCredentials': 'Windows remembers your user name and password.',
  'trait.asksCredentials': 'Windows asks for your user name and password each time you connect.',
  'trait.windowsCredentials': 'You sign in with your Windows user name and password.',
  'trait.certificateImported':
    'A certificate and its private key are added to this PC’s certificate store.',
  'trait.certificateOnThisPc': 'The VPN uses a certificate that is already on this PC.',
  'trait.authoritiesTrusted':
    'The profile contains {count, plural, one {a CA certificate} other {# CA certificates}}.',
  'trait.pskInProfile': 'This file contains the pre-shared key. Keep it as safe as a password.',
  'trait.pskReadable':
    'Administrators of this PC will be able to read the pre-shared key. A certificate is safer.',
  'trait.serverNamesPinned': 'The server must identify itself as {names}.',
  'trait.namesThroughVpn':
    'Names in {names} are looked up on DNS servers from this profile, even while the VPN is disconnected.',
  'trait.dialsByItself': 'Windows connects automatically when a name in {names} is looked up.',
  'trait.pingAllowed': 'This PC can be pinged from {networks}.',
  'trait.crlCheck':
    '{level, select, 0 {IPsec on this PC doesn’t check whether certificates were revoked.} 1 {IPsec on this PC rejects revoked certificates.} other {IPsec on this PC rejects certificates that were revoked or can’t be checked.}}',
  'trait.machineDefault': 'This PC’s default main mode proposals are changed too.',
  'trait.idleDisconnect':
    'The connection ends after {minutes, plural, one {one minute} other {# minutes}} of idle time.',
  'trait.noIpv6': 'IPv6 isn’t used inside the VPN.',

  'weakening.allowWeakCrypto':
    'Outdated ciphers (DES, MD5) are allowed for every L2TP connection on this PC.',
  'weakening.skipNameCheck': 'The name in the server’s certificate isn’t checked.',
  'weakening.useTripleDes': 'The outdated cipher Triple DES may be used.',
  'weakening.useWeakGroup': 'The weak Diffie-Hellman group 2 (1024 bits) may be used.',
  'weakening.eapWithoutServerValidation':
    'Windows sends your password without checking the server’s identity.',
  'weakening.plainPasswordProtocols':
    'Anyone who knows the pre-shared key can impersonate the server and read your password.',
  'weakening.noPppEncryption':
    'The connection inside the IPsec tunnel isn’t encrypted a second time.',

  'weakening.crlCheckOff':
    'Windows doesn’t check whether certificates used for IPsec on this PC were revoked.',
  'weakening.crlCheckLowered':
    'Certificate revocation checking for IPsec is lowered for all users of this PC ({from} to {to}).',
  'override.overlapLocalNetwork':
    'A network behind the VPN overlaps the network this PC is in. Local devices may become unreachable.',
  'override.allTraffic':
    'All traffic must go through the tunnel. Without the tunnel, this PC is offline.',
  'override.behindNat': 'The tunnel is set up although the PC or the server is behind NAT.',
  'override.pskCharacters':
    'The pre-shared key contains characters that Windows and the server may encode differently.',
  'override.nameServerOutsideVpn':
    'Names are looked up on a DNS server outside the VPN. It sees them and decides where they lead.',
  'override.publicSuffix':
    'The profile decides where names shared by many organizations lead, such as all of .com.',

  'gain.allowWeakCrypto':
    'Anyone who records or intercepts this PC’s L2TP traffic, to any server, may be able to read or change it.',
  'gain.skipNameCheck':
    'Anyone who has a certificate from the same certification authority can impersonate the VPN server.',
  'gain.useTripleDes': 'Anyone who records a lot of the traffic may be able to read parts of it.',
  'gain.useWeakGroup':
    'A well-equipped attacker who records the traffic may be able to read it later.',
  'gain.eapWithoutServerValidation':
    'Anyone who can impersonate the VPN server gets the data needed to guess your password.',
  'gain.plainPasswordProtocols': 'Everyone who uses this VPN has the same pre-shared key.',
  'gain.noPppEncryption':
    'The VPN is then protected by IPsec alone: anyone who breaks or misuses IPsec can read the traffic.',
  'gain.crlCheckOff':
    'A certificate that was stolen and revoked can still be used to impersonate the VPN server.',
  'gain.crlCheckLowered':
    'A certificate that was stolen and revoked may be accepted again, for every IPsec connection on this PC.',
  'gain.overlapLocalNetwork':
    'Traffic meant for devices near you can reach the VPN server instead.',
  'gain.allTraffic':
    'The operator of the VPN server can see and change this PC’s unencrypted traffic.',
  'gain.behindNat':
    'If Windows can’t build the tunnel there, the networks behind it can’t be reached.',
  'gain.pskCharacters': 'If the encodings differ, the VPN server refuses the connection.',
  'gain.nameServerOutsideVpn':
    'The operator of that DNS server sees which names you look up, and can send you to addresses of its choice.',
  'gain.publicSuffix':
    'The operator of the DNS server in the profile can send you to addresses of its choice for every site with such a name.',

  'switched.off': 'The tunnel is paused.',
  'switched.on': 'The tunnel is no longer paused.',
} as const;
