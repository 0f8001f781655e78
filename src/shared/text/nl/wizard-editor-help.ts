/** Wat elk veld van een profiel doet, in een zin of twee. */
import type { wizardEditorHelp as english } from '../en/wizard-editor-help.ts';
import type { Translation } from '../translation.ts';

export const wizardEditorHelp: Translation<typeof english> = {
  'help.profileVersion': 'Vast: dit programma schrijft versie 1.',
  'help.id':
    'Benoemt dit profiel voor altijd: gelijk in elke revisie, anders in elk ander profiel.',
  'help.revision': 'Telt op bij elke wijziging. Opslaan doet dat voor u.',
  'help.name':
    'Zoals Windows hem in de lijst van verbindingen toont. Hoogstens 120 tekens, geen van [ ] * ? " \\ / | < > en geen dubbele punt.',
  'help.kind':
    'L2TP over IPsec is een verbinding die mensen starten. Een zuivere IPsec-tunnel is een regel die zonder starten werkt.',
  'help.validUntil':
    'Na dit moment wordt het profiel niet meer ingesteld. UTC, bijvoorbeeld 2030-12-31T23:59:59Z.',
  'help.provider': 'Wordt getoond voordat mensen instemmen.',
  'help.provider.name': 'Uw organisatie, zoals mensen haar kennen.',
  'help.provider.helpdesk': 'Wie mensen vragen als iets niet werkt.',
  'help.provider.helpdesk.email': 'Bijvoorbeeld helpdesk@example.com.',
  'help.provider.helpdesk.phone': 'Zoals mensen bellen, met het landnummer.',
  'help.provider.helpdesk.url':
    'Begint met https://. Het wordt als tekst getoond en nooit vanzelf geopend.',
  'help.provider.terms': 'Worden vóór het instellen getoond, zoals ze hier staan.',
  'help.server': 'Het andere eind van de VPN.',
  'help.server.address': 'DNS-naam, IPv4- of IPv6-adres, bijvoorbeeld vpn.example.com.',
  'help.server.certificateNames':
    'DNS-namen die in het certificaat van de server moeten staan. Een IPsec-tunnel met een certificaat heeft er minstens één nodig: zonder naam zou elk certificaat van dezelfde CA de server kunnen zijn.',
  'help.authentication': 'Voordat iemand zich aanmeldt, bewijzen pc en server elkaar wie ze zijn.',
  'help.authentication.method':
    'Een certificaat is beter: een PSK is gelijk voor iedereen die hem heeft, en elk van hen kan de server spelen.',
  'help.authentication.psk':
    'Afdrukbare ASCII-tekens, hoogstens 256. Weggelaten wordt ernaar gevraagd, en staat hij in geen bestand.',
  'help.authentication.source': 'Certificaat en persoonlijke sleutel van de pc.',
  'help.authentication.source.kind':
    'In het profiel: één bestand om uit te geven. Ernaast: twee bestanden. Al op de pc: er wordt niets geïmporteerd.',
  'help.authentication.source.pkcs12':
    'Een .p12- of .pfx-bestand met certificaat, persoonlijke sleutel en CA-certificaten. Het wordt in het profiel gekopieerd.',
  'help.authentication.source.password':
    'Opent het certificaatbestand. Weggelaten wordt ernaar gevraagd, en is het bestand zonder wachtwoord onbruikbaar.',
  'help.authentication.source.file':
    'Een bestand in de map van het profiel dat op .p12 of .pfx eindigt, nooit een pad. Waar het ontbreekt, kiezen mensen het.',
  'help.authentication.source.issuer':
    'X.500-naam zoals Windows hem toont, bijvoorbeeld CN=Example CA, C=NL. Deze of de vingerafdruk is nodig.',
  'help.authentication.source.eku':
    'Object-id’s die het certificaat moet hebben, bijvoorbeeld 1.3.6.1.5.5.7.3.2 (clientverificatie).',
  'help.authentication.source.thumbprint':
    'Precies dit certificaat: 40 hexadecimale cijfers in hoofdletters.',
  'help.authentication.authorities':
    'CA-certificaten (DER) die niet in het certificaatbestand zitten. Ze komen in de archieven van de pc.',
  'help.nat':
    'Bepaalt wat Windows moet weten om door NAT te gaan. Laat het bij twijfel staan: dan gelden beide kanten als achter NAT.',
  'help.pcNeverMoves':
    'Een vaste pc die zelf nooit achter NAT staat. Hij krijgt dan de engere NAT-instelling. Alleen met een server achter NAT.',
  'help.allowPingFrom':
    'Netwerken achter de VPN, bijvoorbeeld 198.51.100.0/24. Ze krijgen een firewallregel voor ping en voor niets anders.',
  'help.crlCheck':
    'Voor elke IPsec-verbinding van de pc. Bij niveau 2 moeten de lijsten zonder de VPN bereikbaar zijn, anders komt hij nooit op.',
  'help.weakenings':
    'Wat de VPN zwakker maakt, wordt geweigerd tot het hier met de reden is genoemd.',
  'help.weakenings.name': 'Neem alleen wat de controle vraagt.',
  'help.weakenings.why':
    'Wordt in rood getoond aan ieder die het profiel instelt, en staat in het rapport.',
  'help.overrides':
    'Roadwarrior behoedt een pc ervoor dat hij afgesneden raakt. Hier wordt een beveiliging bewust opgeheven.',
  'help.overrides.name': 'Neem alleen wat de controle vraagt.',
  'help.overrides.why':
    'Wordt in rood getoond aan ieder die het profiel instelt, en staat in het rapport.',
  'help.l2tp': 'Een verbinding van de VPN-client van Windows.',
  'help.l2tp.userName':
    'Weggelaten typt ieder hem zelf. Laat hem weg in een bestand voor meer mensen.',
  'help.l2tp.realmSuffix':
    'Komt achter een gebruikersnaam die nog geen @ heeft, bijvoorbeeld @example.com.',
  'help.l2tp.password':
    'Alleen samen met een gebruikersnaam die wordt bewaard. Weglaten is beter: dan wordt ernaar gevraagd.',
  'help.l2tp.methods':
    'Hoe de gebruiker zich binnen de versleutelde tunnel bewijst. EAP staat alleen en heeft zijn configuratie nodig.',
  'help.l2tp.eapXml':
    'EapHostConfig zoals Windows het exporteert. Het wordt streng gelezen en opnieuw geschreven; de server moet erin worden gecontroleerd.',
  'help.l2tp.encryption': 'Maximaal eist AES-256 en mislukt waar de server dat niet kan.',
  'help.l2tp.ipsecPolicy':
    'Weggelaten biedt Windows zijn eigen lijst aan, en die werkt met bijna elke server. Vanaf Windows 8.1.',
  'help.l2tp.ipsecPolicy.ikeEncryption': 'Versleuteling van fase 1. IKEv1 kent daar geen GCM.',
  'help.l2tp.ipsecPolicy.ikeIntegrity': 'Hash van fase 1.',
  'help.l2tp.ipsecPolicy.dhGroup': 'Sleuteluitwisseling van fase 1. MODP 1024 is zwak.',
  'help.l2tp.ipsecPolicy.espCipher':
    'Versleuteling van de gegevens. Bij GCM moet de hash hieronder dezelfde GCM zijn.',
  'help.l2tp.ipsecPolicy.espAuthentication': 'Hash van de gegevens.',
  'help.l2tp.ipsecPolicy.pfs':
    'Een eigen sleuteluitwisseling voor de gegevens. De server moet hetzelfde willen.',
  'help.l2tp.verifyServerName':
    'Bij een certificaat: naam en gebruik moeten passen. Uitgeschakeld kan elk certificaat van de CA de server zijn.',
  'help.l2tp.allUsers':
    'Ieder die zich bij Windows aanmeldt, heeft de verbinding. Daarvoor is een beheerder nodig.',
  'help.l2tp.splitTunnel':
    'Uit: al het verkeer van de pc gaat door de VPN. Aan: alleen de routes hieronder.',
  'help.l2tp.routes': 'Netwerken die door de VPN bereikt worden. Alleen bij een gesplitste tunnel.',
  'help.l2tp.routes.prefix': 'IPv4 of IPv6, bijvoorbeeld 198.51.100.0/24, zonder hostbits.',
  'help.l2tp.routes.metric': '1 tot 9999; de kleinste wint. Weggelaten beslist Windows.',
  'help.l2tp.classBasedRoute':
    'De route die Windows naar de oude klassen maakt uit het adres dat het krijgt. Alleen bij een gesplitste tunnel.',
  'help.l2tp.dnsSuffix':
    'Komt achter korte namen zolang de VPN verbonden is, bijvoorbeeld corp.example.com.',
  'help.l2tp.nameResolution': 'Welke namen aan welke DNS-servers worden gevraagd.',
  'help.l2tp.nameResolution.kind':
    'Een regel van de pc blijft als de VPN weg is. Een regel van de verbinding start haar zodra naar zo’n naam wordt gevraagd.',
  'help.l2tp.nameResolution.suffix':
    '.example.com voor het domein en alles eronder, vpn.example.com voor die ene naam.',
  'help.l2tp.nameResolution.servers':
    'Adressen van DNS-servers achter de VPN. Andere hebben een uitzondering nodig.',
  'help.l2tp.ipv6': 'Uit: binnen de VPN wordt geen IPv6-adres gevraagd.',
  'help.l2tp.interfaceMetric': '1 tot 9999; de kleinste wint. Weggelaten beslist Windows.',
  'help.l2tp.rememberCredentials': 'Dan wordt bij het starten niet meer gevraagd.',
  'help.l2tp.idleDisconnectSeconds': '0 betekent nooit. Hoogstens 86400, een dag.',
  'help.l2tp.useWindowsCredentials':
    'Alleen met MS-CHAPv2 of EAP, en alleen waar de VPN dezelfde accounts kent.',
  'help.l2tp.useVpnCredentialsForNetwork':
    'Bestandsservers achter de VPN krijgen dan gebruikersnaam en wachtwoord van de VPN te zien. Sommige servers die om een eenmalige code vragen, hebben dit ook nodig.',
  'help.ipsec': 'Een verbindingsbeveiligingsregel in tunnelmodus.',
  'help.ipsec.remoteSubnets':
    'Verkeer naar deze netwerken gaat door de tunnel, bijvoorbeeld 198.51.100.0/24.',
  'help.ipsec.localEndpoint':
    'Met “automatic” geldt de regel voor elk adres van deze pc (vóór Windows 7: voor dat van vandaag). Met een adres geldt hij alleen daarvoor: heeft de pc een ander, dan zijn de netwerken achter de VPN niet bereikbaar.',
  'help.ipsec.mainMode': 'Pc en server worden het eens over sleutels om over sleutels te praten.',
  'help.ipsec.mainMode.proposals': 'Het beste eerst. Alle gebruiken dezelfde Diffie-Hellman-groep.',
  'help.ipsec.mainMode.proposals.encryption': 'IKEv1 kent hier geen GCM. 3DES is zwak.',
  'help.ipsec.mainMode.proposals.integrity': 'Wat de server neemt; SHA-1 is hier nog deugdelijk.',
  'help.ipsec.mainMode.proposals.group': 'Sleuteluitwisseling. MODP 1024 is zwak.',
  'help.ipsec.mainMode.lifetimeMinutes': '1 tot 2879. Het beste is hetzelfde als op de server.',
  'help.ipsec.mainMode.machineDefault':
    'Alleen voor apparaten die op de standaardvoorstellen van de pc antwoorden. Het raakt elke IPsec-regel van de pc.',
  'help.ipsec.quickMode': 'Pc en server worden het eens over de sleutels van de gegevens.',
  'help.ipsec.quickMode.proposals': 'Het beste eerst.',
  'help.ipsec.quickMode.proposals.encryption':
    'Bij GCM moet de hash GMAC van dezelfde grootte zijn.',
  'help.ipsec.quickMode.proposals.integrity': 'GMAC alleen samen met GCM van dezelfde grootte.',
  'help.ipsec.quickMode.pfs':
    'Een eigen sleuteluitwisseling voor de gegevens. De server moet hetzelfde willen.',
  'help.ipsec.quickMode.lifetimeMinutes': '5 tot 2879. Het beste is hetzelfde als op de server.',
  'help.ipsec.quickMode.lifetimeKilobytes': 'Minstens 20480. Daarna komen er nieuwe sleutels.',
};
