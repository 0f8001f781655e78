/** Wat aan iemand wordt gevraagd. */
import type { wizardNeeds as english } from '../en/wizard-needs.ts';
import type { Translation } from '../translation.ts';

export const wizardNeeds: Translation<typeof english> = {
  'needs.title': 'Vul uw gegevens in',
  'needs.lead':
    'U hebt deze gegevens van uw IT-afdeling gekregen. Ze blijven op deze pc en komen nooit in een logboek of rapport.',
  'needs.psk': 'Vooraf gedeelde sleutel (PSK)',
  'needs.pskHint':
    'Let op hoofdletters en kleine letters. Iedereen die deze VPN gebruikt, heeft dezelfde sleutel.',
  'needs.show': 'Weergeven: {field}',
  'needs.hide': 'Verbergen: {field}',
  'needs.outerBlanks': 'Begint of eindigt met een spatie. Die telt mee.',
  'needs.required': 'Dit veld is verplicht.',
  'needs.person': 'Aanmeldingsgegevens',
  'needs.userName': 'Gebruikersnaam',
  'needs.userNameHint':
    'Precies zoals uw IT-afdeling die heeft geschreven, bijvoorbeeld met een domein.',
  'needs.password': 'Wachtwoord',
  'needs.passwordHint':
    'Windows onthoudt het wachtwoord voor deze verbinding, zoals in het profiel is ingesteld.',
  'needs.certificate': 'Uw certificaat',
  'needs.certificateText': 'Sleep uw .p12- of .pfx-bestand naar dit venster of blader ernaar.',
  'needs.chooseCertificate': 'Certificaat kiezen…',
  'needs.chooseOther': 'Ander certificaat kiezen…',
  'needs.chosen': 'Gekozen: {name}',
  'needs.inProfile': 'Het certificaat zit in het profiel.',
  'needs.certificateMissing': 'Kies het certificaatbestand.',
  'needs.certificateNotOpened': 'Open eerst het certificaat.',
  'needs.pkcs12Password': 'Wachtwoord van het certificaatbestand',
  'needs.openCertificate': 'Certificaat openen',
  'needs.certificateFits': 'Het certificaat is geopend.',
  'needs.certificateRefused': 'Het certificaat is niet geopend',
  'needs.leaf': 'Computercertificaat',
  'needs.noLeaf': 'Het bestand bevat geen certificaat met een persoonlijke sleutel.',
  'needs.authority': 'Certificeringsinstantie (CA)',
  'needs.subject': 'Verleend aan',
  'needs.issuer': 'Verleend door',
  'needs.validity': 'Geldig',
  'needs.fromTo': '{notBefore, date, day} tot {notAfter, date, day}',
  'needs.sha256': 'Vingerafdruk (SHA-256)',
  'needs.thumbprint': 'Vingerafdruk (SHA-1)',
  'needs.findings': 'Controle van het certificaat',
  'needs.next': 'Wijzigingen bekijken',
  'needs.planning': 'Deze pc wordt gecontroleerd. Dat duurt een paar seconden.',
};
