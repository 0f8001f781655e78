/** Der zusätzliche Schritt der Serverprüfung (Schnellmodus, L2TP, PPP): was er fand und was zu tun ist. */
import type { serverCheckTunnel as english } from '../en/server-check-tunnel.ts';
import type { Translation } from '../translation.ts';

const words = '{text, select, none {} other { Der Server meldet: {text}}}';

export const serverCheckTunnel: Translation<typeof english> = {
  'serverCheck.fullWarning':
    'Dieser Test meldet sich einmal als der Benutzer an und trennt dann die Verbindung. Das kann eine andere Sitzung desselben Benutzers oder derselben Adresse trennen. Wenn Ihre Anmeldung eine zweite Bestätigung erfordert, zum Beispiel auf einem Telefon, halten Sie sie bereit: Die Prüfung wartet höchstens eine Minute.',
  'serverCheck.fullWithPsk':
    'Der Server authentifiziert sich nur mit dem vorinstallierten Schlüssel. Wer diesen Schlüssel kennt, kann sich als der VPN-Server ausgeben und erhält Ihre Anmeldeinformationen: mit PAP das Kennwort selbst, mit CHAP oder MS-CHAPv2 eine Antwort, mit der sich das Kennwort offline erraten lässt. Melden Sie sich nur über ein Netzwerk an, dem Sie vertrauen, und mit einem sicheren Kennwort.',
  'checkHop.tunnel': 'Tunnel und Anmeldung',

  'check.tunnelWithoutNat':
    'Tunnel und Anmeldung wurden nicht getestet: Ohne NAT auf dem Weg sind dafür Pakete nötig, die ein Programm nicht senden darf.',
  'check.tunnelNotAsked':
    'Tunnel und Anmeldung wurden nicht getestet: {why, select, vpn {Ein VPN zu diesem Server ist oder könnte verbunden sein} kind {Dieses Profil verwendet kein L2TP} budget {Der Server würde innerhalb einer halben Minute zu oft kontaktiert} other {Die Identität des Servers wurde vorher nicht bestätigt}}.',
  'check.tunnelNotBegun':
    'Für die Anmeldung wurde der Server ein zweites Mal kontaktiert, und die Verbindung ist dabei fehlgeschlagen.',
  'check.tunnelNotTrusted':
    'Für die Anmeldung wurde der Server ein zweites Mal kontaktiert und hat dann ein nicht vertrauenswürdiges Zertifikat gesendet. Es wurde kein Kennwort gesendet.',
  'check.quickModeTaken': 'Der Tunnel wurde ausgehandelt: {cipher}, {integrity}.',
  'check.quickModeRefused': 'Der Server hat die Tunnelvorschläge von Windows abgelehnt ({notify}).',
  'check.quickModeForeign':
    'Der Server hat einen Tunnelvorschlag gewählt, der nicht gesendet wurde.',
  'check.quickModeNoAnswer':
    'Der Schlüsselaustausch war erfolgreich, aber der Server hat auf die Tunnelvorschläge nicht geantwortet.',
  'check.espTakenBack':
    'Der Server hat den Tunnel akzeptiert und sofort wieder gelöscht. Sein Betriebssystem kann ihn möglicherweise nicht einrichten.',
  'check.l2tpSilent':
    'Der Tunnel wurde ausgehandelt, aber darin antwortet kein L2TP-Server{received, plural, =0 {: Es kam kein Paket an} one {} other {}}.',
  'check.l2tpRefused':
    'Der L2TP-Server hat die Verbindung vor der Anmeldung getrennt ({message}, Code {result, number}).{text, select, none {} other { Er meldet: {text}}}',
  'check.l2tpSecretWanted':
    'Der L2TP-Server verlangt ein Tunnelgeheimnis, das Windows nicht unterstützt.',
  'check.l2tpNoCall': 'Der L2TP-Server antwortet, nimmt aber den Anruf nicht an.',
  'check.pppSilent': 'Der Anruf wurde angenommen, aber es kam keine PPP-Antwort.',
  'check.pppMethodRefused':
    'Der Server verlangt eine Anmeldemethode, die das Profil nicht zulässt: {asked}. Es wurde kein Kennwort gesendet.',
  'check.pppHungUp':
    'Der Server hat die Verbindung getrennt, bevor er mitteilte, ob Benutzername und Kennwort richtig sind.',
  'check.userRefused': `Der Server hat Benutzername oder Kennwort abgelehnt.${words}`,
  'check.accountRefused': `Der Server hat das Konto mit Fehler {number} abgelehnt.${words}`,
  'check.userNoAnswer':
    '{asked, select, no {Der Server hat nicht nach Benutzername und Kennwort gefragt.} other {Der Server hat Benutzername und Kennwort erhalten, aber eine Minute lang nicht geantwortet. Wenn eine zweite Bestätigung erforderlich ist, zum Beispiel auf einem Telefon, hat der Server sie möglicherweise nicht erhalten.}}',
  'check.serverProofWrong':
    'Der Server hat die Anmeldung akzeptiert, obwohl er das Kennwort nicht hat. Windows würde die Verbindung trennen.',
  'check.userAccepted':
    'Benutzername und Kennwort sind richtig{proof, select, verified {, und es ist bestätigt, dass der Server dasselbe Kennwort hat} other {}}.',
  'check.userNotAsked': 'Der Server fragt nicht nach einem Kennwort.',
  'check.userNotTested':
    'Benutzername und Kennwort wurden nicht getestet: {why, select, eap {Nur Windows kann sich mit EAP anmelden} windowsUser {Das Profil verwendet Ihre Windows-Anmeldung} other {Sie wurden nicht eingegeben}}.',
  'check.encryptionWithoutKeys':
    'Die Anmeldemethode ist {method, select, pap {PAP} other {CHAP}}, und das Profil verlangt die Verschlüsselung der Verbindung. Windows lehnt das bekanntlich ab, obwohl IPsec verschlüsselt.',
  'check.mppeTooWeak': 'Der Server verlangt MPPE mit {bits} Bit. Windows lehnt das ab.',
  'check.addressOffered': 'Der Server bietet diesem PC eine Adresse an.',
  'check.addressRefused': 'Der Server hat keine Adresse für diesen PC.',
  'check.addressSilent':
    'Nach der Anmeldung hat der Server die Anforderung einer Adresse nicht beantwortet{mppe, select, yes {; er wartet anscheinend auf MPPE} other {}}.',

  'checkClient.tunnelNotAsked': 'Beheben Sie zuerst die Probleme oben.',
  'checkClient.tunnelNotBegun': 'Warten Sie eine halbe Minute und versuchen Sie es erneut.',
  'checkClient.tunnelNotTrusted': 'Stellen Sie keine Verbindung her, bevor Sie den Grund kennen.',
  'checkServer.tunnelNotTrusted':
    'Wenn mehrere Server diese Adresse gemeinsam nutzen, vergleichen Sie ihre Zertifikate.',
  'checkServer.quickModeRefused':
    'Lassen Sie ESP im Transportmodus für UDP 1701 mit aes256-sha1 oder aes128-sha1 zu (esp=), und kein PFS, sofern das Profil es nicht verlangt.',
  'checkServer.quickModeForeign':
    'Prüfen Sie das Protokoll des Servers und aktualisieren Sie seine Software.',
  'checkServer.quickModeNoAnswer':
    'Prüfen Sie das Protokoll des Servers. Der Tunnel muss für UDP 1701 (leftprotoport=17/1701, rightprotoport=17/%any) im Transportmodus eingerichtet sein.',
  'checkServer.espTakenBack':
    'Prüfen Sie das Protokoll des Servers und ob sein Kernel ESP unterstützt (ip xfrm state).',
  'checkClient.l2tpSilent': 'Versuchen Sie es aus einem anderen Netzwerk.',
  'checkServer.l2tpSilent':
    'Starten Sie xl2tpd und lassen Sie in der Firewall des Servers UDP 1701 zu, das durch IPsec kam.',
  'checkServer.l2tpRefused': 'Prüfen Sie das Protokoll von xl2tpd.',
  'checkServer.l2tpSecretWanted': 'Deaktivieren Sie das Tunnelgeheimnis (challenge = no).',
  'checkServer.l2tpNoCall': 'Prüfen Sie das Protokoll von xl2tpd.',
  'checkServer.pppSilent':
    'Prüfen Sie die Protokolle von xl2tpd und pppd. Möglicherweise startet pppd nicht.',
  'checkClient.pppMethodRefused':
    'Fragen Sie, ob diese Methode beabsichtigt ist, und bitten Sie in diesem Fall um ein Profil, das sie zulässt.',
  'checkServer.pppMethodRefused':
    'Stellen Sie pppd so ein, dass es MS-CHAPv2 verlangt (require-mschap-v2).',
  'checkServer.pppHungUp': 'Prüfen Sie das Protokoll von pppd.',
  'checkClient.userRefused':
    'Geben Sie Benutzername und Kennwort erneut ein. Achten Sie auf Groß-/Kleinschreibung und auf den Teil nach dem @.',
  'checkServer.userRefused':
    'Vergleichen Sie die Angaben mit /etc/ppp/chap-secrets oder dem RADIUS-Server, einschließlich der Spalte für den Servernamen.',
  'checkClient.accountRefused': 'Fragen Sie den Administrator des Servers nach dem Konto.',
  'checkClient.userNoAnswer':
    'Wenn Sie die Anmeldung auf einem Telefon oder einem anderen Gerät bestätigen, versuchen Sie es erneut und bestätigen Sie rechtzeitig.',
  'checkServer.accountRefused':
    'Prüfen Sie, ob das Konto deaktiviert oder abgelaufen ist oder außerhalb der erlaubten Zeiten verwendet wird.',
  'checkServer.userNoAnswer':
    'Prüfen Sie, ob der RADIUS-Server antwortet und ob der zweite Faktor angefordert wurde und eingegangen ist. Windows wartet möglicherweise kürzer als eine Minute.',
  'checkClient.serverProofWrong': 'Stellen Sie keine Verbindung her, bevor Sie den Grund kennen.',
  'checkServer.serverProofWrong':
    'Vergleichen Sie das Kennwort auf dem Server mit dem eingegebenen.',
  'checkServer.userNotAsked':
    'Stellen Sie pppd so ein, dass es MS-CHAPv2 verlangt (require-mschap-v2).',
  'checkClient.userNotTested': 'Geben Sie Benutzername und Kennwort ein und prüfen Sie erneut.',
  'checkClient.encryptionWithoutKeys':
    'Lassen Sie MS-CHAPv2 im Profil zu, oder stellen Sie die Verschlüsselung auf optional.',
  'checkServer.encryptionWithoutKeys':
    'Stellen Sie pppd so ein, dass es MS-CHAPv2 verlangt (require-mschap-v2).',
  'checkServer.mppeTooWeak': 'Deaktivieren Sie MPPE. IPsec verschlüsselt bereits.',
  'checkServer.addressRefused': 'Geben Sie xl2tpd einen Adressbereich (ip range).',
  'checkServer.addressSilent':
    'Geben Sie xl2tpd einen Adressbereich (ip range) und verlangen Sie kein MPPE.',
};
