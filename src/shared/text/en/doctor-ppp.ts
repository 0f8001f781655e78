/** Causes in L2TP, PPP and their devices. */
export const doctorPpp = {
  'cause.pppEnded': 'The server ended the connection during the sign-in: its PPP service stopped.',
  'cause.pppEnded.seen':
    'In the check, the server disconnected before it answered about user name and password.',
  'cause.pppEnded.fix':
    'On the server: check the log of pppd (journalctl -t pppd). An unknown line in /etc/ppp/options.xl2tpd ends it at once. Check the file with: pppd dryrun file /etc/ppp/options.xl2tpd',
  'cause.pppEndedByNumber': 'The server may have ended the connection during the sign-in.',
  'cause.pppEndedByNumber.seen': 'Windows ended with error {number}.',
  'cause.pppEndedByNumber.fix':
    'On the server: check the log of pppd (journalctl -t pppd). An unknown line in /etc/ppp/options.xl2tpd ends it at once. Check the file with: pppd dryrun file /etc/ppp/options.xl2tpd',
  'cause.noAddress': 'The server has no IP address for this PC.',
  'cause.noAddress.seen': 'In the check, the server gave no address after the sign-in.',
  'cause.noAddress.fix':
    'On the server: give xl2tpd enough addresses (ip range = 192.168.42.10-192.168.42.250 in /etc/xl2tpd/xl2tpd.conf). If an address stands in the last column of /etc/ppp/chap-secrets, check it; use * for any.',
  'cause.addressNotGiven': 'The server gave this PC no IP address.',
  'cause.addressNotGiven.seen': 'Windows ended with error {number}.',
  'cause.addressNotGiven.fix':
    'On the server: give xl2tpd enough addresses (ip range = 192.168.42.10-192.168.42.250 in /etc/xl2tpd/xl2tpd.conf). If an address stands in the last column of /etc/ppp/chap-secrets, check it; use * for any.',
  'cause.noMppeKeys':
    'The sign-in methods of the connection don’t go together with the encryption that it requires.',
  'cause.noMppeKeys.seen': 'The connection allows only {methods} and requires encryption.',
  'cause.noMppeKeys.fix':
    'Allow MS-CHAPv2 in the connection. If the server doesn’t support it, set the encryption to optional; IPsec encrypts all the same.',
  'cause.methodWithoutKeys':
    'The server uses a sign-in method that doesn’t go together with the required encryption.',
  'cause.methodWithoutKeys.seen': 'In the check, the server chose {method}.',
  'cause.methodWithoutKeys.fix':
    'On the server: put require-mschap-v2 into /etc/ppp/options.xl2tpd.',
  'cause.encryptionTooWeak': 'The server requires weak encryption that Windows refuses.',
  'cause.encryptionTooWeak.seen': 'The server asks for MPPE with {bits} bits.',
  'cause.encryptionTooWeak.fix':
    'On the server: put noccp into /etc/ppp/options.xl2tpd. IPsec already encrypts.',
  'cause.l2tpRefused': 'The server’s L2TP service refuses the connection.',
  'cause.l2tpRefused.seen':
    'In the check, IPsec was up, and L2TP was refused.{text, select, none {} other { The server reports: {text}}}',
  'cause.l2tpRefused.fix':
    'On the server: check the log of xl2tpd and load the kernel modules (modprobe l2tp_ppp). On Red Hat and Fedora, install kernel-modules-extra and remove /etc/modprobe.d/l2tp_ppp-blacklist.conf.',
  'cause.l2tpSilent': 'The server’s L2TP service isn’t running, or its firewall blocks it.',
  'cause.l2tpSilent.seen': 'In the check, IPsec was up, and nothing answered inside it.',
  'cause.l2tpSilent.fix':
    'On the server: start xl2tpd (systemctl start xl2tpd) and allow UDP 1701 inside IPsec (nft add rule inet filter input udp dport 1701 meta ipsec exists accept).',
  'cause.espTakenBack': 'The server accepts the encrypted link and ends it at once.',
  'cause.espTakenBack.seen':
    'In the check, the server ended the tunnel right after it was negotiated.',
  'cause.espTakenBack.fix':
    'On the server: check the log of the IPsec service and whether the kernel can encrypt (ip xfrm state; modprobe esp4 xfrm_user).',
  'cause.pppSilent': 'The server doesn’t begin the sign-in: its PPP service doesn’t start.',
  'cause.pppSilent.seen': 'In the check, the server accepted the call, and no PPP answer came.',
  'cause.pppSilent.fix':
    'On the server: check that xl2tpd starts pppd (pppoptfile = /etc/ppp/options.xl2tpd) and that the kernel has L2TP (modprobe l2tp_ppp). To rule out the network, try a phone hotspot.',
  'cause.wayTooNarrow': 'Large packets get lost on the path, or the sign-in server doesn’t answer.',
  'cause.wayTooNarrow.seen': 'In the check, the server didn’t answer the sign-in for a minute.',
  'cause.wayTooNarrow.fix':
    'If you confirm the sign-in on a phone, try again and confirm it in time. Try another network. On the server: put mtu 1280 and mru 1280 into /etc/ppp/options.xl2tpd, and check whether the RADIUS server answers.',
  'cause.pppUnanswered': 'The server stopped answering during the sign-in.',
  'cause.pppUnanswered.seen': 'Windows ended with error {number}.',
  'cause.pppUnanswered.fix':
    'On the server: check that xl2tpd starts pppd (pppoptfile = /etc/ppp/options.xl2tpd) and that the kernel has L2TP (modprobe l2tp_ppp). To rule out the network, try a phone hotspot.',
  'cause.pppOptions': 'The PC and the server couldn’t agree on the PPP settings.',
  'cause.pppOptions.seen': 'Windows ended with error {number}.',
  'cause.pppOptions.fix':
    'On the server: keep /etc/ppp/options.xl2tpd short (require-mschap-v2, noccp, mtu 1280, mru 1280, noipv6), and check the log of pppd.',
  'cause.plainL2tp': 'The server answers L2TP without encryption, and Windows drops that.',
  'cause.plainL2tp.seen':
    'Windows dropped an unencrypted packet, and the server answers on UDP 1701 without IPsec.',
  'cause.plainL2tp.fix':
    'On the server: send L2TP only inside IPsec (nft add rule inet filter output udp sport 1701 rt ipsec missing drop), and accept it only from there.',
  'cause.answersInClear': 'The server may answer L2TP without encryption.',
  'cause.answersInClear.seen': 'Windows ended with error {number}.',
  'cause.answersInClear.fix':
    'On the server: send L2TP only inside IPsec (nft add rule inet filter output udp sport 1701 rt ipsec missing drop), and accept it only from there.',
  'cause.l2tpMiniportGone':
    'The Windows device for L2TP, WAN Miniport (L2TP), is missing or turned off.',
  'cause.l2tpMiniportGone.seen':
    'WAN Miniport (L2TP) is {state, select, missing {missing} other {turned off}}.',
  'cause.l2tpMiniportGone.fix':
    'In Device Manager, show hidden devices, open Network adapters, and enable the WAN Miniport. If it is missing, choose Action, Scan for hardware changes, then restart Windows. Don’t remove other WAN Miniports: PPPoE, mobile broadband and other VPNs use them too.',
  'cause.ipMiniportUnbound':
    'The Windows device for IP in a VPN, WAN Miniport (IP), can’t be used.',
  'cause.ipMiniportUnbound.seen':
    'WAN Miniport (IP) {state, select, missing {is missing} off {is turned off} other {isn’t bound to the IP driver of Windows (ms_wanarp)}}.',
  'cause.ipMiniportUnbound.fix':
    'Ask your administrator to turn the binding ms_wanarp on again for WAN Miniport (IP), or in Device Manager, show hidden devices and enable WAN Miniport (IP). Then restart Windows. Removing all WAN Miniports also removes PPPoE, mobile broadband and other VPNs.',
  'cause.foreignFilter': 'A network filter of another program stands in the way of the VPN.',
  'cause.foreignFilter.seen': 'The filter {filter} is on at WAN Miniport (IP).',
  'cause.foreignFilter.fix':
    'Ask your administrator to turn the filter off for WAN Miniport (IP). The program it belongs to then no longer sees traffic in the VPN.',
  'cause.deviceFault': 'A network device of Windows is faulty.',
  'cause.deviceFault.seen': 'Windows ended with error {number}.',
  'cause.deviceFault.fix':
    'Restart Windows and connect again. If the error stays, look in Device Manager for WAN Miniports with a warning sign.',
  'cause.ipv6MiniportOff': 'The Windows device for IPv6 in a VPN is missing or turned off.',
  'cause.ipv6MiniportOff.seen': 'WAN Miniport (IPv6) is missing or turned off.',
  'cause.ipv6MiniportOff.fix':
    'In Device Manager, show hidden devices, open Network adapters, and enable the WAN Miniport. If it is missing, choose Action, Scan for hardware changes, then restart Windows. Don’t remove other WAN Miniports: PPPoE, mobile broadband and other VPNs use them too.',
} as const;
