/** Het raamwerk van het venster, het begin, het bekijken van een profiel en de tekening van de weg. */
import type { wizardFrame as english } from '../en/wizard-frame.ts';
import type { Translation } from '../translation.ts';

export const wizardFrame: Translation<typeof english> = {
  'wizard.name': 'Roadwarrior',
  'wizard.demo': 'Demomodus: een gesimuleerde {windows}. Aan deze computer wordt niets gewijzigd.',
  'wizard.loading': 'Een ogenblik…',
  'wizard.back': 'Terug',
  'wizard.next': 'Doorgaan',
  'wizard.close': 'Sluiten',
  'wizard.cancel': 'Annuleren',
  'wizard.copy': 'Kopiëren',
  'wizard.copied': 'Gekopieerd',
  'wizard.tryAgain': 'Opnieuw proberen',
  'wizard.toStart': 'Startpagina',
  'wizard.more': 'en nog {count, number}',

  'rail.label': 'Stappen van de installatie',
  'rail.position': 'Stap {number, number} van {count, number}',
  'rail.review': 'Profiel',
  'rail.needs': 'Uw gegevens',
  'rail.plan': 'Wijzigingen',
  'rail.progress': 'Instellen',

  'start.title': 'VPN instellen op deze pc',
  'start.lead':
    'Roadwarrior stelt de VPN-client van Windows in. U ziet elke wijziging vooraf en kunt die later ongedaan maken.',
  'start.open': 'Bestand van uw IT-afdeling openen',
  'start.openText': 'Sleep uw .vpnprofile-bestand naar dit venster of blader ernaar.',
  'start.choose': 'Bestand kiezen…',
  'start.dropHere': 'Laat het bestand los om het te openen',
  'start.waiting': '{name} openen',
  'start.byHand': 'Handmatig instellen',
  'start.byHandText': 'Geen bestand? U hebt het serveradres en de sleutel nodig.',
  'start.editor': 'Een profiel maken',
  'start.editorText': 'Voor IT: maak het bestand dat anderen openen.',
  'start.restart': 'Windows moet nog opnieuw worden opgestart',
  'start.restartText':
    'De wijzigingen werken pas na opnieuw opstarten. Kies “Opnieuw opstarten”: afsluiten en weer aanzetten is niet genoeg.',
  'start.interrupted':
    'De vorige installatie is onderbroken. Met Herstellen wordt alles teruggezet zoals het was.',
  'start.repair': 'Herstellen',
  'start.undoUnfinished': '{name}: niet alle wijzigingen konden ongedaan worden gemaakt.',
  'start.language': 'Taal',
  'start.others': 'Of',

  'refused.title': 'Dit bestand kan niet worden gebruikt',
  'refused.lead':
    '{file} bevat {count, plural, one {een fout} other {# fouten}}. Aan deze pc is niets gewijzigd. Stuur deze pagina naar degene van wie u het bestand hebt.',
  'refused.noProfile':
    '{file} is geen VPN-profiel, of het is onderweg beschadigd. Zoek een bestand dat eindigt op .vpnprofile, of vraag uw IT-afdeling om het opnieuw te sturen.',
  'refused.found': 'Wat er in het bestand is gevonden',
  'refused.place': 'Plaats',

  'review.way': 'Route naar het netwerk',
  'review.phone': 'Telefoon',
  'review.email': 'E-mail',
  'review.web': 'Web',
  'review.terms': 'Gebruiksvoorwaarden',
  'review.server': 'Server',
  'review.kind': 'VPN-type',
  'review.kindName': '{kind, select, l2tp {L2TP/IPsec} ipsec {IPsec-tunnel} other {{kind}}}',
  'review.method': 'Verificatie',
  'review.methodName': '{method, select, psk {Vooraf gedeelde sleutel (PSK)} other {Certificaat}}',
  'review.revision': 'Revisie',
  'review.file': 'Bestand',
  'review.validUntil': 'Geldig tot',
  'review.day': '{moment, date, day}',
  'review.fingerprint': 'Bestandshash (SHA-256)',
  'review.traits': 'Overzicht',
  'review.warnings': 'Goed om te weten',
  'review.weakenings': 'Dit profiel maakt uw verbinding minder veilig',
  'review.reason': 'Reden in het bestand: {reason}',
  'review.weakerMore': 'Risico’s en de redenen in het bestand',
  'review.installed':
    'Revisie {revision, number} is ingesteld op {appliedAt, date, day}. Ga door om die bij te werken.',

  'way.label.pc': 'Deze pc',
  'way.label.clientRouter': 'Uw router',
  'way.label.internet': 'Internet',
  'way.label.serverRouter': 'Serverrouter',
  'way.label.server': 'VPN-server',
  'way.label.networks': 'Netwerk',
  'way.label.everything': 'Alles',
  'way.nat': 'met NAT',
  'way.maybe': 'misschien NAT',
  'way.tunnel': 'versleuteld met IPsec',
  'way.sentence':
    'Het verkeer gaat van deze pc{router, select, yes {, via uw router,} maybe {, misschien via een router met NAT,} other {}} over het internet{serverRouter, select, yes { en via een router met NAT voor de server} maybe { en misschien via een router voor de server} other {}} naar de VPN-server {server}. Daarachter: {networks}. Alles tussen deze pc en de server is versleuteld met IPsec.',
  'way.allTraffic': 'al het verkeer van deze pc',
  'way.theNetwork': 'het netwerk van de server',
};
