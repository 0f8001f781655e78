/** Causes on the way to the server. */
export const doctorNetwork = {
  'cause.noNetwork': 'This PC isn’t connected to a network.',
  'cause.noNetwork.seen': 'No network adapter has a usable IP address.',
  'cause.noNetwork.fix': 'Connect to a network, check that a website opens, then connect the VPN.',
  'cause.nameNotFound': 'The name of the VPN server isn’t found.',
  'cause.nameNotFound.seen': 'This PC finds no address for {server}.',
  'cause.nameNotFound.fix':
    'Check the spelling of the server name. If it is right, try another network, or ask your administrator whether the name exists outside the company.',
  'cause.nameServerTrouble': 'The DNS server couldn’t look up the name of the VPN server.',
  'cause.nameServerTrouble.seen':
    'When the server was checked, {server} couldn’t be looked up, although this PC found an address.',
  'cause.nameServerTrouble.fix':
    'Try again in a minute. If it happens often, use another DNS server or another network.',
  'cause.noRoute': 'This PC has no route to the VPN server.',
  'cause.noRoute.seen': 'Windows can’t send to {address}.',
  'cause.noRoute.fix': 'Check that websites open. If another VPN is connected, disconnect it.',
  'cause.nothingListens': 'No VPN service is running at the server’s address.',
  'cause.nothingListens.seen': '{address} answers, but not as a VPN server.',
  'cause.nothingListens.fix':
    'On the server: start the IPsec service (systemctl start ipsec or systemctl start strongswan) and check that it listens on UDP 500 and 4500 (ss -lnu).',
  'cause.wayProhibited': 'A firewall on the path refuses VPN traffic to the server.',
  'cause.wayProhibited.seen': 'A firewall reports that UDP 500 to {address} is prohibited.',
  'cause.wayProhibited.fix':
    "Allow UDP 500 and 4500 in the firewall in front of the server: nft add rule inet filter input udp dport '{' 500, 4500 '}' accept. If it is the network here, try a phone hotspot.",
  'cause.serverMoved': 'The server answers at another of its addresses.',
  'cause.serverMoved.seen': 'The address that Windows uses doesn’t answer, but {addresses} does.',
  'cause.serverMoved.fix':
    'Remove the old address from the DNS entry of the server. Until then, connect again: Windows may choose the other address.',
  'cause.noIpv6L2tp':
    'The server’s name leads only to an IPv6 address, and the VPN doesn’t answer there.',
  'cause.noIpv6L2tp.seen': 'This PC finds only {address}, and no answer came from there.',
  'cause.noIpv6L2tp.fix':
    'Add the server’s IPv4 address to its DNS entry, or use a network with IPv4.',
  'cause.serverSilent': 'The server is off, or its firewall lets no VPN traffic in.',
  'cause.serverSilent.seen': 'No answer came from {address} on UDP 500 and 4500.',
  'cause.serverSilent.fix':
    'Ask the server’s administrator whether it is running and UDP 500 and 4500 are open (ss -lnu; nft list ruleset). To rule out this network, try a phone hotspot.',
  'cause.networkBlocksVpn': 'The network that this PC is in blocks VPN traffic.',
  'cause.networkBlocksVpn.seen': 'No answer came back from the server.',
  'cause.networkBlocksVpn.fix':
    'Try another network, such as a phone hotspot. In a hotel or café, open a website first and sign in there. If the hotspot works, the network here must allow UDP 500 and 4500.',
  'cause.port500Blocked': 'UDP port 500 is blocked on the way to the server.',
  'cause.port500Blocked.seen': 'The server answers on UDP 4500, but not reliably on UDP 500.',
  'cause.port500Blocked.fix':
    'Allow UDP 500 in the firewalls here and at the server. To find out which one it is, try a phone hotspot.',
  'cause.port4500Blocked': 'UDP port 4500 is blocked on the way to the server.',
  'cause.port4500Blocked.seen':
    'The server answers on UDP 500. Because of a router on the path, the connection moves to UDP 4500, and nothing comes back from there.',
  'cause.port4500Blocked.fix':
    'Allow UDP 4500 in the firewalls here and at the server, and forward it in the router in front of the server. To find out which one it is, try a phone hotspot.',
  'cause.linkLost': 'The network connection to the server was lost.',
  'cause.linkLost.seen': 'The only sign is the error number.',
  'cause.linkLost.fix':
    'Connect again. If it happens often, check the Wi-Fi signal and the power settings of this PC, and on the server the timeouts (dpddelay and dpdtimeout in Libreswan, dpd_delay in strongSwan).',
} as const;
