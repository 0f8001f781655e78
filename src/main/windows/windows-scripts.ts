/** The shipped scripts per concern, and the only functions of theirs that are called from here. */

export const scripts = [
  'calls',
  'service',
  'restart',
  'certificate',
  'connection',
  'native',
  'events',
  'credentials',
  'host',
  'surroundings',
  'net-objects',
  'ipsec',
  'ipsec-state',
  'ipsec-rules',
  'ipsec-associations',
  'firewall',
  'nrpt',
] as const;

export const functions = ['Invoke-RwCalls', 'Read-RwState'] as const;
