/** Causes in other programs and in updates. */
export const doctorSoftware = {
  'cause.ikePortTaken': 'Another program uses the port that Windows needs for IPsec.',
  'cause.ikePortTaken.seen': '{program} is using UDP port {port}.',
  'cause.ikePortTaken.fix':
    'Close that program or stop its service, then connect again. If you no longer need it, uninstall it; its own VPN then stops working.',
  'cause.vpnAlreadyUp': 'Another VPN is connected, and may carry the traffic away.',
  'cause.vpnAlreadyUp.seen':
    'Connected: {names, select, none {a connection of this device for all users} other {{names}}}.',
  'cause.vpnAlreadyUp.fix':
    'Disconnect the other VPN, then connect this one. If you need both, ask your administrator for split tunneling.',
  'cause.otherVpnProgram': 'Another VPN program on this PC may be in the way.',
  'cause.otherVpnProgram.seen': 'Installed: {names}. That alone is harmless on most PCs.',
  'cause.otherVpnProgram.fix':
    'Close the program and disconnect its VPN, then connect again. Uninstall it only as a test and if you can install it again: its own VPN stops working without it.',
  'cause.otherFirewall': 'The firewall of another program may block the VPN.',
  'cause.otherFirewall.seen': 'Turned on: {names}.',
  'cause.otherFirewall.fix':
    'Allow UDP 500 and 4500 and the Windows service IKEEXT in that firewall. Turn it off only for one test while you are in a network you trust.',
  'cause.badUpdate': 'A Windows update of this PC is known to break VPN programs.',
  'cause.badUpdate.seen':
    'The update {update} is installed and no later one. That it breaks this VPN type isn’t confirmed.',
  'cause.badUpdate.fix':
    'Install the latest Windows updates, restart Windows and connect again. Don’t remove the update: that also removes its security fixes.',
  'cause.xboxNetworking': 'The Xbox Live Networking Service may be in the way.',
  'cause.xboxNetworking.seen':
    'The server and its key are fine, and Windows still gets no answer. Some people report this service as the cause.',
  'cause.xboxNetworking.fix':
    'As a test, stop the Xbox Live Networking Service (XboxNetApiSvc) in Services and connect again. Online games on this PC may need the service.',
} as const;
