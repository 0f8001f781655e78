/** The versions of Windows on which a plan can be looked at: builds as the demo PC takes them. */
export const windowsVersions = [
  { version: '10.0.26100', name: 'Windows 11 24H2' },
  { version: '10.0.22631', name: 'Windows 11 23H2' },
  { version: '10.0.19045', name: 'Windows 10 22H2' },
  { version: '6.3.9600', name: 'Windows 8.1' },
  { version: '6.1.7601', name: 'Windows 7 SP1' },
  { version: '6.0.6002', name: 'Windows Vista SP2' },
] as const;
