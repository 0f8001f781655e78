/** When two snapshots of a PC mean the same, and what D10 excepts. */
import { expect } from 'vitest';
import type { DemoSnapshot } from '../../../src/main/demo/snapshot.ts';
import type { Plan } from '../../../src/shared/plan/step.ts';
import type { Settled } from '../../../src/main/transaction/events.ts';

interface Entry {
  file: string;
  name: string;
  psk: unknown;
  credentials: unknown;
}
interface Book {
  entries: { name: string; blocks: { lines: string[] }[] }[];
}
interface Settings {
  phonebooks: { allUsers: Book; user: Book };
  connections: { entries: Entry[] };
  registry: Record<string, Record<string, unknown>>;
  authSetPsks: Record<string, unknown>;
  legacyRulePsks: Record<string, unknown>;
}

const parameters = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters';
/** Values of an odd type: shown, never written. */
const registryValues: Readonly<Record<string, { key: string; value: string }>> = {
  natTraversal: {
    key: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent',
    value: 'AssumeUDPEncapsulationContextOnSendRule',
  },
  prohibitIpsec: { key: parameters, value: 'ProhibitIpSec' },
  weakCrypto: { key: parameters, value: 'AllowL2TPWeakCrypto' },
};

/** D10's exceptions: what `cannotComeBack` names by key. */
export function exceptions(settled: readonly Settled[]): Settled[] {
  return settled.filter((each) => each.settlement === 'cannotComeBack');
}

/** What a new revision gave up although its former value cannot come back: the plan says so by item or finding. */
export function exceptionsOfPlan(plan: Plan): Settled[] {
  const items = plan.steps
    .filter((step) => step.id.endsWith('.back'))
    .flatMap((step) => step.items.filter((item) => item.irreversible !== null))
    .map(({ room, key, irreversible }) => ({ room, key, code: irreversible }));
  const findings = plan.findings
    .filter((each) => each.code === 'leftAlone')
    .map(({ room, parameters: { key } }) => ({ room: room ?? '', key: String(key), code: null }));
  return [...items, ...findings].map((each) => ({ ...each, settlement: 'cannotComeBack' }));
}

/** Expects the PC to be as before, except exactly for the secrets that the exceptions name. */
export function expectSame(
  now: DemoSnapshot,
  before: DemoSnapshot,
  excepted: readonly Settled[] = [],
): void {
  expect(masked(now, excepted)).toEqual(masked(before, excepted));
}

export function masked(snapshot: DemoSnapshot, excepted: readonly Settled[]): unknown {
  const settings = structuredClone(snapshot.settings) as Settings;
  for (const { room, key } of excepted) {
    const registered = registryValues[room];
    if (registered !== undefined) {
      const values = (settings.registry[registered.key] ??= {});
      values[registered.value] = 'excepted';
      continue;
    }
    const target = JSON.parse(key.slice(key.indexOf(':') + 1)) as {
      name: string;
      allUsers: boolean;
    };
    const entry = settings.connections.entries.find(
      (each) =>
        each.name === target.name && each.file.includes(target.allUsers ? 'all-users' : 'user.pbk'),
    );
    if (room === 'vpnConnection') {
      if (entry !== undefined) entry.psk = 'excepted';
      maskAuthentication(settings, target);
    }
    if (room === 'credentials' && entry !== undefined) entry.credentials = 'excepted';
    if (room === 'phase1AuthSet' && target.name in settings.authSetPsks)
      settings.authSetPsks[target.name] = 'excepted';
    if (room === 'legacyTunnelRule' && target.name in settings.legacyRulePsks)
      settings.legacyRulePsks[target.name] = 'excepted';
  }
  return settings;
}

/** Without its PSK an entry cannot be set to authenticate by one. */
function maskAuthentication(
  { phonebooks }: Settings,
  { name, allUsers }: { name: string; allUsers: boolean },
): void {
  const entry = phonebooks[allUsers ? 'allUsers' : 'user'].entries.find(
    (each) => each.name === name,
  );
  for (const block of entry?.blocks ?? [])
    block.lines = block.lines.filter((line) => !line.startsWith('IpSecFlags='));
}
