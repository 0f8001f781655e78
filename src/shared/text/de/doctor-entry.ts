/** Ursachen: die Verbindung in Windows. */
import type { doctorEntry as english } from '../en/doctor-entry.ts';
import type { Translation } from '../translation.ts';

export const doctorEntry: Translation<typeof english> = {
  'cause.entryMissing': 'Diese VPN-Verbindung gibt es in Windows nicht.',
  'cause.entryMissing.seen': 'Windows hat keine VPN-Verbindung mit diesem Namen.',
  'cause.entryMissing.fix': 'Richten Sie das VPN noch einmal ein.',
  'cause.entryTroubled': 'Die VPN-Verbindung in Windows ist beschädigt.',
  'cause.entryTroubled.seen': 'Die Verbindung ist vorhanden, lässt sich aber so nicht verwenden.',
  'cause.entryTroubled.fix':
    'Entfernen Sie die Verbindung in Windows, und richten Sie das VPN noch einmal ein.',
  'cause.certificateModeByMistake':
    'Die VPN-Verbindung verwendet ein Zertifikat, der Server aber einen vorinstallierten Schlüssel.',
  'cause.certificateModeByMistake.seen':
    'Die Verbindung verwendet ein Zertifikat, und der Server hat den vorinstallierten Schlüssel akzeptiert.',
  'cause.certificateModeByMistake.fix':
    'Reparieren Sie das VPN, oder stellen Sie in der Verbindung den vorinstallierten Schlüssel ein.',
  'cause.notL2tp': 'Die VPN-Verbindung verwendet einen anderen VPN-Typ.',
  'cause.notL2tp.seen': 'Der Typ ist {type}, es muss aber L2TP sein.',
  'cause.notL2tp.fix': 'Reparieren Sie das VPN, oder stellen Sie L2TP/IPsec als VPN-Typ ein.',
  'cause.methodsTooNarrow':
    'Der Server verlangt vielleicht eine Anmeldemethode, die die Verbindung nicht zulässt.',
  'cause.methodsTooNarrow.seen': 'Die Verbindung lässt nur {method} zu.',
  'cause.methodsTooNarrow.fix':
    'Fragen Sie den Administrator des Servers, welche Methode der Server verlangt. MS-CHAPv2 ist die beste Wahl: In den PPP-Optionen des Servers ist das „require-mschap-v2“.',
  'cause.encryptionTooHigh':
    'Die VPN-Verbindung verlangt eine stärkere Verschlüsselung, als der Server anbietet.',
  'cause.encryptionTooHigh.seen': 'Die Verbindung verlangt maximale Verschlüsselung.',
  'cause.encryptionTooHigh.fix':
    'Stellen Sie in der Verbindung „Verschlüsselung erforderlich“ ein, oder lassen Sie den Administrator des Servers AES-256 anbieten.',
  'cause.managedEntry': 'Eine Organisation verwaltet diese VPN-Verbindung.',
  'cause.managedEntry.seen': 'Die Verbindung kommt von {authority}.',
  'cause.managedEntry.fix':
    'Bitten Sie Ihren Administrator, sie zu ändern. Änderungen auf diesem PC werden überschrieben.',
  'cause.alreadyUp': 'Dieses VPN ist bereits verbunden.',
  'cause.alreadyUp.seen': 'Windows meldet, dass die Verbindung besteht.',
  'cause.alreadyUp.fix': 'Trennen Sie die Verbindung, bevor Sie sie erneut herstellen.',
  'cause.windowsCredentials':
    'Die Verbindung meldet sich mit Ihrem Windows-Konto an, und der Server kennt dieses Konto vielleicht nicht.',
  'cause.windowsCredentials.seen':
    'Die Verbindung verwendet Benutzername und Kennwort von Windows.',
  'cause.windowsCredentials.fix':
    'Reparieren Sie das VPN, oder schalten Sie in der Verbindung die automatische Verwendung des Windows-Kontos aus, und geben Sie den Benutzernamen des VPNs ein.',
  'cause.portInUse': 'Windows hält den Port einer früheren Verbindung noch belegt.',
  'cause.portInUse.seen': 'Das einzige Anzeichen ist die Fehlernummer {number}.',
  'cause.portInUse.fix':
    'Trennen Sie alle VPN-Verbindungen, und stellen Sie die Verbindung erneut her. Hilft das nicht, starten Sie Windows neu.',
};
