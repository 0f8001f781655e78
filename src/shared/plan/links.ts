/** The public pages that a person is pointed to: reasons name them, and the window opens no other. By name, never by address. */
import * as z from 'zod';

const cmdlets = 'https://learn.microsoft.com/powershell/module';

export const links = {
  /** KB926179. */
  natTraversal:
    'https://learn.microsoft.com/troubleshoot/windows-server/networking/configure-l2tp-ipsec-server-behind-nat-t-device',
  firewallSettings: `${cmdlets}/netsecurity/set-netfirewallsetting`,
  ipsecPolicy: `${cmdlets}/vpnclient/set-vpnconnectionipsecconfiguration`,
  routes: `${cmdlets}/vpnclient/add-vpnconnectionroute`,
  triggerDns: `${cmdlets}/vpnclient/add-vpnconnectiontriggerdnsconfiguration`,
  nameResolutionPolicy: `${cmdlets}/dnsclient/add-dnsclientnrptrule`,
  /** "IPsec tunnel mode is not supported for remote access VPN scenarios." */
  tunnelMode:
    'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/dd759088(v=ws.11)',
} as const;

export const link = z.enum(Object.keys(links) as [keyof typeof links, ...(keyof typeof links)[]]);
