/** Oorzaken: de verbinding in Windows. */
import type { doctorEntry as english } from '../en/doctor-entry.ts';
import type { Translation } from '../translation.ts';

export const doctorEntry: Translation<typeof english> = {
  'cause.entryMissing': 'Deze VPN-verbinding staat niet in Windows.',
  'cause.entryMissing.seen': 'Windows heeft geen VPN-verbinding met deze naam.',
  'cause.entryMissing.fix': 'Stel de VPN opnieuw in.',
  'cause.entryTroubled': 'De VPN-verbinding in Windows is beschadigd.',
  'cause.entryTroubled.seen': 'De verbinding bestaat, maar is zo niet te gebruiken.',
  'cause.entryTroubled.fix': 'Verwijder de verbinding in Windows en stel de VPN opnieuw in.',
  'cause.certificateModeByMistake':
    'De VPN-verbinding gebruikt een certificaat, maar de server een vooraf gedeelde sleutel.',
  'cause.certificateModeByMistake.seen':
    'De verbinding gebruikt een certificaat, en de server heeft de vooraf gedeelde sleutel geaccepteerd.',
  'cause.certificateModeByMistake.fix':
    'Herstel de VPN of stel in de verbinding de vooraf gedeelde sleutel in.',
  'cause.notL2tp': 'De VPN-verbinding gebruikt een ander VPN-type.',
  'cause.notL2tp.seen': 'Het type is {type}, maar moet L2TP zijn.',
  'cause.notL2tp.fix': 'Herstel de VPN of stel L2TP/IPsec in als VPN-type.',
  'cause.methodsTooNarrow':
    'De server wil misschien een aanmeldmethode die de verbinding niet toestaat.',
  'cause.methodsTooNarrow.seen': 'De verbinding staat alleen {method} toe.',
  'cause.methodsTooNarrow.fix':
    'Vraag de beheerder van de server welke methode de server wil. MS-CHAPv2 is de beste keuze: in de PPP-opties van de server is dat ‘require-mschap-v2’.',
  'cause.encryptionTooHigh': 'De VPN-verbinding eist sterkere versleuteling dan de server biedt.',
  'cause.encryptionTooHigh.seen': 'De verbinding eist maximale versleuteling.',
  'cause.encryptionTooHigh.fix':
    'Stel in de verbinding ‘Versleuteling vereisen’ in of laat de beheerder van de server AES-256 aanbieden.',
  'cause.managedEntry': 'Een organisatie beheert deze VPN-verbinding.',
  'cause.managedEntry.seen': 'De verbinding komt van {authority}.',
  'cause.managedEntry.fix':
    'Vraag uw beheerder om die te wijzigen. Wijzigingen op deze pc worden overschreven.',
  'cause.alreadyUp': 'Deze VPN is al verbonden.',
  'cause.alreadyUp.seen': 'Windows meldt dat de verbinding er al is.',
  'cause.alreadyUp.fix': 'Verbreek de verbinding voordat u opnieuw verbinding maakt.',
  'cause.windowsCredentials':
    'De verbinding meldt zich aan met uw Windows-account, en de server kent dat account misschien niet.',
  'cause.windowsCredentials.seen':
    'De verbinding gebruikt de gebruikersnaam en het wachtwoord van Windows.',
  'cause.windowsCredentials.fix':
    'Herstel de VPN of schakel in de verbinding het automatische gebruik van het Windows-account uit en typ de gebruikersnaam van de VPN.',
  'cause.portInUse': 'Windows houdt de poort van een eerdere verbinding nog bezet.',
  'cause.portInUse.seen': 'Het enige teken is het foutnummer {number}.',
  'cause.portInUse.fix':
    'Verbreek alle VPN-verbindingen en maak opnieuw verbinding. Helpt dat niet, start Windows dan opnieuw op.',
};
