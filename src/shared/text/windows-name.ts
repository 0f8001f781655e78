/** What people call a version of Windows: "Windows 11 23H2" for 10.0.22631. */

/** By build, as Microsoft's release information lists them; servers share some of the builds. */
const releases: Readonly<Record<string, string>> = {
  '10.0.10240': '10 1507',
  '10.0.10586': '10 1511',
  '10.0.14393': '10 1607',
  '10.0.15063': '10 1703',
  '10.0.16299': '10 1709',
  '10.0.17134': '10 1803',
  '10.0.17763': '10 1809',
  '10.0.18362': '10 1903',
  '10.0.18363': '10 1909',
  '10.0.19041': '10 2004',
  '10.0.19042': '10 20H2',
  '10.0.19043': '10 21H1',
  '10.0.19044': '10 21H2',
  '10.0.19045': '10 22H2',
  '10.0.22000': '11 21H2',
  '10.0.22621': '11 22H2',
  '10.0.22631': '11 23H2',
  '10.0.26100': '11 24H2',
  '10.0.26200': '11 25H2',
  '6.3.9600': '8.1',
  '6.2.9200': '8',
  '6.1.7601': '7 SP1',
  '6.1.7600': '7',
  '6.0.6002': 'Vista SP2',
  '6.0.6001': 'Vista SP1',
  '6.0.6000': 'Vista',
};

/** A build that is not known is no name: its number says it. */
export function windowsName(version: string): string {
  return `Windows ${releases[version] ?? version}`;
}
