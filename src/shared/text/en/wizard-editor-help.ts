/** What each field of a profile does, in a sentence or two. Plain text without parameters. */
export const wizardEditorHelp = {
  'help.profileVersion': 'Fixed: this program writes version 1.',
  'help.id':
    'Identifies this profile permanently: the same in every revision, different in every other profile.',
  'help.revision': 'Goes up with every change. Saving does this for you.',
  'help.name':
    'As Windows shows it in the list of connections. At most 120 characters, none of [ ] * ? " \\ / | < > and no colon.',
  'help.kind':
    'L2TP/IPsec is a VPN connection that users connect. An IPsec tunnel is a rule that connects automatically.',
  'help.validUntil':
    'After this time, the profile can no longer be set up. UTC, for example 2030-12-31T23:59:59Z.',
  'help.provider': 'Shown to users before they agree.',
  'help.provider.name': 'Your organization, as users know it.',
  'help.provider.helpdesk': 'Who users contact when the VPN doesn’t work.',
  'help.provider.helpdesk.email': 'For example helpdesk@example.com.',
  'help.provider.helpdesk.phone': 'As users call it, with the country code.',
  'help.provider.helpdesk.url':
    'Starts with https://. It is shown as text and never opened automatically.',
  'help.provider.terms': 'Shown before setup, exactly as written here.',
  'help.server': 'The other end of the VPN.',
  'help.server.address': 'DNS name, IPv4 or IPv6 address, for example vpn.example.com.',
  'help.server.certificateNames':
    'DNS names that the server’s certificate must contain. An IPsec tunnel with a certificate needs at least one; without it, anyone with a certificate from the same CA could impersonate the server.',
  'help.authentication': 'Before a user signs in, the PC and the server authenticate each other.',
  'help.authentication.method':
    'A certificate is safer: everyone has the same PSK, and anyone who has it could impersonate the server.',
  'help.authentication.psk':
    'Printable ASCII, at most 256 characters. If left out, users are asked for it, and no file contains it.',
  'help.authentication.source': 'Certificate and private key of the PC.',
  'help.authentication.source.kind':
    'In the profile: one file to hand out. Next to the profile: two files. Already on the PC: nothing is imported.',
  'help.authentication.source.pkcs12':
    'A .p12 or .pfx file with the certificate, its private key, and CA certificates. It is copied into the profile.',
  'help.authentication.source.password':
    'Opens the certificate file. If left out, users are asked for it, and the file is useless without it.',
  'help.authentication.source.file':
    'A .p12 or .pfx file in the profile’s folder, never a path. If it’s missing, users choose it.',
  'help.authentication.source.issuer':
    'X.500 name as Windows shows it, for example CN=Example CA, C=NL. This or the thumbprint is required.',
  'help.authentication.source.eku':
    'Object identifiers that the certificate must have, for example 1.3.6.1.5.5.7.3.2 (client authentication).',
  'help.authentication.source.thumbprint':
    'Exactly this certificate: 40 hexadecimal digits in upper case.',
  'help.authentication.authorities':
    'CA certificates (DER) that the certificate file doesn’t contain. They’re added to the PC’s certificate stores.',
  'help.nat':
    'Decides which NAT setting Windows needs. If you aren’t sure, don’t change it: both ends are then assumed to be behind NAT.',
  'help.pcNeverMoves':
    'For a desktop PC that is never behind NAT itself. It then gets the narrower NAT setting. Only with a server behind NAT.',
  'help.allowPingFrom':
    'Networks behind the VPN, for example 198.51.100.0/24. They get a firewall rule for ping only.',
  'help.crlCheck':
    'Affects every IPsec connection on the PC. With level 2, the certificate revocation lists must be reachable without the VPN, or it never connects.',
  'help.weakenings':
    'Settings that make the VPN less secure are rejected until they’re listed here with a reason.',
  'help.weakenings.name': 'Add only weakenings that the check asks for.',
  'help.weakenings.why':
    'Shown in red to everyone who sets up the profile, and included in the report.',
  'help.overrides':
    'Roadwarrior protects a PC from being cut off. An override lifts such a protection on purpose.',
  'help.overrides.name': 'Add only overrides that the check asks for.',
  'help.overrides.why':
    'Shown in red to everyone who sets up the profile, and included in the report.',
  'help.l2tp': 'A connection of the VPN client built into Windows.',
  'help.l2tp.userName':
    'If left out, each user enters it. Leave it out of a file for several users.',
  'help.l2tp.realmSuffix': 'Added to a user name that contains no @, for example @example.com.',
  'help.l2tp.password':
    'Only with a user name that Windows remembers. Better left out: users are then asked for it.',
  'help.l2tp.methods':
    'How users authenticate inside the encrypted tunnel. EAP can’t be combined with others and needs a configuration.',
  'help.l2tp.eapXml':
    'EapHostConfig as exported by Windows. It is checked strictly and rewritten; it must validate the server.',
  'help.l2tp.encryption':
    'Maximum strength requires AES-256 and fails if the server doesn’t support it.',
  'help.l2tp.ipsecPolicy':
    'If left out, Windows offers its own list, which works with nearly every server. Windows 8.1 or later.',
  'help.l2tp.ipsecPolicy.ikeEncryption': 'Encryption for phase 1. IKEv1 doesn’t support GCM there.',
  'help.l2tp.ipsecPolicy.ikeIntegrity': 'Integrity for phase 1.',
  'help.l2tp.ipsecPolicy.dhGroup': 'Key exchange for phase 1. MODP 1024 is weak.',
  'help.l2tp.ipsecPolicy.espCipher':
    'Encryption for the data. With GCM, ESP integrity must be the same GCM.',
  'help.l2tp.ipsecPolicy.espAuthentication': 'Integrity for the data.',
  'help.l2tp.ipsecPolicy.pfs':
    'A separate key exchange for the data. The server must use the same setting.',
  'help.l2tp.verifyServerName':
    'With a certificate: its name and key usage must match. If off, anyone with a certificate from the CA could impersonate the server.',
  'help.l2tp.allUsers':
    'Everyone who signs in to Windows can use the connection. Needs an administrator.',
  'help.l2tp.splitTunnel':
    'Off: all traffic from the PC goes through the VPN. On: only the routes below.',
  'help.l2tp.routes': 'Networks reached through the VPN. Only with split tunneling.',
  'help.l2tp.routes.prefix': 'IPv4 or IPv6, for example 198.51.100.0/24, without host bits.',
  'help.l2tp.routes.metric':
    '1 to 9999; the lower value takes priority. If left out, Windows decides.',
  'help.l2tp.classBasedRoute':
    'The route that Windows derives from its VPN address by the old address classes. Only with split tunneling.',
  'help.l2tp.dnsSuffix':
    'Added to short names while the VPN is connected, for example corp.example.com.',
  'help.l2tp.nameResolution': 'Which names are looked up on which DNS servers.',
  'help.l2tp.nameResolution.kind':
    'A rule for the PC stays active while the VPN is disconnected. A rule for the connection connects automatically when such a name is looked up.',
  'help.l2tp.nameResolution.suffix':
    '.example.com for the domain and all names below it, vpn.example.com for that one name.',
  'help.l2tp.nameResolution.servers':
    'Addresses of DNS servers behind the VPN. Others need an override.',
  'help.l2tp.ipv6': 'Off: no IPv6 address is requested inside the VPN.',
  'help.l2tp.interfaceMetric':
    '1 to 9999; the lower value takes priority. If left out, Windows decides.',
  'help.l2tp.rememberCredentials': 'Windows then doesn’t ask for them when connecting.',
  'help.l2tp.idleDisconnectSeconds': '0 means never. At most 86400, one day.',
  'help.l2tp.useWindowsCredentials':
    'Only with MS-CHAPv2 or EAP, and only if the VPN uses the same accounts.',
  'help.l2tp.useVpnCredentialsForNetwork':
    'File servers behind the VPN then receive the user name and password of the VPN. Some servers that ask for a one-time code need this too.',
  'help.ipsec': 'A connection security rule in tunnel mode.',
  'help.ipsec.remoteSubnets':
    'Traffic to these networks goes through the tunnel, for example 198.51.100.0/24.',
  'help.ipsec.localEndpoint':
    '“automatic” applies the rule to any address of this PC (before Windows 7: to today’s address). An address applies it to that address only: if this PC has another one, the networks behind the VPN can’t be reached.',
  'help.ipsec.mainMode': 'The PC and the server agree on keys to protect their negotiation.',
  'help.ipsec.mainMode.proposals': 'Best first. All of them use the same Diffie-Hellman group.',
  'help.ipsec.mainMode.proposals.encryption': 'IKEv1 doesn’t support GCM here. 3DES is weak.',
  'help.ipsec.mainMode.proposals.integrity':
    'Must be supported by the server; SHA-1 is still sound here.',
  'help.ipsec.mainMode.proposals.group': 'Key exchange. MODP 1024 is weak.',
  'help.ipsec.mainMode.lifetimeMinutes': '1 to 2879. Preferably the same as on the server.',
  'help.ipsec.mainMode.machineDefault':
    'Only for devices that answer the PC’s default proposals. Affects every IPsec rule on the PC.',
  'help.ipsec.quickMode': 'The PC and the server agree on keys to protect the data.',
  'help.ipsec.quickMode.proposals': 'Best first.',
  'help.ipsec.quickMode.proposals.encryption': 'With GCM, integrity must be GMAC of the same size.',
  'help.ipsec.quickMode.proposals.integrity': 'GMAC only with GCM of the same size.',
  'help.ipsec.quickMode.pfs':
    'A separate key exchange for the data. The server must use the same setting.',
  'help.ipsec.quickMode.lifetimeMinutes': '5 to 2879. Preferably the same as on the server.',
  'help.ipsec.quickMode.lifetimeKilobytes':
    'At least 20480. New keys are negotiated after this amount of data.',
} as const;
