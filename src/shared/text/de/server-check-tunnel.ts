/** Der zusätzliche Schritt der Serverprüfung (Quick Mode, L2TP, PPP): was er fand und was zu tun ist. */
import type { serverCheckTunnel as english } from '../en/server-check-tunnel.ts';
import type { Translation } from '../translation.ts';

const words = '{text, select, none {} other { Der Server sagt: {text}}}';

export const serverCheckTunnel: Translation<typeof english> = {
  'serverCheck.fullWarning':
    'Der zusätzliche Schritt meldet sich einmal als der Benutzer an und legt auf. Das kann eine Sitzung desselben Benutzers oder derselben Adresse trennen, die von einem anderen PC aus besteht. Wenn die Anmeldung eine zweite Bestätigung braucht, zum Beispiel auf einem Telefon, halten Sie sie bereit: Die Prüfung wartet eine Minute darauf.',
  'serverCheck.fullWithPsk':
    'Der Server weist sich nur mit dem vorinstallierten Schlüssel aus. Wer diesen Schlüssel kennt, kann sich als der Server ausgeben und erhält dann Ihre Anmeldung: mit PAP das Kennwort selbst, mit CHAP oder MS-CHAPv2 eine Antwort, an der sich Kennwörter offline durchprobieren lassen. Melden Sie sich nur über ein Netzwerk an, dem Sie vertrauen, und mit einem starken Kennwort.',
  'checkHop.tunnel': 'Tunnel und Anmeldung',

  'check.tunnelWithoutNat':
    'Tunnel und Anmeldung wurden nicht versucht: Ohne NAT auf dem Weg braucht es dafür Pakete, die ein Programm nicht senden darf.',
  'check.tunnelNotAsked':
    'Tunnel und Anmeldung wurden nicht versucht: {why, select, vpn {Ein VPN zu diesem Server ist oder könnte verbunden sein} kind {Dieses Profil hat kein L2TP} budget {der Server würde in einer halben Minute zu oft gefragt} other {Der Server hat sich vorher nicht ausgewiesen}}.',
  'check.tunnelNotBegun':
    'Für die Anmeldung wurde der Server ein zweites Mal gefragt, und dann kam keine Einigung zustande.',
  'check.tunnelNotTrusted':
    'Für die Anmeldung wurde der Server ein zweites Mal gefragt, und dann kam ein Zertifikat, dem nicht zu trauen ist. Es wurde kein Kennwort gesendet.',
  'check.quickModeTaken': 'Der Tunnel ist vereinbart: {cipher}, {integrity}.',
  'check.quickModeRefused':
    'Der Server hat abgelehnt, was Windows für den Tunnel anbietet ({notify}).',
  'check.quickModeForeign':
    'Der Server hat für den Tunnel etwas gewählt, das nicht angeboten wurde.',
  'check.quickModeNoAnswer':
    'Der Schlüsselaustausch war in Ordnung, aber auf das Angebot für den Tunnel hat der Server nicht geantwortet.',
  'check.espTakenBack':
    'Der Server hat dem Tunnel zugestimmt und ihn sofort zurückgenommen. Sein System kann ihn vielleicht nicht einrichten.',
  'check.l2tpSilent':
    'Der Tunnel ist vereinbart, aber darin antwortet kein L2TP-Server{received, plural, =0 {: Es kam überhaupt nichts durch} one {} other {}}.',
  'check.l2tpRefused':
    'Der L2TP-Server hat vor der Anmeldung aufgelegt ({message}, Code {result, number}).{text, select, none {} other { Er sagt: {text}}}',
  'check.l2tpSecretWanted':
    'Der L2TP-Server will ein eigenes Tunnelgeheimnis, das Windows nicht hat.',
  'check.l2tpNoCall': 'Der L2TP-Server antwortet, nimmt aber den Anruf nicht an.',
  'check.pppSilent': 'Der Anruf wurde angenommen, aber nichts spricht darin PPP.',
  'check.pppMethodRefused':
    'Der Server will eine Anmeldung, die das Profil nicht erlaubt: {asked}. Es wurde kein Kennwort gesendet.',
  'check.pppHungUp': 'Der Server hat aufgelegt, bevor er sagte, ob Benutzer und Kennwort stimmen.',
  'check.userRefused': `Der Server hat Benutzername oder Kennwort abgelehnt.${words}`,
  'check.accountRefused': `Der Server hat das Konto abgelehnt, mit Fehler {number}.${words}`,
  'check.userNoAnswer':
    '{asked, select, no {Der Server fragte nicht nach Benutzername und Kennwort.} other {Der Server bekam Benutzername und Kennwort und sagte eine Minute lang nichts. Vielleicht wurde eine zweite Bestätigung, zum Beispiel auf einem Telefon, nicht gegeben.}}',
  'check.serverProofWrong':
    'Der Server hat zugestimmt, ohne das Kennwort zu kennen. Windows würde auflegen.',
  'check.userAccepted':
    'Benutzername und Kennwort stimmen{proof, select, verified {, und der Server hat bewiesen, dass auch er das Kennwort kennt} other {}}.',
  'check.userNotAsked': 'Der Server verlangt von niemandem ein Kennwort.',
  'check.userNotTested':
    'Benutzername und Kennwort wurden nicht geprüft: {why, select, eap {EAP bleibt Windows überlassen} windowsUser {Das Profil verwendet die von Windows} other {Sie wurden nicht angegeben}}.',
  'check.encryptionWithoutKeys':
    'Die Anmeldung ist {method, select, pap {PAP} other {CHAP}}, und das Profil verlangt Verschlüsselung der Verbindung. Windows lehnt das bekanntlich ab, obwohl IPsec verschlüsselt.',
  'check.mppeTooWeak': 'Der Server will MPPE mit {bits} Bit, was Windows ablehnt.',
  'check.addressOffered': 'Der Server bietet eine Adresse für diesen PC an.',
  'check.addressRefused': 'Der Server hat keine Adresse für diesen PC.',
  'check.addressSilent':
    'Nach der Anmeldung sagte der Server nichts über eine Adresse{mppe, select, yes {; er scheint auf MPPE zu warten} other {}}.',

  'checkClient.tunnelNotAsked': 'Beheben Sie zuerst, was oben steht.',
  'checkClient.tunnelNotBegun': 'Warten Sie eine halbe Minute, und versuchen Sie es erneut.',
  'checkClient.tunnelNotTrusted': 'Verbinden Sie nicht, bevor der Grund bekannt ist.',
  'checkServer.tunnelNotTrusted':
    'Wenn sich mehrere Server diese Adresse teilen, vergleichen Sie deren Zertifikate.',
  'checkServer.quickModeRefused':
    'Erlauben Sie ESP im Transportmodus für UDP 1701 mit aes256-sha1 oder aes128-sha1 (esp=), und kein PFS, wenn das Profil es nicht verlangt.',
  'checkServer.quickModeForeign': 'Sehen Sie ins Protokoll, und aktualisieren Sie ihn.',
  'checkServer.quickModeNoAnswer':
    'Sehen Sie ins Protokoll. Der Tunnel muss für UDP 1701 sein (leftprotoport=17/1701, rightprotoport=17/%any), im Transportmodus.',
  'checkServer.espTakenBack':
    'Sehen Sie ins Protokoll, und prüfen Sie, ob der Kernel ESP hat (ip xfrm state).',
  'checkClient.l2tpSilent': 'Versuchen Sie es aus einem anderen Netzwerk.',
  'checkServer.l2tpSilent':
    'Starten Sie xl2tpd, und lassen Sie die Firewall UDP 1701 annehmen, das durch IPsec kam.',
  'checkServer.l2tpRefused': 'Sehen Sie ins Protokoll von xl2tpd.',
  'checkServer.l2tpSecretWanted': 'Schalten Sie das Tunnelgeheimnis aus (challenge = no).',
  'checkServer.l2tpNoCall': 'Sehen Sie ins Protokoll von xl2tpd.',
  'checkServer.pppSilent':
    'Sehen Sie in die Protokolle von xl2tpd und pppd: pppd startet vielleicht nicht.',
  'checkClient.pppMethodRefused':
    'Bitten Sie um ein Profil, das diese Methode nennt, wenn es so gemeint ist.',
  'checkServer.pppMethodRefused': 'Lassen Sie pppd MS-CHAPv2 verlangen (require-mschap-v2).',
  'checkServer.pppHungUp': 'Sehen Sie ins Protokoll von pppd.',
  'checkClient.userRefused':
    'Geben Sie Benutzername und Kennwort erneut ein. Achten Sie auf Großbuchstaben und auf das, was hinter dem @ steht.',
  'checkServer.userRefused':
    'Vergleichen Sie mit /etc/ppp/chap-secrets oder dem RADIUS-Server, auch die Spalte des Servernamens.',
  'checkClient.accountRefused': 'Fragen Sie den Betreiber des Servers nach dem Konto.',
  'checkClient.userNoAnswer':
    'Wird die Anmeldung auf einem Telefon oder anderen Gerät bestätigt, versuchen Sie es noch einmal und bestätigen Sie rechtzeitig.',
  'checkServer.accountRefused':
    'Sehen Sie das Konto an: gesperrt, abgelaufen oder außerhalb seiner Zeiten.',
  'checkServer.userNoAnswer':
    'Prüfen Sie, ob der RADIUS-Server antwortet und ob der zweite Faktor verlangt und gegeben wurde. Windows wartet vielleicht kürzer als eine Minute.',
  'checkClient.serverProofWrong': 'Verbinden Sie nicht, bevor der Grund bekannt ist.',
  'checkServer.serverProofWrong': 'Vergleichen Sie das Kennwort dort mit dem eingegebenen.',
  'checkServer.userNotAsked': 'Lassen Sie pppd MS-CHAPv2 verlangen (require-mschap-v2).',
  'checkClient.userNotTested': 'Geben Sie Benutzername und Kennwort an, und prüfen Sie erneut.',
  'checkClient.encryptionWithoutKeys':
    'Erlauben Sie MS-CHAPv2 im Profil, oder setzen Sie die Verschlüsselung auf optional.',
  'checkServer.encryptionWithoutKeys': 'Lassen Sie pppd MS-CHAPv2 verlangen (require-mschap-v2).',
  'checkServer.mppeTooWeak': 'Schalten Sie MPPE aus: IPsec verschlüsselt schon.',
  'checkServer.addressRefused': 'Geben Sie xl2tpd einen Adressbereich (ip range).',
  'checkServer.addressSilent':
    'Geben Sie xl2tpd einen Adressbereich (ip range), und verlangen Sie kein MPPE.',
};
