/**
 * Programs whose names say that they are a VPN client, as they stand under "Apps" (their makers' pages and installers, looked
 * at on 2026-11-30). A name begins with one of these; versions and editions follow. Not complete, and it need not be: a program
 * that is missing here is one cause less that is thought of.
 */
const beginnings = [
  'AWS VPN Client',
  'Azure VPN Client',
  'Barracuda Network Access Client',
  'Barracuda VPN Client',
  'Check Point Endpoint Security',
  'Check Point Mobile',
  'Check Point VPN',
  'Cisco AnyConnect',
  'Cisco Secure Client',
  'Cisco Systems VPN Client',
  'Citrix Gateway Plug-in',
  'Citrix Secure Access',
  'Cloudflare WARP',
  'CyberGhost',
  'ExpressVPN',
  'F5 BIG-IP Edge Client',
  'BIG-IP Edge Client',
  'FortiClient',
  'GlobalProtect',
  'Hotspot Shield',
  'IPVanish',
  'Ivanti Secure Access Client',
  'LANCOM Advanced VPN Client',
  'Mullvad VPN',
  'NCP Secure',
  'NordLayer',
  'NordVPN',
  'OpenVPN',
  'Private Internet Access',
  'ProtonVPN',
  'Proton VPN',
  'Pulse Secure',
  'Securepoint SSL VPN',
  'Shrew Soft VPN',
  'ShrewSoft VPN',
  'SoftEther VPN Client',
  'SonicWall Global VPN Client',
  'SonicWall NetExtender',
  'Dell SonicWALL Global VPN Client',
  'Sophos Connect',
  'Sophos SSL VPN Client',
  'Surfshark',
  'TAP-Windows',
  'Tailscale',
  'TheGreenBow',
  'TunnelBear',
  'Viscosity',
  'WatchGuard Mobile VPN',
  'Windscribe',
  'WireGuard',
  'ZeroTier One',
  'Zscaler',
].map((each) => each.toLowerCase());

export function isVpnProgram(name: string): boolean {
  const written = name.trim().toLowerCase();
  return beginnings.some((each) => written.startsWith(each));
}
