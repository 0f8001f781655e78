/** What stands around a connection and is never ours to set (surroundings.ts of the port). */
import * as z from 'zod';
import { build, type Miniports, type OtherSoftware } from '../../../shared/port/surroundings.ts';
import type { RegistryReading } from '../registry-reader.ts';
import { ikeFailuresOf } from './net-events.ts';
import { NotRead, type Readers } from './reader.ts';
import { isVpnProgram } from './vpn-programs.ts';

const current = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const name = z.string();

const device = z.strictObject({ component: name, enabled: z.boolean() });
const adapters = z.strictObject({ devices: z.array(device), bindings: z.array(device) });
const software = z.strictObject({
  programs: z.array(name),
  firewalls: z.array(z.strictObject({ name, state: z.int().min(0) })),
  /** Win32_DeviceGuard.SecurityServicesRunning; null where nobody could tell. */
  guards: z.array(z.int()).nullable(),
});
const rights = z.strictObject({ elevated: z.boolean() });
const updates = z.strictObject({ updates: z.array(name) });

/** SecurityServicesRunning: 1 is Credential Guard (Win32_DeviceGuard, [doc]). */
const credentialGuard = 1;

export const surroundingsReaders = {
  'ikeFailures.read': {
    script: () => ({ concern: 'surroundings', function: 'Read-RwRights', parameters: {} }),
    netEvents: true,
    // `file=-` is documented from 10 on. Where it is not known it might be taken for the name of a file.
    hasIt: (windows) => windows.startsWith('10.'),
    value: ({ since, atMost }, { script, netEvents }) => {
      if (netEvents !== null) return ikeFailuresOf(netEvents, since).slice(0, atMost);
      throw new NotRead(rights.parse(script).elevated ? 'failed' : 'accessDenied');
    },
  },
  'miniports.read': {
    script: () => ({ concern: 'surroundings', function: 'Read-RwMiniports', parameters: {} }),
    value: (_query, { script }) => miniportsOf(adapters.parse(script)),
  },
  'build.read': {
    script: () => ({ concern: 'surroundings', function: 'Read-RwUpdates', parameters: {} }),
    registry: () => [{ key: current, value: 'UBR' }],
    value: (_query, { script, registry: [revision] }) => ({
      revision: revisionOf(revision),
      // Service packs and what has no number of its own stand in the same list.
      updates: updates
        .parse(script)
        .updates.filter((each) => build.shape.updates.element.safeParse(each).success),
    }),
  },
  'otherSoftware.read': {
    script: () => ({ concern: 'surroundings', function: 'Read-RwOtherSoftware', parameters: {} }),
    value: (_query, { script }) => softwareOf(software.parse(script)),
  },
} satisfies Partial<Readers>;

function miniportsOf({ devices, bindings }: z.infer<typeof adapters>): Miniports {
  const find = (id: string) => {
    const found = devices.find(({ component }) => component.toLowerCase() === id);
    return found === undefined ? null : { enabled: found.enabled };
  };
  return {
    l2tp: find('ms_l2tpminiport'),
    ip: find('ms_ndiswanip'),
    ipv6: find('ms_ndiswanipv6'),
    bindings,
  };
}

function revisionOf(reading: RegistryReading | undefined): number | null {
  if (reading?.state === 'absent') return null;
  if (reading?.state !== 'present' || reading.value.type !== 'dword') {
    throw new NotRead('notUnderstood');
  }
  return reading.value.data;
}

function softwareOf({ programs, firewalls, guards }: z.infer<typeof software>): OtherSoftware {
  return {
    vpnPrograms: [...new Set(programs.filter(isVpnProgram))].sort(),
    firewalls: firewalls.map((each) => ({ name: each.name, on: isOn(each.state) })),
    credentialGuard: guards === null ? null : guards.includes(credentialGuard),
  };
}

/** productState of the Security Center is documented nowhere; 0x1000 is what others read as "on" [K], UNCONFIRMED. */
function isOn(state: number): boolean {
  return (state & 0xf000) === 0x1000;
}
