import type { doctorPpp as english } from '../en/doctor-ppp.ts';
import type { Translation } from '../translation.ts';

export const doctorPpp: Translation<typeof english> = {
  'cause.pppEnded':
    'Der Server hat die Verbindung während der Anmeldung getrennt: Sein PPP-Dienst wurde beendet.',
  'cause.pppEnded.seen':
    'Bei der Prüfung hat der Server getrennt, bevor er zu Benutzername und Kennwort geantwortet hat.',
  'cause.pppEnded.fix':
    'Auf dem Server: Prüfen Sie das Protokoll von pppd (journalctl -t pppd). Eine unbekannte Zeile in /etc/ppp/options.xl2tpd beendet es sofort. Die Datei prüft: pppd dryrun file /etc/ppp/options.xl2tpd',
  'cause.pppEndedByNumber':
    'Der Server hat die Verbindung vielleicht während der Anmeldung getrennt.',
  'cause.pppEndedByNumber.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.pppEndedByNumber.fix':
    'Auf dem Server: Prüfen Sie das Protokoll von pppd (journalctl -t pppd). Eine unbekannte Zeile in /etc/ppp/options.xl2tpd beendet es sofort. Die Datei prüft: pppd dryrun file /etc/ppp/options.xl2tpd',
  'cause.noAddress': 'Der Server hat keine IP-Adresse für diesen PC.',
  'cause.noAddress.seen':
    'Bei der Prüfung hat der Server nach der Anmeldung keine Adresse vergeben.',
  'cause.noAddress.fix':
    'Auf dem Server: Geben Sie xl2tpd genug Adressen (ip range = 192.168.42.10-192.168.42.250 in /etc/xl2tpd/xl2tpd.conf). Steht in der letzten Spalte von /etc/ppp/chap-secrets eine Adresse, prüfen Sie sie; * erlaubt jede.',
  'cause.addressNotGiven': 'Der Server hat diesem PC keine IP-Adresse gegeben.',
  'cause.addressNotGiven.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.addressNotGiven.fix':
    'Auf dem Server: Geben Sie xl2tpd genug Adressen (ip range = 192.168.42.10-192.168.42.250 in /etc/xl2tpd/xl2tpd.conf). Steht in der letzten Spalte von /etc/ppp/chap-secrets eine Adresse, prüfen Sie sie; * erlaubt jede.',
  'cause.noMppeKeys':
    'Die Anmeldeverfahren der Verbindung passen nicht zu der Verschlüsselung, die sie verlangt.',
  'cause.noMppeKeys.seen': 'Die Verbindung lässt nur {methods} zu und verlangt Verschlüsselung.',
  'cause.noMppeKeys.fix':
    'Lassen Sie in der Verbindung MS-CHAPv2 zu. Unterstützt der Server das nicht, stellen Sie die Verschlüsselung auf optional; IPsec verschlüsselt trotzdem.',
  'cause.methodWithoutKeys':
    'Der Server verwendet ein Anmeldeverfahren, das nicht zur verlangten Verschlüsselung passt.',
  'cause.methodWithoutKeys.seen': 'Bei der Prüfung hat der Server {method} gewählt.',
  'cause.methodWithoutKeys.fix':
    'Auf dem Server: Tragen Sie require-mschap-v2 in /etc/ppp/options.xl2tpd ein.',
  'cause.encryptionTooWeak':
    'Der Server verlangt eine schwache Verschlüsselung, die Windows ablehnt.',
  'cause.encryptionTooWeak.seen': 'Der Server verlangt MPPE mit {bits} Bit.',
  'cause.encryptionTooWeak.fix':
    'Auf dem Server: Tragen Sie noccp in /etc/ppp/options.xl2tpd ein. IPsec verschlüsselt bereits.',
  'cause.l2tpRefused': 'Der L2TP-Dienst des Servers lehnt die Verbindung ab.',
  'cause.l2tpRefused.seen':
    'Bei der Prüfung stand IPsec, und L2TP wurde abgelehnt.{text, select, none {} other { Der Server meldet: {text}}}',
  'cause.l2tpRefused.fix':
    'Auf dem Server: Prüfen Sie das Protokoll von xl2tpd, und laden Sie die Kernelmodule (modprobe l2tp_ppp). Installieren Sie unter Red Hat und Fedora kernel-modules-extra, und entfernen Sie /etc/modprobe.d/l2tp_ppp-blacklist.conf.',
  'cause.l2tpSilent':
    'Der L2TP-Dienst des Servers wird nicht ausgeführt, oder seine Firewall blockiert ihn.',
  'cause.l2tpSilent.seen': 'Bei der Prüfung stand IPsec, und darin hat nichts geantwortet.',
  'cause.l2tpSilent.fix':
    'Auf dem Server: Starten Sie xl2tpd (systemctl start xl2tpd), und lassen Sie UDP 1701 innerhalb von IPsec zu (nft add rule inet filter input udp dport 1701 meta ipsec exists accept).',
  'cause.espTakenBack': 'Der Server nimmt die verschlüsselte Verbindung an und beendet sie sofort.',
  'cause.espTakenBack.seen':
    'Bei der Prüfung hat der Server den Tunnel gleich nach der Aushandlung beendet.',
  'cause.espTakenBack.fix':
    'Auf dem Server: Prüfen Sie das Protokoll des IPsec-Dienstes und ob der Kernel verschlüsseln kann (ip xfrm state; modprobe esp4 xfrm_user).',
  'cause.pppSilent': 'Der Server beginnt die Anmeldung nicht: Sein PPP-Dienst startet nicht.',
  'cause.pppSilent.seen':
    'Bei der Prüfung hat der Server den Anruf angenommen, und es kam keine PPP-Antwort.',
  'cause.pppSilent.fix':
    'Auf dem Server: Prüfen Sie, ob xl2tpd pppd startet (pppoptfile = /etc/ppp/options.xl2tpd) und der Kernel L2TP unterstützt (modprobe l2tp_ppp). Um das Netzwerk auszuschließen, versuchen Sie den Hotspot eines Telefons.',
  'cause.wayTooNarrow':
    'Große Pakete gehen unterwegs verloren, oder der Anmeldeserver antwortet nicht.',
  'cause.wayTooNarrow.seen':
    'Bei der Prüfung hat der Server eine Minute lang nicht auf die Anmeldung geantwortet.',
  'cause.wayTooNarrow.fix':
    'Bestätigen Sie die Anmeldung auf einem Telefon, versuchen Sie es erneut, und bestätigen Sie rechtzeitig. Versuchen Sie ein anderes Netzwerk. Auf dem Server: Tragen Sie mtu 1280 und mru 1280 in /etc/ppp/options.xl2tpd ein, und prüfen Sie, ob der RADIUS-Server antwortet.',
  'cause.pppUnanswered': 'Der Server hat während der Anmeldung nicht mehr geantwortet.',
  'cause.pppUnanswered.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.pppUnanswered.fix':
    'Auf dem Server: Prüfen Sie, ob xl2tpd pppd startet (pppoptfile = /etc/ppp/options.xl2tpd) und der Kernel L2TP unterstützt (modprobe l2tp_ppp). Um das Netzwerk auszuschließen, versuchen Sie den Hotspot eines Telefons.',
  'cause.pppOptions': 'Der PC und der Server konnten sich nicht auf die PPP-Einstellungen einigen.',
  'cause.pppOptions.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.pppOptions.fix':
    'Auf dem Server: Halten Sie /etc/ppp/options.xl2tpd kurz (require-mschap-v2, noccp, mtu 1280, mru 1280, noipv6), und prüfen Sie das Protokoll von pppd.',
  'cause.plainL2tp': 'Der Server antwortet auf L2TP unverschlüsselt, und Windows verwirft das.',
  'cause.plainL2tp.seen':
    'Windows hat ein unverschlüsseltes Paket verworfen, und der Server antwortet auf UDP 1701 ohne IPsec.',
  'cause.plainL2tp.fix':
    'Auf dem Server: Senden Sie L2TP nur innerhalb von IPsec (nft add rule inet filter output udp sport 1701 rt ipsec missing drop), und nehmen Sie es nur von dort an.',
  'cause.answersInClear': 'Der Server antwortet vielleicht unverschlüsselt auf L2TP.',
  'cause.answersInClear.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.answersInClear.fix':
    'Auf dem Server: Senden Sie L2TP nur innerhalb von IPsec (nft add rule inet filter output udp sport 1701 rt ipsec missing drop), und nehmen Sie es nur von dort an.',
  'cause.l2tpMiniportGone':
    'Das Windows-Gerät für L2TP, WAN Miniport (L2TP), fehlt oder ist deaktiviert.',
  'cause.l2tpMiniportGone.seen':
    'WAN Miniport (L2TP) {state, select, missing {fehlt} other {ist deaktiviert}}.',
  'cause.l2tpMiniportGone.fix':
    'Blenden Sie im Geräte-Manager die ausgeblendeten Geräte ein, öffnen Sie Netzwerkadapter, und aktivieren Sie den WAN Miniport. Fehlt er, wählen Sie Aktion, Nach geänderter Hardware suchen, und starten Sie Windows neu. Entfernen Sie keine anderen WAN Miniports: Auch PPPoE, mobiles Breitband und andere VPNs verwenden sie.',
  'cause.ipMiniportUnbound':
    'Das Windows-Gerät für IP in einem VPN, WAN Miniport (IP), kann nicht verwendet werden.',
  'cause.ipMiniportUnbound.seen':
    'WAN Miniport (IP) {state, select, missing {fehlt} off {ist deaktiviert} other {ist nicht an den IP-Treiber von Windows gebunden (ms_wanarp)}}.',
  'cause.ipMiniportUnbound.fix':
    'Bitten Sie Ihren Administrator, die Bindung ms_wanarp für WAN Miniport (IP) wieder einzuschalten, oder blenden Sie im Geräte-Manager die ausgeblendeten Geräte ein, und aktivieren Sie WAN Miniport (IP). Starten Sie Windows dann neu. Wer alle WAN Miniports entfernt, entfernt auch PPPoE, mobiles Breitband und andere VPNs.',
  'cause.foreignFilter': 'Ein Netzwerkfilter eines anderen Programms steht dem VPN im Weg.',
  'cause.foreignFilter.seen': 'Der Filter {filter} ist bei WAN Miniport (IP) eingeschaltet.',
  'cause.foreignFilter.fix':
    'Bitten Sie Ihren Administrator, den Filter für WAN Miniport (IP) auszuschalten. Das Programm, zu dem er gehört, sieht dann keinen Datenverkehr im VPN mehr.',
  'cause.deviceFault': 'Ein Netzwerkgerät von Windows ist fehlerhaft.',
  'cause.deviceFault.seen': 'Windows hat mit Fehler {number} abgebrochen.',
  'cause.deviceFault.fix':
    'Starten Sie Windows neu, und stellen Sie die Verbindung erneut her. Bleibt der Fehler, suchen Sie im Geräte-Manager nach WAN Miniports mit einem Warnzeichen.',
  'cause.ipv6MiniportOff': 'Das Windows-Gerät für IPv6 in einem VPN fehlt oder ist deaktiviert.',
  'cause.ipv6MiniportOff.seen': 'WAN Miniport (IPv6) fehlt oder ist deaktiviert.',
  'cause.ipv6MiniportOff.fix':
    'Blenden Sie im Geräte-Manager die ausgeblendeten Geräte ein, öffnen Sie Netzwerkadapter, und aktivieren Sie den WAN Miniport. Fehlt er, wählen Sie Aktion, Nach geänderter Hardware suchen, und starten Sie Windows neu. Entfernen Sie keine anderen WAN Miniports: Auch PPPoE, mobiles Breitband und andere VPNs verwenden sie.',
};
