/** The facts about the PC (host.ts of the port). */
import { host } from '../../../shared/port/host.ts';
import { NotRead, type Readers } from './reader.ts';
import type { RegistryReading } from '../registry-reader.ts';

const current = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
/** A policy for the PC or for the account (about_Group_Policy_Settings; powershell.md). */
const logging = 'SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell\\ModuleLogging';
/** D26: while this key exists, local NRPT rules are ignored. */
const nrpt = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig';

const answer = host.omit({ windows: true, moduleLogging: true, nrptPolicy: true });

export const hostReaders = {
  'host.read': {
    script: ({ server }) => ({
      concern: 'host',
      function: 'Read-RwHost',
      parameters: { Server: server },
    }),
    registry: () => [
      { key: current, value: 'CurrentMajorVersionNumber' },
      { key: current, value: 'CurrentMinorVersionNumber' },
      { key: current, value: 'CurrentBuildNumber' },
      { key: `HKLM\\${logging}`, value: 'EnableModuleLogging' },
      { key: `HKCU\\${logging}`, value: 'EnableModuleLogging' },
    ],
    keys: [nrpt],
    value: (_query, { script, registry, keys }) => {
      const [major, minor, build, machine, user] = registry;
      return {
        ...answer.parse(script),
        windows: `${numberOf(major)}.${numberOf(minor)}.${textOf(build)}`,
        moduleLogging: isOne(machine) || isOne(user),
        nrptPolicy: keys.has(nrpt),
      };
    },
  },
} satisfies Partial<Readers>;

function numberOf(reading: RegistryReading | undefined): number {
  if (reading?.state !== 'present' || reading.value.type !== 'dword')
    throw new NotRead('notUnderstood');
  return reading.value.data;
}

function textOf(reading: RegistryReading | undefined): string {
  if (reading?.state !== 'present' || reading.value.type !== 'sz')
    throw new NotRead('notUnderstood');
  return reading.value.data;
}

function isOne(reading: RegistryReading | undefined): boolean {
  return reading?.state === 'present' && reading.value.type === 'dword' && reading.value.data === 1;
}
