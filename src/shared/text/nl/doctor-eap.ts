import type { doctorEap as english } from '../en/doctor-eap.ts';
import type { Translation } from '../translation.ts';

export const doctorEap: Translation<typeof english> = {
  'cause.peapOn26h1': 'Deze Windows-versie kan zich met PEAP niet bij een VPN aanmelden.',
  'cause.peapOn26h1.seen':
    'Dit is Windows build {build}, en de verbinding meldt zich aan met PEAP. Anderen melden dat dit mislukt, ook met het juiste wachtwoord.',
  'cause.peapOn26h1.fix':
    'Installeer de nieuwste Windows-updates. Mislukt het dan nog, vraag uw beheerder dan om EAP-TLS met een certificaat, of om MS-CHAPv2.',
  'cause.credentialGuard':
    'Credential Guard verhindert dat Windows uw Windows-wachtwoord voor deze VPN gebruikt.',
  'cause.credentialGuard.seen':
    'Credential Guard is ingeschakeld, en de verbinding is ingesteld op uw Windows-aanmelding.',
  'cause.credentialGuard.fix':
    'Schakel in de verbinding het automatisch gebruiken van uw Windows-aanmeldingsgegevens uit en typ de gebruikersnaam en het wachtwoord, of vraag om aanmelden met een certificaat. Laat Credential Guard ingeschakeld: het beschermt uw wachtwoord.',
  'cause.eapMissing': 'De EAP-aanmeldmethode van de verbinding is op deze pc niet geïnstalleerd.',
  'cause.eapMissing.seen': 'Windows stopte met fout {number}.',
  'cause.eapMissing.fix':
    'Installeer het programma waar de methode bij hoort, of stel de VPN opnieuw in met het profiel.',
  'cause.eapServer': 'Het certificaat van de aanmeldserver wordt niet geaccepteerd.',
  'cause.eapServer.seen': 'Windows stopte met fout {number}.',
  'cause.eapServer.fix':
    'Vraag de beheerder van de server of het certificaat van de RADIUS-server is vernieuwd of verlopen. De EAP-instellingen van de verbinding moeten de certificeringsinstantie en de servernaam noemen; Windows 11 vergelijkt die naam letter voor letter.',
  'cause.eapUser': 'Voor het aanmelden wordt geen certificaat van u geaccepteerd.',
  'cause.eapUser.seen': 'Windows stopte met fout {number}.',
  'cause.eapUser.fix':
    'Importeer uw certificaat met de persoonlijke sleutel als aangemelde gebruiker (Persoonlijk), niet voor de computer. Is het verlopen of ingetrokken, vraag dan om een nieuw.',
  'cause.eapUnsupported':
    'De EAP-instellingen van de verbinding vragen iets wat de methode niet kan.',
  'cause.eapUnsupported.seen': 'Windows stopte met fout {number}.',
  'cause.eapUnsupported.fix':
    'Stel de VPN opnieuw in met het profiel. Blijft de fout, vraag uw beheerder dan de EAP-instellingen in het profiel te controleren.',
  'cause.peapNames': 'De twee gebruikersnamen die PEAP stuurt, verschillen.',
  'cause.peapNames.seen': 'Windows stopte met fout {number}.',
  'cause.peapNames.fix':
    'Gebruik in de verbinding en in de EAP-instellingen ervan dezelfde gebruikersnaam, of schakel daar identiteitsprivacy in.',
  'cause.eapSavedCredentials': 'De bewaarde aanmeldingsgegevens zijn verouderd.',
  'cause.eapSavedCredentials.seen': 'Windows stopte met fout {number}.',
  'cause.eapSavedCredentials.fix':
    'Wis de bewaarde aanmeldingsgegevens van de verbinding in de instellingen van Windows, maak dan verbinding en typ ze opnieuw.',
};
