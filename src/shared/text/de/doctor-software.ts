import type { doctorSoftware as english } from '../en/doctor-software.ts';
import type { Translation } from '../translation.ts';

export const doctorSoftware: Translation<typeof english> = {
  'cause.ikePortTaken': 'Ein anderes Programm verwendet den Port, den Windows für IPsec benötigt.',
  'cause.ikePortTaken.seen': '{program} verwendet UDP-Port {port}.',
  'cause.ikePortTaken.fix':
    'Schließen Sie dieses Programm, oder beenden Sie seinen Dienst, und stellen Sie die Verbindung erneut her. Brauchen Sie es nicht mehr, deinstallieren Sie es; sein eigenes VPN funktioniert dann nicht mehr.',
  'cause.vpnAlreadyUp': 'Ein anderes VPN ist verbunden und leitet den Datenverkehr vielleicht um.',
  'cause.vpnAlreadyUp.seen':
    'Verbunden: {names, select, none {eine Verbindung des Geräts für alle Benutzer} other {{names}}}.',
  'cause.vpnAlreadyUp.fix':
    'Trennen Sie das andere VPN, und stellen Sie dann diese Verbindung her. Brauchen Sie beide, fragen Sie Ihren Administrator nach Split-Tunneling.',
  'cause.otherVpnProgram': 'Ein anderes VPN-Programm auf diesem PC ist vielleicht im Weg.',
  'cause.otherVpnProgram.seen': 'Installiert: {names}. Das allein ist auf den meisten PCs harmlos.',
  'cause.otherVpnProgram.fix':
    'Schließen Sie das Programm, trennen Sie sein VPN, und stellen Sie die Verbindung erneut her. Deinstallieren Sie es nur zur Probe und wenn Sie es wieder installieren können: Ohne es funktioniert sein eigenes VPN nicht.',
  'cause.otherFirewall': 'Die Firewall eines anderen Programms blockiert vielleicht das VPN.',
  'cause.otherFirewall.seen': 'Eingeschaltet: {names}.',
  'cause.otherFirewall.fix':
    'Lassen Sie in dieser Firewall UDP 500 und 4500 und den Windows-Dienst IKEEXT zu. Schalten Sie sie nur für einen Versuch aus, und nur in einem Netzwerk, dem Sie vertrauen.',
  'cause.badUpdate': 'Ein Windows-Update dieses PCs ist dafür bekannt, VPN-Programme zu stören.',
  'cause.badUpdate.seen':
    'Das Update {update} ist installiert und kein späteres. Dass es diesen VPN-Typ stört, ist nicht bestätigt.',
  'cause.badUpdate.fix':
    'Installieren Sie die neuesten Windows-Updates, starten Sie Windows neu, und stellen Sie die Verbindung erneut her. Entfernen Sie das Update nicht: Das entfernt auch seine Sicherheitskorrekturen.',
  'cause.xboxNetworking': 'Der Xbox Live-Netzwerkdienst ist vielleicht im Weg.',
  'cause.xboxNetworking.seen':
    'Der Server und sein Schlüssel sind in Ordnung, und Windows erhält trotzdem keine Antwort. Manche nennen diesen Dienst als Ursache.',
  'cause.xboxNetworking.fix':
    'Beenden Sie zum Test den Xbox Live-Netzwerkdienst (XboxNetApiSvc) unter Dienste, und stellen Sie die Verbindung erneut her. Onlinespiele auf diesem PC brauchen den Dienst vielleicht.',
};
