/** Het raamwerk van het venster, het begin, het bekijken van een profiel en de tekening van de weg. */
import type { wizardFrame as english } from '../en/wizard-frame.ts';
import type { Translation } from '../translation.ts';

export const wizardFrame: Translation<typeof english> = {
  'wizard.name': 'Roadwarrior',
  'wizard.demo':
    'Demo-pc: een nagebootste Windows {windows}. Aan deze computer wordt niets gewijzigd.',
  'wizard.loading': 'Een ogenblik…',
  'wizard.back': 'Terug',
  'wizard.next': 'Verder',
  'wizard.close': 'Sluiten',
  'wizard.cancel': 'Annuleren',
  'wizard.tryAgain': 'Opnieuw proberen',
  'wizard.toStart': 'Naar het begin',
  'wizard.more': 'en nog {count, number}',

  'rail.label': 'Stappen van de installatie',
  'rail.position': 'Stap {number, number} van {count, number}',
  'rail.review': 'Profiel',
  'rail.needs': 'Uw gegevens',
  'rail.plan': 'Wijzigingen',
  'rail.progress': 'Instellen',

  'start.title': 'Deze pc met een VPN verbinden',
  'start.lead':
    'Roadwarrior stelt de VPN in die in Windows zit. U ziet elke wijziging voordat die wordt gemaakt, en elke wijziging kan worden teruggenomen.',
  'start.open': 'Open het bestand van uw IT-afdeling',
  'start.openText': 'Het eindigt op .vpnprofile. Sleep het naar dit venster, of kies het.',
  'start.choose': 'Bestand kiezen…',
  'start.dropHere': 'Laat het bestand los om het te openen',
  'start.waiting': '{name} openen',
  'start.byHand': 'Met de hand instellen',
  'start.byHandText': 'U hebt geen bestand, maar u kent de server en de sleutel.',
  'start.editor': 'Een profiel maken',
  'start.editorText': 'Voor IT: maak het bestand dat anderen openen.',
  'start.restart': 'Windows moet nog opnieuw worden opgestart',
  'start.restartText':
    'Pas dan werkt wat is gewijzigd. Kies Opnieuw opstarten: afsluiten en weer aanzetten is niet genoeg.',
  'start.interrupted':
    'Een eerdere uitvoering is afgebroken. Herstellen brengt alles terug zoals het daarvoor was.',
  'start.repair': 'Herstellen',
  'start.undoUnfinished': '{name}: niet alles kon ongedaan worden gemaakt.',
  'start.language': 'Taal',
  'start.others': 'Of',

  'refused.title': 'Dit bestand kan niet worden gebruikt',
  'refused.lead':
    '{file} bevat {count, plural, one {een fout} other {# fouten}}. Aan deze pc is niets gewijzigd. Stuur deze pagina naar wie u het bestand gaf.',
  'refused.place': 'Plaats',

  'review.way': 'De weg naar het netwerk',
  'review.phone': 'Telefoon',
  'review.email': 'E-mail',
  'review.web': 'Web',
  'review.terms': 'Gebruiksvoorwaarden',
  'review.server': 'Server',
  'review.kind': 'Soort',
  'review.kindName': '{kind, select, l2tp {L2TP over IPsec} ipsec {IPsec-tunnel} other {{kind}}}',
  'review.method': 'Deze pc bewijst zich met',
  'review.methodName':
    '{method, select, psk {een vooraf gedeelde sleutel (PSK)} other {een certificaat}}',
  'review.revision': 'Revisie',
  'review.file': 'Bestand',
  'review.validUntil': 'Geldig tot',
  'review.day': '{moment, date, day}',
  'review.fingerprint': 'Vingerafdruk (SHA-256)',
  'review.traits': 'Wat het doet',
  'review.warnings': 'Goed om te weten',
  'review.weakenings': 'Dit profiel maakt uw verbinding minder veilig',
  'review.reason': 'Reden in het bestand: {reason}',
  'review.weakerMore': 'Wat dit betekent, en de redenen in het bestand',
  'review.installed':
    'Revisie {revision, number} van dit profiel is op {appliedAt, date, day} ingesteld. Als u verdergaat, wordt die bijgewerkt.',

  'way.label.pc': 'Deze pc',
  'way.label.clientRouter': 'Uw router',
  'way.label.internet': 'Internet',
  'way.label.serverRouter': 'Serverrouter',
  'way.label.server': 'VPN-server',
  'way.label.networks': 'Netwerk',
  'way.label.everything': 'Alles',
  'way.nat': 'met NAT',
  'way.maybe': 'misschien NAT',
  'way.tunnel': 'versleuteld door IPsec',
  'way.sentence':
    'De weg van deze pc{router, select, yes {, door uw router,} maybe {, misschien door een router met NAT,} other {}} over het internet{serverRouter, select, yes { en door een router met NAT voor de server} maybe { en misschien door een router voor de server} other {}} naar de VPN-server {server}. Daarachter: {networks}. Alles tussen deze pc en de server is versleuteld door IPsec.',
  'way.allTraffic': 'al het verkeer van deze pc',
  'way.theNetwork': 'het netwerk van de server',
};
