// The rooms of L2TP on random simulated PCs: what is planned succeeds, is then in place, and goes away without a trace.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../src/shared/port/query.ts';
import { factsOf, l2tpProfile, profileId } from '../../shared/rooms/fixtures.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import type { Facts } from '../../../src/shared/profile-plan/facts.ts';
import { obstacles } from '../../../src/shared/plan/predicates.ts';
import { planProfile, queriesOfProfile } from '../../../src/shared/profile-plan/plan-profile.ts';
import { release } from '../../../src/shared/plan/release.ts';
import { stateOf } from '../../../src/shared/plan/state.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { randomPc } from './arbitrary.ts';
import { bench, type Bench, secretsOf } from './bench.ts';
import { isEmpty } from '../../shared/plan/is-empty.ts';

const given = { psk: 'sample', password: 'sample' };

type NameRules = Extract<Profile, { kind: 'l2tp' }>['l2tp']['nameResolution'];

const profiles = fc
  .record({
    allUsers: fc.boolean(),
    splitTunnel: fc.boolean(),
    routes: fc.constantFrom<{ prefix: string; metric?: number }[]>(
      [],
      [{ prefix: '10.1.0.0/16' }, { prefix: '10.2.0.0/16', metric: 5 }],
    ),
    encryption: fc.constantFrom('optional' as const, 'maximum' as const),
    nameResolution: fc.constantFrom<NameRules>(
      [],
      [{ kind: 'machine' as const, suffix: '.corp.example.com', servers: ['10.1.0.53'] }],
      [{ kind: 'perConnection' as const, suffix: '.corp.example.com', servers: ['10.1.0.53'] }],
    ),
    ipv6: fc.boolean(),
    remember: fc.boolean(),
    nat: fc.constantFrom('auto' as const, 'none' as const, 'both' as const),
    allowPingFrom: fc.constantFrom<string[]>([], ['10.1.0.0/16']),
  })
  .map(({ remember, nat, allowPingFrom, ...l2tp }) =>
    l2tpProfile({
      nat,
      allowPingFrom,
      l2tp: {
        ...l2tp,
        routes: l2tp.splitTunnel ? l2tp.routes : [],
        ...(remember && { rememberCredentials: true, userName: 'user' }),
      },
    }),
  );

/** A value of an odd type cannot be written back (values.ts), so nothing comes back to where it was. */
const pcs = randomPc().filter(({ registry }) => !JSON.stringify(registry).includes('"other"'));

async function planOn(on: Bench, profile: Profile, facts: Facts) {
  const queries = queriesOfProfile(allRooms, profile, facts);
  const state = stateOf(queries, await on.pc.ask(queries, secretsOf(given)));
  return planProfile(allRooms, { profile, profileHash: 'hash', state, facts, simulated: true });
}

async function factsOn(on: Bench, change: Partial<Facts>): Promise<Facts> {
  const query = { kind: 'host.read' as const, server: 'vpn.example.com' };
  const [answer] = await on.pc.ask([query], secretsOf({}));
  const read = parseAnswer('host.read', answer);
  if (!read.ok) throw new Error('host');
  return factsOf({
    host: read.value,
    serverAddress: read.value.serverAddresses[0] ?? null,
    secretsGiven: ['psk', 'password'],
    consent: { irreversible: true, remoteSession: true, hangUp: true, restartRasMan: true },
    ...change,
  });
}

describe('L2TP on a simulated PC', () => {
  it('applies what it planned, then finds it in place, then goes without a trace', async () => {
    const seen = { applied: 0, refused: 0, stopped: 0 };
    await fc.assert(
      fc.asyncProperty(pcs, profiles, async (plan, profile) => {
        const on = bench(plan, { secrets: given });
        const before = on.snapshot();
        const facts = await factsOn(on, {});
        const first = await planOn(on, profile, facts);
        // What a person does by hand, nobody does here.
        if (obstacles(first).length > 0 || first.steps.some(({ byHand }) => byHand)) {
          seen.stopped += 1;
          return;
        }
        for (const step of first.steps) {
          await on.done(...step.items.flatMap(({ operation }) => operation ?? []));
        }
        seen.applied += 1;
        const { owned, claims } = first.records;
        const next = await factsOn(on, { owned, claims });
        const again = await planOn(on, profile, next);
        expect(isEmpty(again), JSON.stringify(again.steps)).toBe(true);
        const later = { ...next, secretsGiven: [] };
        const queries = queriesOfProfile(allRooms, profile, later);
        const state = stateOf(queries, await on.pc.ask(queries, secretsOf({})));
        const back = release({ rooms: allRooms, owner: profileId, facts: later, state }, new Set());
        await on.done(...back.items.flatMap(({ item }) => item.operation ?? []));
        expect(on.snapshot().settings).toEqual(before.settings);
      }),
      { numRuns: 300 },
    );
    expect(seen.applied).toBeGreaterThan(20);
  });
});
