/** Ein Profil, bevor es weitergeht: ist ihm zu trauen, was tut es, was wird gebraucht. */
import type { wizardReview as english } from '../en/wizard-review.ts';
import type { Translation } from '../translation.ts';

export const wizardReview: Translation<typeof english> = {
  'review.lead': 'Geöffnet aus {file}. An diesem PC wurde noch nichts geändert.',
  'review.leadByHand': 'An diesem PC wurde noch nichts geändert.',
  'review.unsignedTitle': 'Diese Datei ist nicht signiert',
  'review.unsignedText':
    'Als Absender ist {provider} angegeben, aber jeder könnte die Datei erstellt oder geändert haben. Fahren Sie nur fort, wenn Sie sie direkt von Ihrer eigenen IT-Abteilung haben. Nicht sicher? Rufen Sie eine Nummer an, die Sie schon kennen, keine aus dieser Datei.',
  'review.contactInFile': 'Kontaktangaben in der Datei',
  'review.decide.unsigned': 'Ich habe diese Datei direkt von meiner eigenen IT-Abteilung',
  'review.decide.weaker': 'Ich akzeptiere den schwächeren Schutz',
  'review.decideFirst': 'Bestätigen Sie dies, um fortzufahren, oder brechen Sie ab.',
  'review.byHandTitle': 'Sie haben diese Angaben selbst eingegeben',
  'review.byHandText': 'Vergleichen Sie sie mit den Angaben Ihrer IT-Abteilung.',
  'review.expiredTitle': 'Dieses Profil ist am {moment, date, day} abgelaufen',
  'review.expiredText':
    'Es kann nicht mehr eingerichtet werden. Bitten Sie Ihre IT-Abteilung um ein neues.',
  'review.again':
    'Sie haben diese Revision am {appliedAt, date, day} eingerichtet. Wenn Sie fortfahren, prüft Roadwarrior sie und zeigt nur, was abweicht.',
  'review.wants': 'Was Sie brauchen',
  'review.technical': 'Technische Details',
  'review.tunnelSupport':
    'Microsoft unterstützt den IPsec-Tunnelmodus nicht für den Fernzugriff. Er kann funktionieren, aber Microsoft hilft nicht, wenn er es nicht tut.',
  'link.tunnelMode': 'IPsec-Tunnelmodus (Microsoft)',
  'trait.adds':
    'Fügt eine VPN-Verbindung namens {name} hinzu, {who, select, everyone {für alle auf diesem PC} other {nur für Sie}}.',
  'trait.addsTunnel': 'Fügt einen IPsec-Tunnel namens {name} hinzu, für alle auf diesem PC.',
  'want.credentials': 'Ihren Benutzernamen und Ihr Kennwort',
  'want.psk': 'Den vorinstallierten Schlüssel',
  'want.certificate': 'Ihre Zertifikatdatei {file}',
  'want.certificatePassword': 'Das Kennwort der Zertifikatdatei',
  'want.administrator': 'Meist die Zustimmung eines Administrators',
  'want.restart': 'Möglicherweise einen Neustart von Windows',
};
