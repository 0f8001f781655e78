/** The only addresses that the window can open: by name, never by address. */
import * as z from 'zod';

export const links = {
  /** Microsoft's page on L2TP behind NAT (KB 926179). */
  natTraversal:
    'https://learn.microsoft.com/troubleshoot/windows-server/networking/configure-l2tp-ipsec-server-behind-nat-t-device',
  /** "IPsec tunnel mode is not supported for remote access VPN scenarios." */
  tunnelMode:
    'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/dd759088(v=ws.11)',
} as const;

export const link = z.enum(Object.keys(links) as [keyof typeof links, ...(keyof typeof links)[]]);
export type Link = z.infer<typeof link>;
