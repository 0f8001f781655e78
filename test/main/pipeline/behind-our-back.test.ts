// Changing any one managed value behind our back makes verify name exactly that room.
import { describe, expect, it } from 'vitest';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { ipsecArea, secretsArea, windowsArea } from '../../../src/main/demo/files.ts';
import { verifyInstalled } from '../../../src/main/pipeline/verify-installed.ts';
import type { Verification } from '../../../src/main/pipeline/verify.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { mutators, neverTold, perform, type Mutator } from './mutators.ts';
import { allSecrets, Workbench } from './workbench.ts';

/** A PC on which every service that is needed is off and IPsec is prohibited: each room has something to do. */
const pc = {
  services: { PolicyAgent: { start: 'disabled' as const, running: false } },
  registry: {
    'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters': {
      ProhibitIpSec: { type: 'dword' as const, data: 1 },
    },
  },
};

/** Opening key bundles takes its time, so one of each group is applied again. */
const againToo = [
  'crlCheck',
  'connectionRoute',
  'ipsecRule',
  'rootCertificate',
  'legacyTunnelRule',
];
/** The mutator's key stood as wanted in the fresh entry: it was not written, and a receipt holds what was (D11). */
const onlyByProfile = ['phonebookKey'];
const benches = new Map<Mutator['profile'], Promise<Workbench>>();

/** One bench per profile; tests work on copies. */
function applied({ profile, windows = '10.0.26100' }: Mutator): Promise<Workbench> {
  const make = async () => {
    const bench = Workbench.withPc({ ...pc, windows });
    const { outcome } = await bench.apply(profile());
    expect(outcome).toMatchObject({ result: 'applied', verification: { asWanted: true } });
    return bench;
  };
  const known = benches.get(profile) ?? make();
  benches.set(profile, known);
  return known;
}

/** What comes and goes by itself is named too, and alone is no drift. By id the same is named as by the profile. */
async function namedRooms(bench: Workbench, ...arguments_: Parameters<Workbench['verify']>) {
  const rooms = roomsIn(await bench.verify(...arguments_));
  const [{ id }, given] = arguments_;
  // No key is compared by id: nobody gives one.
  if (given === undefined) {
    const byId = roomsIn(await verifyInstalled(bench.place(), id)).sort();
    expect(byId).toEqual(rooms.filter((kind) => !onlyByProfile.includes(kind)).sort());
  }
  return rooms;
}

function roomsIn({ asWanted, drift, inForce, passing, unreadable }: Verification) {
  expect(unreadable).toEqual([]);
  expect(asWanted).toBe(drift.length === 0 && inForce.length === 0);
  return [...new Set([...drift, ...inForce, ...passing].map((each) => each.room ?? ''))];
}

describe('a value that somebody else changed', () => {
  const rooms = allRooms.map((room) => room.kind).filter((kind) => !neverTold.includes(kind));

  it.each(rooms)('%s is named, and nothing else', async (kind) => {
    const mutator = mutators[kind];
    if (mutator === undefined) throw new Error(`no mutator for the room ${kind}`);
    const profile = mutator.profile();
    const bench = (await applied(mutator)).copy();
    expect(await namedRooms(bench, profile)).toEqual([]);
    const { installed } = await bench.installed();
    const thing = installed
      .flatMap((each) => [...each.claims, ...each.receipts.flatMap((receipt) => receipt.owned)])
      .find((each) => each.room === kind);
    if (thing === undefined) throw new Error(`${kind} is not among what is installed`);
    bench.change((machine) => {
      mutator.change(machine, thing.target as never);
    });
    expect(await namedRooms(bench, profile)).toEqual([kind]);
    // Applying again puts it right.
    if (againToo.includes(kind)) {
      expect((await bench.apply(profile)).outcome).toMatchObject({ result: 'applied' });
      expect(await namedRooms(bench, profile)).toEqual([]);
    }
  });

  it('a phonebook key that was written is compared by id too', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = l2tpProfile({ l2tp: { ipv6: false } });
    await bench.apply(profile);
    bench.change((machine) => {
      const target = { name: profile.name, allUsers: false };
      const key = 'ExcludedProtocols';
      perform(machine, { kind: 'phonebook.set', ...target, key, data: '0' });
    });
    const { drift } = await verifyInstalled(bench.place(), profile.id);
    expect(drift).toMatchObject([{ room: 'phonebookKey', before: '0', after: '8' }]);
  });

  it('every room has a mutator or is never told', () => {
    const kinds = allRooms.map((room) => room.kind).sort();
    expect([...Object.keys(mutators), ...neverTold].sort()).toEqual(kinds);
    for (const kind of neverTold) {
      const room = allRooms.find((each) => each.kind === kind);
      expect(room?.query({ name: 'Office', allUsers: false }, [])).toBeNull();
    }
  });

  it("a rule's PSK is compared when it is at hand (D23)", async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = ipsecProfile();
    await bench.apply(profile);
    bench.change((machine) => {
      const secrets = machine.read(secretsArea);
      const authSetPsks: Record<string, string> = Object.fromEntries(
        Object.keys(secrets.authSetPsks).map((name) => [name, 'f'.repeat(64)] as const),
      );
      machine.write(secretsArea, { ...secrets, authSetPsks });
    });
    expect(await namedRooms(bench, profile, allSecrets)).toEqual(['phase1AuthSet']);
  });

  it('a rule that somebody paused is told and is no drift (D22)', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = ipsecProfile();
    await bench.apply(profile);
    bench.change((machine) => {
      const ipsec = machine.read(ipsecArea);
      const rules = Object.entries(ipsec.rules).map(
        ([name, state]) => [name, { ...state, enabled: false }] as const,
      );
      machine.write(ipsecArea, { ...ipsec, rules: Object.fromEntries(rules) });
    });
    const { asWanted, findings } = await bench.verify(profile);
    expect(asWanted).toBe(true);
    expect(findings.map(({ code, room }) => `${room ?? ''} ${code}`)).toContain(
      'ipsecRule rulePaused',
    );
  });

  it('a rule that Windows does not follow is drift (D18)', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = ipsecProfile();
    await bench.apply(profile);
    bench.change((machine) => {
      const windows = machine.read(windowsArea);
      const policies = { ...windows.policies, localIpsecRules: false };
      machine.write(windowsArea, { ...windows, policies });
    });
    expect(await namedRooms(bench, profile)).toEqual(['ipsecRule']);
  });
});
