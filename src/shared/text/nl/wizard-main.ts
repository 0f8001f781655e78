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

  'weakening.crlCheckOff':
    'Windows controleert niet of certificaten voor IPsec op deze pc zijn ingetrokken.',
  'weakening.crlCheckLowered':
    'De controle op ingetrokken certificaten wordt voor de hele pc verlaagd ({from} naar {to}).',
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

  'gain.allowWeakCrypto':
    'Wie L2TP-verkeer van deze pc opneemt of onderschept, naar welke server ook, kan het mogelijk lezen of wijzigen.',
  'gain.skipNameCheck':
    'Iedereen met een certificaat van dezelfde certificeringsinstantie kan zich voordoen als de VPN-server.',
  'gain.useTripleDes': 'Wie veel verkeer opneemt, kan er mogelijk delen van lezen.',
  'gain.useWeakGroup':
    'Een aanvaller met veel middelen die het verkeer opneemt, kan het later mogelijk lezen.',
  'gain.eapWithoutServerValidation':
    'Wie zich kan voordoen als de VPN-server, krijgt wat nodig is om uw wachtwoord te raden.',
  'gain.plainPasswordProtocols':
    'De vooraf gedeelde sleutel is dezelfde voor iedereen die deze VPN gebruikt.',
  'gain.noPppEncryption':
    'De VPN is dan alleen door IPsec beschermd: wie IPsec breekt of misbruikt, kan het verkeer lezen.',
  'gain.crlCheckOff':
    'Met een gestolen en ingetrokken certificaat kan iemand zich nog steeds voordoen als de VPN-server.',
  'gain.crlCheckLowered':
    'Een gestolen en ingetrokken certificaat wordt mogelijk weer geaccepteerd, voor elke IPsec-verbinding van deze pc.',
  'gain.overlapLocalNetwork':
    'Verkeer voor apparaten bij u in de buurt kan in plaats daarvan bij de VPN-server aankomen.',
  'gain.allTraffic':
    'De beheerder van de VPN-server kan het onversleutelde verkeer van deze pc zien en wijzigen.',
  'gain.behindNat':
    'Kan Windows de tunnel daar niet opbouwen, dan zijn de netwerken erachter niet bereikbaar.',
  'gain.pskCharacters': 'Dan weigert de VPN-server de verbinding.',
  'gain.nameServerOutsideVpn':
    'De beheerder van die DNS-server ziet welke namen u opvraagt en kan u naar adressen van zijn keuze sturen.',
  'gain.publicSuffix':
    'De beheerder van de DNS-server in het profiel kan u bij elke website met zo’n naam naar adressen van zijn keuze sturen.',

  'switched.off': 'De tunnel is uitgeschakeld.',
  'switched.on': 'De tunnel is weer ingeschakeld.',
};
