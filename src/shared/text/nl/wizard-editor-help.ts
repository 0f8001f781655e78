/** Wat elk veld van een profiel doet, in een zin of twee. */
import type { wizardEditorHelp as english } from '../en/wizard-editor-help.ts';
import type { Translation } from '../translation.ts';

export const wizardEditorHelp: Translation<typeof english> = {
  'help.profileVersion': 'Vast: dit programma schrijft versie 1.',
  'help.id':
    'Identificeert dit profiel blijvend: gelijk in elke revisie, anders in elk ander profiel.',
  'help.revision': 'Wordt bij elke wijziging hoger. Dat gebeurt bij het opslaan automatisch.',
  'help.name':
    'Zoals Windows die in de lijst met verbindingen toont. Maximaal 120 tekens, geen van [ ] * ? " \\ / | < > en geen dubbele punt.',
  'help.kind':
    'L2TP/IPsec is een VPN-verbinding die gebruikers maken. Een IPsec-tunnel is een regel die automatisch verbinding maakt.',
  'help.validUntil':
    'Daarna kan het profiel niet meer worden ingesteld. UTC, bijvoorbeeld 2030-12-31T23:59:59Z.',
  'help.provider': 'Wordt aan gebruikers getoond voordat ze akkoord gaan.',
  'help.provider.name': 'Uw organisatie, zoals gebruikers die kennen.',
  'help.provider.helpdesk': 'Met wie gebruikers contact opnemen als de VPN niet werkt.',
  'help.provider.helpdesk.email': 'Bijvoorbeeld helpdesk@example.com.',
  'help.provider.helpdesk.phone': 'Zoals gebruikers bellen, met het landnummer.',
  'help.provider.helpdesk.url':
    'Begint met https://. Wordt als tekst getoond en nooit automatisch geopend.',
  'help.provider.terms': 'Worden vóór de installatie getoond, precies zoals ze hier staan.',
  'help.server': 'Het andere eind van de VPN.',
  'help.server.address': 'DNS-naam, IPv4- of IPv6-adres, bijvoorbeeld vpn.example.com.',
  'help.server.certificateNames':
    'DNS-namen die in het certificaat van de server moeten staan. Een IPsec-tunnel met een certificaat heeft er minstens één nodig; anders kan iedereen met een certificaat van dezelfde CA zich voordoen als de server.',
  'help.authentication':
    'Voordat een gebruiker zich aanmeldt, controleren de pc en de server elkaars identiteit.',
  'help.authentication.method':
    'Een certificaat is veiliger: iedereen heeft dezelfde PSK, en wie die heeft, kan zich voordoen als de server.',
  'help.authentication.psk':
    'Afdrukbare ASCII-tekens, maximaal 256. Als u niets invult, worden gebruikers ernaar gevraagd en staat de sleutel in geen enkel bestand.',
  'help.authentication.source': 'Certificaat en persoonlijke sleutel van de pc.',
  'help.authentication.source.kind':
    'In het profiel: één bestand om te verspreiden. Naast het profiel: twee bestanden. Al op de pc: er wordt niets geïmporteerd.',
  'help.authentication.source.pkcs12':
    'Een .p12- of .pfx-bestand met het certificaat, de persoonlijke sleutel en CA-certificaten. Het wordt in het profiel gekopieerd.',
  'help.authentication.source.password':
    'Opent het certificaatbestand. Als u niets invult, worden gebruikers ernaar gevraagd en is het bestand zonder wachtwoord onbruikbaar.',
  'help.authentication.source.file':
    'Een .p12- of .pfx-bestand in de map van het profiel, nooit een pad. Ontbreekt het, dan kiezen gebruikers het.',
  'help.authentication.source.issuer':
    'X.500-naam zoals Windows die toont, bijvoorbeeld CN=Example CA, C=NL. Deze naam of de vingerafdruk is verplicht.',
  'help.authentication.source.eku':
    'Object-id’s die het certificaat moet hebben, bijvoorbeeld 1.3.6.1.5.5.7.3.2 (clientverificatie).',
  'help.authentication.source.thumbprint':
    'Precies dit certificaat: 40 hexadecimale cijfers in hoofdletters.',
  'help.authentication.authorities':
    'CA-certificaten (DER) die niet in het certificaatbestand zitten. Ze worden toegevoegd aan de certificaatarchieven van de pc.',
  'help.nat':
    'Bepaalt welke NAT-instelling Windows nodig heeft. Wijzig dit niet bij twijfel: dan wordt aangenomen dat beide kanten achter NAT staan.',
  'help.pcNeverMoves':
    'Voor een vaste pc die zelf nooit achter NAT staat. Die krijgt dan de beperktere NAT-instelling. Alleen met een server achter NAT.',
  'help.allowPingFrom':
    'Netwerken achter de VPN, bijvoorbeeld 198.51.100.0/24. Ze krijgen een firewallregel voor alleen ping.',
  'help.crlCheck':
    'Geldt voor elke IPsec-verbinding op de pc. Bij niveau 2 moeten de certificaatintrekkingslijsten zonder de VPN bereikbaar zijn, anders komt er nooit een verbinding tot stand.',
  'help.weakenings':
    'Instellingen die de VPN minder veilig maken, worden geweigerd tot ze hier met een reden zijn vermeld.',
  'help.weakenings.name': 'Voeg alleen verzwakkingen toe waar de controle om vraagt.',
  'help.weakenings.why':
    'Wordt in rood getoond aan iedereen die het profiel instelt, en staat in het rapport.',
  'help.overrides':
    'Roadwarrior voorkomt dat een pc van het netwerk wordt afgesneden. Een uitzondering heft zo’n beveiliging bewust op.',
  'help.overrides.name': 'Voeg alleen uitzonderingen toe waar de controle om vraagt.',
  'help.overrides.why':
    'Wordt in rood getoond aan iedereen die het profiel instelt, en staat in het rapport.',
  'help.l2tp': 'Een verbinding van de VPN-client van Windows.',
  'help.l2tp.userName':
    'Als u niets invult, voert elke gebruiker die zelf in. Laat de naam weg in een bestand voor meer gebruikers.',
  'help.l2tp.realmSuffix': 'Komt achter een gebruikersnaam zonder @, bijvoorbeeld @example.com.',
  'help.l2tp.password':
    'Alleen met een gebruikersnaam die Windows onthoudt. Weglaten is beter: dan worden gebruikers ernaar gevraagd.',
  'help.l2tp.methods':
    'Hoe gebruikers zich binnen de versleutelde tunnel aanmelden. EAP kan niet met andere methoden worden gecombineerd en vereist een configuratie.',
  'help.l2tp.eapXml':
    'EapHostConfig zoals Windows het exporteert. Het wordt streng gecontroleerd en herschreven; de server moet erin worden gevalideerd.',
  'help.l2tp.encryption':
    'Maximale sterkte vereist AES-256 en mislukt als de server dat niet ondersteunt.',
  'help.l2tp.ipsecPolicy':
    'Als u niets instelt, biedt Windows zijn eigen lijst aan, die met bijna elke server werkt. Vanaf Windows 8.1.',
  'help.l2tp.ipsecPolicy.ikeEncryption':
    'Versleuteling in fase 1. IKEv1 ondersteunt daar geen GCM.',
  'help.l2tp.ipsecPolicy.ikeIntegrity': 'Integriteit in fase 1.',
  'help.l2tp.ipsecPolicy.dhGroup': 'Sleuteluitwisseling in fase 1. MODP 1024 is zwak.',
  'help.l2tp.ipsecPolicy.espCipher':
    'Versleuteling van de gegevens. Bij GCM moet de ESP-integriteit dezelfde GCM zijn.',
  'help.l2tp.ipsecPolicy.espAuthentication': 'Integriteit van de gegevens.',
  'help.l2tp.ipsecPolicy.pfs':
    'Een aparte sleuteluitwisseling voor de gegevens. De server moet dezelfde instelling gebruiken.',
  'help.l2tp.verifyServerName':
    'Met een certificaat: naam en sleutelgebruik moeten kloppen. Indien uitgeschakeld, kan iedereen met een certificaat van de CA zich voordoen als de server.',
  'help.l2tp.allUsers':
    'Iedereen die zich bij Windows aanmeldt, kan de verbinding gebruiken. Vereist een administrator.',
  'help.l2tp.splitTunnel':
    'Uit: al het verkeer van de pc gaat via de VPN. Aan: alleen de routes hieronder.',
  'help.l2tp.routes': 'Netwerken die via de VPN worden bereikt. Alleen met split-tunneling.',
  'help.l2tp.routes.prefix': 'IPv4 of IPv6, bijvoorbeeld 198.51.100.0/24, zonder hostbits.',
  'help.l2tp.routes.metric':
    '1 tot 9999; de lagere waarde heeft voorrang. Als u niets invult, beslist Windows.',
  'help.l2tp.classBasedRoute':
    'De route die Windows volgens de oude adresklassen afleidt van zijn VPN-adres. Alleen met split-tunneling.',
  'help.l2tp.dnsSuffix':
    'Komt achter korte namen zolang de VPN verbonden is, bijvoorbeeld corp.example.com.',
  'help.l2tp.nameResolution': 'Welke namen bij welke DNS-servers worden opgevraagd.',
  'help.l2tp.nameResolution.kind':
    'Een regel voor de pc blijft gelden als de VPN niet verbonden is. Een regel voor de verbinding maakt automatisch verbinding zodra zo’n naam wordt opgevraagd.',
  'help.l2tp.nameResolution.suffix':
    '.example.com voor het domein en alle namen eronder, vpn.example.com voor die ene naam.',
  'help.l2tp.nameResolution.servers':
    'Adressen van DNS-servers achter de VPN. Andere hebben een uitzondering nodig.',
  'help.l2tp.ipv6': 'Uit: binnen de VPN wordt geen IPv6-adres aangevraagd.',
  'help.l2tp.interfaceMetric':
    '1 tot 9999; de lagere waarde heeft voorrang. Als u niets invult, beslist Windows.',
  'help.l2tp.rememberCredentials': 'Windows vraagt er dan bij het verbinden niet meer om.',
  'help.l2tp.idleDisconnectSeconds': '0 betekent nooit. Maximaal 86400, één dag.',
  'help.l2tp.useWindowsCredentials':
    'Alleen met MS-CHAPv2 of EAP, en alleen als de VPN dezelfde accounts gebruikt.',
  'help.l2tp.useVpnCredentialsForNetwork':
    'Bestandsservers achter de VPN krijgen dan de gebruikersnaam en het wachtwoord van de VPN. Sommige servers die om een eenmalige code vragen, hebben dit ook nodig.',
  'help.ipsec': 'Een regel voor verbindingsbeveiliging in tunnelmodus.',
  'help.ipsec.remoteSubnets':
    'Verkeer naar deze netwerken gaat door de tunnel, bijvoorbeeld 198.51.100.0/24.',
  'help.ipsec.localEndpoint':
    'Met “automatic” geldt de regel voor elk adres van deze pc (vóór Windows 7: voor het huidige adres). Met een adres geldt de regel alleen daarvoor: heeft de pc een ander adres, dan zijn de netwerken achter de VPN niet bereikbaar.',
  'help.ipsec.mainMode':
    'De pc en de server spreken sleutels af die hun onderhandeling beveiligen.',
  'help.ipsec.mainMode.proposals': 'Het beste eerst. Alle gebruiken dezelfde Diffie-Hellman-groep.',
  'help.ipsec.mainMode.proposals.encryption': 'IKEv1 ondersteunt hier geen GCM. 3DES is zwak.',
  'help.ipsec.mainMode.proposals.integrity':
    'Moet door de server worden ondersteund; SHA-1 is hier nog veilig.',
  'help.ipsec.mainMode.proposals.group': 'Sleuteluitwisseling. MODP 1024 is zwak.',
  'help.ipsec.mainMode.lifetimeMinutes': '1 tot 2879. Bij voorkeur dezelfde als op de server.',
  'help.ipsec.mainMode.machineDefault':
    'Alleen voor apparaten die op de standaardvoorstellen van de pc antwoorden. Geldt voor elke IPsec-regel op de pc.',
  'help.ipsec.quickMode': 'De pc en de server spreken sleutels af die de gegevens beveiligen.',
  'help.ipsec.quickMode.proposals': 'Het beste eerst.',
  'help.ipsec.quickMode.proposals.encryption':
    'Bij GCM moet de integriteit GMAC van dezelfde grootte zijn.',
  'help.ipsec.quickMode.proposals.integrity': 'GMAC alleen met GCM van dezelfde grootte.',
  'help.ipsec.quickMode.pfs':
    'Een aparte sleuteluitwisseling voor de gegevens. De server moet dezelfde instelling gebruiken.',
  'help.ipsec.quickMode.lifetimeMinutes': '5 tot 2879. Bij voorkeur dezelfde als op de server.',
  'help.ipsec.quickMode.lifetimeKilobytes':
    'Minstens 20480. Na deze hoeveelheid gegevens worden nieuwe sleutels afgesproken.',
};
