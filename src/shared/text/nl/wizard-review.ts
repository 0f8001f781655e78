/** Een profiel voordat het verdergaat: is het te vertrouwen, wat doet het, wat is er nodig. */
import type { wizardReview as english } from '../en/wizard-review.ts';
import type { Translation } from '../translation.ts';

export const wizardReview: Translation<typeof english> = {
  'review.lead': 'Geopend uit {file}. Er is nog niets op deze pc gewijzigd.',
  'review.leadByHand': 'Er is nog niets op deze pc gewijzigd.',
  'review.unsignedTitle': 'Dit bestand is niet ondertekend',
  'review.unsignedText':
    'Volgens het bestand komt het van {provider}, maar iedereen kan het hebben gemaakt of gewijzigd. Ga alleen verder als u het rechtstreeks van uw eigen IT-afdeling hebt. Twijfelt u? Bel een nummer dat u al kent, niet een nummer uit dit bestand.',
  'review.contactInFile': 'Contactgegevens in het bestand',
  'review.decide.unsigned': 'Ik heb dit bestand rechtstreeks van mijn eigen IT-afdeling',
  'review.decide.weaker': 'Ik accepteer de zwakkere beveiliging',
  'review.decideFirst': 'Bevestig dit om verder te gaan, of annuleer.',
  'review.byHandTitle': 'U hebt deze gegevens zelf ingevoerd',
  'review.byHandText': 'Vergelijk ze met wat u van uw IT-afdeling hebt gekregen.',
  'review.expiredTitle': 'Dit profiel is verlopen op {moment, date, day}',
  'review.expiredText':
    'Het kan niet meer worden ingesteld. Vraag uw IT-afdeling om een nieuw profiel.',
  'review.again':
    'U hebt deze revisie ingesteld op {appliedAt, date, day}. Als u verdergaat, controleert Roadwarrior die en toont alleen wat afwijkt.',
  'review.wants': 'Wat u nodig hebt',
  'review.technical': 'Technische details',
  'review.tunnelSupport':
    'Microsoft ondersteunt de IPsec-tunnelmodus niet voor externe toegang. Het kan werken, maar Microsoft helpt niet als het niet werkt.',
  'link.tunnelMode': 'IPsec-tunnelmodus (Microsoft)',
  'trait.adds':
    'Voegt een VPN-verbinding toe met de naam {name}, {who, select, everyone {voor iedereen op deze pc} other {alleen voor u}}.',
  'trait.addsTunnel': 'Voegt een IPsec-tunnel toe met de naam {name}, voor iedereen op deze pc.',
  'want.credentials': 'Uw gebruikersnaam en wachtwoord',
  'want.psk': 'De vooraf gedeelde sleutel',
  'want.certificate': 'Uw certificaatbestand {file}',
  'want.certificatePassword': 'Het wachtwoord van het certificaatbestand',
  'want.administrator': 'Meestal toestemming van een administrator',
  'want.restart': 'Mogelijk één keer Windows opnieuw opstarten',
};
