/** Wat aan iemand wordt gevraagd. */
import type { wizardNeeds as english } from '../en/wizard-needs.ts';
import type { Translation } from '../translation.ts';

export const wizardNeeds: Translation<typeof english> = {
  'needs.title': 'Wat van u nodig is',
  'needs.lead':
    'U hebt deze gegevens van uw IT-afdeling gekregen. Ze blijven op deze pc en komen in geen logboek en geen rapport.',
  'needs.psk': 'Vooraf gedeelde sleutel (PSK)',
  'needs.pskHint':
    'Hoofdletters en kleine letters tellen. De sleutel is gelijk voor iedereen die deze VPN gebruikt.',
  'needs.show': 'Laat zien wat is getypt in: {field}',
  'needs.hide': 'Verberg wat is getypt in: {field}',
  'needs.outerBlanks': 'Begint of eindigt met een spatie, en die telt.',
  'needs.required': 'Vul dit in.',
  'needs.person': 'Uw aanmelding',
  'needs.userName': 'Gebruikersnaam',
  'needs.userNameHint':
    'Precies zoals uw IT-afdeling hem heeft geschreven, bijvoorbeeld met een domein.',
  'needs.password': 'Wachtwoord',
  'needs.passwordHint': 'Windows bewaart het voor deze verbinding, zoals het profiel zegt.',
  'needs.certificate': 'Uw certificaat',
  'needs.certificateText':
    'Het bestand eindigt op .p12 of .pfx. Sleep het naar dit venster, of kies het.',
  'needs.chooseCertificate': 'Certificaat kiezen…',
  'needs.chooseOther': 'Een ander kiezen…',
  'needs.chosen': 'Gekozen: {name}',
  'needs.inProfile': 'Het certificaat hoort bij het profiel.',
  'needs.certificateMissing': 'Kies het certificaatbestand.',
  'needs.certificateNotOpened': 'Open eerst het certificaat.',
  'needs.pkcs12Password': 'Wachtwoord van het certificaatbestand',
  'needs.openCertificate': 'Certificaat openen',
  'needs.certificateFits': 'Het certificaat is geopend.',
  'needs.certificateRefused': 'Het certificaat is niet geopend',
  'needs.leaf': 'Certificaat van deze pc',
  'needs.noLeaf': 'Er zit geen certificaat met een persoonlijke sleutel in het bestand.',
  'needs.authority': 'Certificeringsinstantie (CA)',
  'needs.subject': 'Voor',
  'needs.issuer': 'Uitgegeven door',
  'needs.validity': 'Geldig',
  'needs.fromTo': '{notBefore, date, day} tot {notAfter, date, day}',
  'needs.sha256': 'Vingerafdruk (SHA-256)',
  'needs.thumbprint': 'Vingerafdruk (SHA-1)',
  'needs.findings': 'Wat in het certificaat is gevonden',
  'needs.next': 'Plan tonen',
  'needs.planning': 'Deze pc wordt bekeken. Dat duurt een paar seconden.',
};
