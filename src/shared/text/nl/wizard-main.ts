/** Wat de hoofdkant van de wizard zelf zegt: kenmerken van een profiel, verzwakkingen, opgeheven beveiligingen. */
import type { wizardMain as english } from '../en/wizard-main.ts';
import type { Translation } from '../translation.ts';

export const wizardMain: Translation<typeof english> = {
  'trait.fullTunnel': 'Al het verkeer van deze pc gaat door de VPN zolang die is verbonden.',
  'trait.splitTunnel':
    '{count, plural, one {Maar één netwerk gaat} other {Maar # netwerken gaan}} door de VPN; al het andere gaat rechtstreeks naar internet.',
  'trait.splitTunnelNoRoutes':
    'Alleen het netwerk dat de server toewijst, gaat door de VPN; al het andere gaat rechtstreeks naar internet.',
  'trait.tunnelToNetworks':
    'Verkeer naar {networks} gaat door de tunnel; al het andere gaat rechtstreeks naar internet.',
  'trait.allUsers': 'De verbinding is er voor iedereen die zich op deze pc aanmeldt.',
  'trait.remembersCredentials': 'Windows onthoudt de gebruikersnaam en het wachtwoord.',
  'trait.asksCredentials':
    'Windows vraagt bij elke verbinding om gebruikersnaam en wachtwoord; ze worden niet bewaard.',
  'trait.windowsCredentials':
    'U meldt zich aan met de gebruikersnaam en het wachtwoord van Windows.',
  'trait.certificateImported':
    'Een certificaat met zijn persoonlijke sleutel komt in het certificaatarchief van deze pc.',
  'trait.certificateOnThisPc': 'Er wordt een certificaat gebruikt dat al op deze pc staat.',
  'trait.authoritiesTrusted':
    'Het profiel brengt {count, plural, one {een CA-certificaat} other {# CA-certificaten}} mee.',
  'trait.pskInProfile':
    'De vooraf gedeelde sleutel staat in het profiel zelf: behandel het bestand als een wachtwoord.',
  'trait.pskReadable':
    'De vooraf gedeelde sleutel staat straks zo op deze pc dat administrators hem kunnen lezen. Een certificaat is beter.',
  'trait.serverNamesPinned': 'De server moet bewijzen dat hij {names} is.',
  'trait.namesThroughVpn':
    'Namen in {names} worden opgevraagd bij DNS-servers die dit profiel noemt, ook als de VPN niet is verbonden.',
  'trait.dialsByItself':
    'Windows maakt vanzelf verbinding wanneer een naam in {names} wordt opgevraagd.',
  'trait.pingAllowed': 'Deze pc mag vanuit {networks} worden gepingd.',
  'trait.crlCheck':
    '{level, select, 0 {IPsec op deze pc controleert niet of certificaten zijn ingetrokken.} 1 {IPsec op deze pc weigert certificaten die zijn ingetrokken.} other {IPsec op deze pc weigert certificaten waarvan niet te achterhalen is of ze zijn ingetrokken.}}',
  'trait.machineDefault': 'De voorstellen voor de hoofdmodus van de hele pc worden ook gewijzigd.',
  'trait.idleDisconnect':
    'De verbinding eindigt na {minutes, plural, one {één minuut} other {# minuten}} zonder verkeer.',
  'trait.noIpv6': 'IPv6 wordt in de VPN niet gebruikt.',

  'weakening.allowWeakCrypto':
    'Oude versleuteling (DES, MD5) is toegestaan voor elke L2TP-verbinding van deze pc.',
  'weakening.skipNameCheck': 'De naam in het certificaat van de server wordt niet gecontroleerd.',
  'weakening.useTripleDes': 'De oude versleuteling Triple DES mag worden gebruikt.',
  'weakening.useWeakGroup': 'De zwakke Diffie-Hellman-groep 2 (1024 bits) mag worden gebruikt.',
  'weakening.eapWithoutServerValidation':
    'De server hoeft niet te bewijzen wie hij is voordat uw wachtwoord naar hem wordt gestuurd.',
  'weakening.plainPasswordProtocols':
    'Wie de vooraf gedeelde sleutel kent en zich als de server voordoet, kan uw wachtwoord lezen.',
  'weakening.noPppEncryption': 'De verbinding in de IPsec-tunnel wordt niet nog eens versleuteld.',

  'override.overlapLocalNetwork':
    'Een netwerk achter de VPN overlapt het netwerk waar deze pc in zit; lokale apparaten zijn misschien niet meer bereikbaar.',
  'override.allTraffic': 'Al het verkeer gaat de tunnel in, ook als de tunnel niet werkt.',
  'override.behindNat': 'De tunnel wordt ingesteld, ook al staat de pc of de server achter NAT.',
  'override.pskCharacters':
    'De vooraf gedeelde sleutel bevat tekens die Windows en de server misschien anders coderen.',
  'override.nameServerOutsideVpn':
    'Namen worden opgevraagd bij een DNS-server die niet achter de VPN staat. Die ziet ze en bepaalt waar ze naartoe leiden.',
  'override.publicSuffix':
    'Het profiel bepaalt waar namen naartoe leiden die veel organisaties delen, zoals alles onder .com.',

  'switched.off': 'De tunnel is uitgeschakeld.',
  'switched.on': 'De tunnel is weer ingeschakeld.',
};
