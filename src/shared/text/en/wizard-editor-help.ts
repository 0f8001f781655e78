/** What each field of a profile does, in a sentence or two. Plain text without parameters. */
export const wizardEditorHelp = {
  'help.profileVersion': 'Fixed: this program writes version 1.',
  'help.id':
    'Names this profile for good: the same in every revision, another in every other profile.',
  'help.revision': 'Counts up with every change. Saving does it for you.',
  'help.name':
    'As Windows shows it in its list of connections. At most 120 characters, none of [ ] * ? " \\ / | < > and no colon.',
  'help.kind':
    'L2TP over IPsec is a connection that people dial. A pure IPsec tunnel is a rule that works without dialling.',
  'help.validUntil':
    'After this moment the profile is not set up any more. UTC, for example 2030-12-31T23:59:59Z.',
  'help.provider': 'Shown to people before they agree.',
  'help.provider.name': 'Your organisation, as people know it.',
  'help.provider.helpdesk': 'Whom people ask when something does not work.',
  'help.provider.helpdesk.email': 'For example helpdesk@example.com.',
  'help.provider.helpdesk.phone': 'As people dial it, with the country.',
  'help.provider.helpdesk.url':
    'Begins with https://. It is shown as text and never opened by itself.',
  'help.provider.terms': 'Shown before the set-up, as it is written here.',
  'help.server': 'The other end of the VPN.',
  'help.server.address': 'DNS name, IPv4 or IPv6 address, for example vpn.example.com.',
  'help.server.certificateNames':
    'DNS names that the certificate of the server must hold. An IPsec tunnel with a certificate needs at least one: without it any certificate of the same CA could be the server.',
  'help.authentication': 'Before anybody signs in, PC and server prove to each other who they are.',
  'help.authentication.method':
    'A certificate is better: a PSK is the same for everybody who has it, and each of them could impersonate the server.',
  'help.authentication.psk':
    'Printable ASCII, at most 256 characters. Left out, people are asked for it, and it stands in no file.',
  'help.authentication.source': 'Certificate and private key of the PC.',
  'help.authentication.source.kind':
    'In the profile: one file to hand out. Beside it: two files. Already on the PC: nothing is imported.',
  'help.authentication.source.pkcs12':
    'A .p12 or .pfx file with certificate, private key and CA certificates. It is copied into the profile.',
  'help.authentication.source.password':
    'Opens the certificate file. Left out, people are asked for it, and the file is of no use without it.',
  'help.authentication.source.file':
    'A file in the folder of the profile that ends in .p12 or .pfx, never a path. Where it is missing, people choose it.',
  'help.authentication.source.issuer':
    'X.500 name as Windows shows it, for example CN=Example CA, C=NL. This or the thumbprint is needed.',
  'help.authentication.source.eku':
    'Object identifiers that the certificate must have, for example 1.3.6.1.5.5.7.3.2 (client authentication).',
  'help.authentication.source.thumbprint':
    'This very certificate: 40 hexadecimal digits in upper case.',
  'help.authentication.authorities':
    'CA certificates (DER) that the certificate file does not hold. They come into the stores of the PC.',
  'help.nat':
    'Decides what Windows must be told to go through NAT. When in doubt, leave it: both ends are taken to be behind NAT.',
  'help.pcNeverMoves':
    'A desktop PC that is never behind NAT itself. It then gets the narrower NAT setting. Only with a server behind NAT.',
  'help.allowPingFrom':
    'Networks behind the VPN, for example 198.51.100.0/24. They get a firewall rule for ping and nothing else.',
  'help.crlCheck':
    'For every IPsec connection of the PC. With level 2 the lists must be reachable without the VPN, or it never comes up.',
  'help.weakenings':
    'Whatever makes the VPN weaker is refused until it is named here with its reason.',
  'help.weakenings.name': 'Take only what the check asks for.',
  'help.weakenings.why':
    'Shown in red to everybody who sets the profile up, and kept in the report.',
  'help.overrides':
    'Roadwarrior keeps a PC from being cut off. Here a protection is lifted on purpose.',
  'help.overrides.name': 'Take only what the check asks for.',
  'help.overrides.why':
    'Shown in red to everybody who sets the profile up, and kept in the report.',
  'help.l2tp': 'A connection of the VPN client of Windows.',
  'help.l2tp.userName':
    'Left out, each person types it. Leave it out in a file for several people.',
  'help.l2tp.realmSuffix': 'Put behind a user name that has no @ yet, for example @example.com.',
  'help.l2tp.password':
    'Only together with a user name that is kept. Better left out: people are asked for it.',
  'help.l2tp.methods':
    'How the user proves who they are, inside the encrypted tunnel. EAP stands alone and needs its configuration.',
  'help.l2tp.eapXml':
    'EapHostConfig as Windows exports it. It is read strictly and written anew; the server must be validated in it.',
  'help.l2tp.encryption': 'Maximum demands AES-256 and fails where the server cannot do it.',
  'help.l2tp.ipsecPolicy':
    'Left out, Windows offers its own list, and that works with nearly every server. From Windows 8.1 on.',
  'help.l2tp.ipsecPolicy.ikeEncryption': 'Cipher of phase 1. IKEv1 has no GCM there.',
  'help.l2tp.ipsecPolicy.ikeIntegrity': 'Hash of phase 1.',
  'help.l2tp.ipsecPolicy.dhGroup': 'Key exchange of phase 1. MODP 1024 is weak.',
  'help.l2tp.ipsecPolicy.espCipher':
    'Cipher of the data. With GCM the hash below has to be the same GCM.',
  'help.l2tp.ipsecPolicy.espAuthentication': 'Hash of the data.',
  'help.l2tp.ipsecPolicy.pfs':
    'A key exchange of its own for the data. The server has to want the same.',
  'help.l2tp.verifyServerName':
    'With a certificate: name and usage have to fit. Switched off, any certificate of the CA could be the server.',
  'help.l2tp.allUsers':
    'Everybody who signs in to Windows has the connection. Needs an administrator.',
  'help.l2tp.splitTunnel':
    'Off: all traffic of the PC goes through the VPN. On: only the routes below.',
  'help.l2tp.routes': 'Networks that are reached through the VPN. Only with a split tunnel.',
  'help.l2tp.routes.prefix': 'IPv4 or IPv6, for example 198.51.100.0/24, without host bits.',
  'help.l2tp.routes.metric': '1 to 9999; the smaller one wins. Left out, Windows decides.',
  'help.l2tp.classBasedRoute':
    'The route that Windows makes of the address that it gets, by the old classes. Only with a split tunnel.',
  'help.l2tp.dnsSuffix':
    'Put behind short names while the VPN is up, for example corp.example.com.',
  'help.l2tp.nameResolution': 'Which names are asked of which DNS servers.',
  'help.l2tp.nameResolution.kind':
    'A rule of the PC stays when the VPN is down. A rule of the connection dials by itself as soon as such a name is asked for.',
  'help.l2tp.nameResolution.suffix':
    '.example.com for the domain and all below it, vpn.example.com for that one name.',
  'help.l2tp.nameResolution.servers':
    'Addresses of DNS servers behind the VPN. Others need an override.',
  'help.l2tp.ipv6': 'Off: no IPv6 address is asked for inside the VPN.',
  'help.l2tp.interfaceMetric': '1 to 9999; the smaller one wins. Left out, Windows decides.',
  'help.l2tp.rememberCredentials': 'Then nobody is asked again when dialling.',
  'help.l2tp.idleDisconnectSeconds': '0 means never. At most 86400, a day.',
  'help.l2tp.useWindowsCredentials':
    'Only with MS-CHAPv2 or EAP, and only where the VPN knows the same accounts.',
  'help.l2tp.useVpnCredentialsForNetwork':
    'File servers behind the VPN are then shown the user name and password of the VPN. Some servers that ask for a one-time code need this too.',
  'help.ipsec': 'A connection security rule in tunnel mode.',
  'help.ipsec.remoteSubnets':
    'Traffic to these networks goes through the tunnel, for example 198.51.100.0/24.',
  'help.ipsec.localEndpoint':
    '“automatic” makes the rule for any address of this PC (before Windows 7: for today’s). An address makes it for that one only: with another one, the networks behind the VPN cannot be reached.',
  'help.ipsec.mainMode': 'PC and server agree on keys for talking about keys.',
  'help.ipsec.mainMode.proposals': 'Best first. All of them use the same Diffie-Hellman group.',
  'help.ipsec.mainMode.proposals.encryption': 'IKEv1 has no GCM here. 3DES is weak.',
  'help.ipsec.mainMode.proposals.integrity': 'What the server takes; SHA-1 is still sound here.',
  'help.ipsec.mainMode.proposals.group': 'Key exchange. MODP 1024 is weak.',
  'help.ipsec.mainMode.lifetimeMinutes': '1 to 2879. The same as on the server is best.',
  'help.ipsec.mainMode.machineDefault':
    'Only for devices that answer the default proposals of the PC. It touches every IPsec rule of the PC.',
  'help.ipsec.quickMode': 'PC and server agree on the keys of the data.',
  'help.ipsec.quickMode.proposals': 'Best first.',
  'help.ipsec.quickMode.proposals.encryption': 'With GCM the hash has to be GMAC of the same size.',
  'help.ipsec.quickMode.proposals.integrity': 'GMAC only together with GCM of the same size.',
  'help.ipsec.quickMode.pfs':
    'A key exchange of its own for the data. The server has to want the same.',
  'help.ipsec.quickMode.lifetimeMinutes': '5 to 2879. The same as on the server is best.',
  'help.ipsec.quickMode.lifetimeKilobytes': 'At least 20480. Then new keys are made.',
} as const;
