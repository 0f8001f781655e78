/** Wat de hoofdkant van de wizard zelf zegt: kenmerken van een profiel, verzwakkingen, opgeheven beveiligingen. */
import type { wizardMain as english } from '../en/wizard-main.ts';
import type { Translation } from '../translation.ts';

export const wizardMain: Translation<typeof english> = {
  'trait.fullTunnel': 'Zolang de VPN verbonden is, gaat al het verkeer van deze pc via de VPN.',
  'trait.splitTunnel':
    'Alleen verkeer naar {count, plural, one {één netwerk} other {# netwerken}} gaat via de VPN; de rest gaat rechtstreeks naar internet.',
  'trait.splitTunnelNoRoutes':
    'Alleen verkeer naar het netwerk dat de server toewijst, gaat via de VPN; de rest gaat rechtstreeks naar internet.',
  'trait.tunnelToNetworks':
    'Verkeer naar {networks} gaat door de tunnel; de rest gaat rechtstreeks naar internet.',
  'trait.remembersCredentials': 'Windows onthoudt uw gebruikersnaam en wachtwoord.',
  'trait.asksCredentials':
    'Windows vraagt elke keer dat u verbinding maakt om uw gebruikersnaam en wachtwoord.',
  'trait.windowsCredentials': 'U meldt zich aan met uw gebruikersnaam en wachtwoord van Windows.',
  'trait.certificateImported':
    'Een certificaat en de bijbehorende persoonlijke sleutel worden toegevoegd aan het certificaatarchief van deze pc.',
  'trait.certificateOnThisPc': 'De VPN gebruikt een certificaat dat al op deze pc staat.',
  'trait.authoritiesTrusted':
    'Het profiel bevat {count, plural, one {een CA-certificaat} other {# CA-certificaten}}.',
  'trait.pskInProfile':
    'Dit bestand bevat de vooraf gedeelde sleutel. Bewaar het even veilig als een wachtwoord.',
  'trait.pskReadable':
    'Administrators van deze pc kunnen de vooraf gedeelde sleutel lezen. Een certificaat is veiliger.',
  'trait.serverNamesPinned': 'De server moet zich identificeren als {names}.',
  'trait.namesThroughVpn':
    'Namen in {names} worden opgevraagd bij DNS-servers uit dit profiel, ook als de VPN niet verbonden is.',
  'trait.dialsByItself':
    'Windows maakt automatisch verbinding wanneer een naam in {names} wordt opgevraagd.',
  'trait.pingAllowed': 'Deze pc kan vanuit {networks} worden gepingd.',
  'trait.crlCheck':
    '{level, select, 0 {IPsec op deze pc controleert niet of certificaten zijn ingetrokken.} 1 {IPsec op deze pc weigert ingetrokken certificaten.} other {IPsec op deze pc weigert certificaten die zijn ingetrokken of niet kunnen worden gecontroleerd.}}',
  'trait.machineDefault':
    'De standaardvoorstellen van deze pc voor de hoofdmodus worden ook gewijzigd.',
  'trait.idleDisconnect':
    'De verbinding eindigt na {minutes, plural, one {één minuut} other {# minuten}} niet-actieve tijd.',
  'trait.noIpv6': 'IPv6 wordt binnen de VPN niet gebruikt.',

  'weakening.allowWeakCrypto':
    'Oude versleuteling (DES, MD5) is toegestaan voor elke L2TP-verbinding op deze pc.',
  'weakening.skipNameCheck': 'De naam in het certificaat van de server wordt niet gecontroleerd.',
  'weakening.useTripleDes': 'De oude versleuteling Triple DES mag worden gebruikt.',
  'weakening.useWeakGroup': 'De zwakke Diffie-Hellman-groep 2 (1024 bits) mag worden gebruikt.',
  'weakening.eapWithoutServerValidation':
    'Windows verzendt uw wachtwoord zonder de identiteit van de server te controleren.',
  'weakening.plainPasswordProtocols':
    'Wie de vooraf gedeelde sleutel kent, kan zich voordoen als de server en uw wachtwoord lezen.',
  'weakening.noPppEncryption': 'De verbinding in de IPsec-tunnel wordt niet nog eens versleuteld.',

  'weakening.crlCheckOff':
    'Windows controleert niet of certificaten voor IPsec op deze pc zijn ingetrokken.',
  'weakening.crlCheckLowered':
    'De controle op ingetrokken certificaten voor IPsec wordt voor alle gebruikers van deze pc verlaagd ({from} naar {to}).',
  'override.overlapLocalNetwork':
    'Een netwerk achter de VPN overlapt het netwerk waarin deze pc zich bevindt. Lokale apparaten zijn dan misschien niet meer bereikbaar.',
  'override.allTraffic': 'Al het verkeer moet door de tunnel. Zonder de tunnel is deze pc offline.',
  'override.behindNat': 'De tunnel wordt ingesteld, hoewel de pc of de server achter NAT staat.',
  'override.pskCharacters':
    'De vooraf gedeelde sleutel bevat tekens die Windows en de server misschien verschillend coderen.',
  'override.nameServerOutsideVpn':
    'Namen worden opgevraagd bij een DNS-server buiten de VPN. Die ziet ze en bepaalt waar ze naartoe leiden.',
  'override.publicSuffix':
    'Het profiel bepaalt waar namen naartoe leiden die veel organisaties delen, zoals alles onder .com.',

  'gain.allowWeakCrypto':
    'Wie het L2TP-verkeer van deze pc opneemt of onderschept, naar welke server ook, kan het mogelijk lezen of wijzigen.',
  'gain.skipNameCheck':
    'Iedereen met een certificaat van dezelfde certificeringsinstantie kan zich voordoen als de VPN-server.',
  'gain.useTripleDes': 'Wie veel verkeer opneemt, kan er mogelijk delen van lezen.',
  'gain.useWeakGroup':
    'Een aanvaller met veel middelen die het verkeer opneemt, kan het later mogelijk lezen.',
  'gain.eapWithoutServerValidation':
    'Wie zich kan voordoen als de VPN-server, krijgt de gegevens die nodig zijn om uw wachtwoord te raden.',
  'gain.plainPasswordProtocols':
    'Iedereen die deze VPN gebruikt, heeft dezelfde vooraf gedeelde sleutel.',
  'gain.noPppEncryption':
    'De VPN is dan alleen door IPsec beveiligd: wie IPsec breekt of misbruikt, kan het verkeer lezen.',
  'gain.crlCheckOff':
    'Met een gestolen en ingetrokken certificaat kan iemand zich nog steeds voordoen als de VPN-server.',
  'gain.crlCheckLowered':
    'Een gestolen en ingetrokken certificaat wordt mogelijk weer geaccepteerd, voor elke IPsec-verbinding op deze pc.',
  'gain.overlapLocalNetwork':
    'Verkeer voor apparaten bij u in de buurt kan in plaats daarvan bij de VPN-server aankomen.',
  'gain.allTraffic':
    'De beheerder van de VPN-server kan het onversleutelde verkeer van deze pc zien en wijzigen.',
  'gain.behindNat':
    'Als Windows de tunnel daar niet kan opbouwen, zijn de netwerken erachter niet bereikbaar.',
  'gain.pskCharacters': 'Als de codering verschilt, weigert de VPN-server de verbinding.',
  'gain.nameServerOutsideVpn':
    'De beheerder van die DNS-server ziet welke namen u opvraagt en kan u naar adressen van zijn keuze sturen.',
  'gain.publicSuffix':
    'De beheerder van de DNS-server in het profiel kan u bij elke website met zo’n naam naar adressen van zijn keuze sturen.',

  'switched.off': 'De tunnel is gepauzeerd.',
  'switched.on': 'De tunnel is niet meer gepauzeerd.',
};
