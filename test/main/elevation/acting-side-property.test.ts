// S5, D37: whatever comes over the pipe, nothing is performed that the acting side's own plan would not do.
import { wisherOfProfile } from '../../../src/shared/profile-plan/plan-profile.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { profileFacts } from '../../../src/shared/profile-plan/acting-facts.ts';
import { canonical } from '../../../src/shared/identity/canonical.ts';
import type { Prepared } from '../../../src/main/pipeline/prepare.ts';
import { readAndPlan } from '../../../src/main/transaction/read-and-plan.ts';
import type { RunRequest } from '../../../src/main/transaction/executor.ts';
import type { Facts } from '../../../src/shared/profile-plan/facts.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile, otherProfileId } from '../../shared/rooms/fixtures.ts';
import { bundles } from '../pipeline/bundles.ts';
import { askedOf, generous, Workbench } from '../pipeline/workbench.ts';
import { approvedOf, copySide, requestOf } from './copy-side.ts';

const windows = '10.0.26100';
const [root = '', intermediate = ''] = bundles().authorities;
const onThisPc = { kind: 'onThisPc' as const, issuer: 'CN=Example VPN CA' };

const profiles: Profile[] = [
  ipsecProfile(),
  l2tpProfile({ id: otherProfileId, nat: 'server', l2tp: { allUsers: true } }),
  l2tpProfile({ name: 'Home', authentication: { method: 'certificate', source: onThisPc } }),
  l2tpProfile({
    authentication: { method: 'certificate', source: onThisPc, authorities: [root, intermediate] },
  }),
];

/** One PC that nobody changes: what the acting side sees. */
const bench = Workbench.withPc({ windows });

/** What this PC's own plan of a profile does, by the choices that were sent: the oracle. */
async function ownOperations(profile: Profile, facts: Facts): Promise<Set<string>> {
  const own = Workbench.withPc({ windows });
  const choices = { ...generous, onConflict: facts.onConflict, consent: facts.consent };
  const { prepared } = await own.prepare(profile, choices);
  const { plan } = await planAs(own, prepared, facts.connectionName);
  const operations = plan.steps.flatMap((step) =>
    step.items.flatMap(({ operation }) => operation ?? []),
  );
  return new Set(operations.map((each) => canonical(each)));
}

async function planAs(own: Workbench, prepared: Prepared, connectionName: string) {
  const facts = { ...prepared.facts, connectionName };
  return { plan: await readAndPlan(own.place(), wisherOfProfile(prepared.opened, facts)) };
}

const address = fc.constantFrom('203.0.113.10', '203.0.113.99', '198.51.100.7', '192.0.2.1', '::1');
const word = fc.constantFrom('*', 'Office', 'Home', 'Office (2)', 'Office*', 'a"b', '..\\x', '');

/** Up to two parts of it: what is wrong in everything is refused for the first thing that is. */
function few<T extends object>(whole: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  return whole.chain((made) =>
    fc
      .subarray(Object.keys(made) as (keyof T)[], { maxLength: 2 })
      .map((keys) => Object.fromEntries(keys.map((key) => [key, made[key]])) as Partial<T>),
  );
}

/** Facts that somebody else made up. */
const madeUp = few<Partial<Facts>>(
  fc.record({
    now: fc.constantFrom('2001-01-01T00:00:00Z', '2099-01-01T00:00:00Z'),
    serverAddress: fc.option(address, { nil: null }),
    recordedServerAddress: fc.option(address, { nil: null }),
    connectionName: word,
    connectionStood: fc.boolean(),
    userName: fc.constantFrom('mallory', 'jane'),
    onConflict: fc.constantFrom('stop' as const, 'adopt' as const, 'rename' as const),
    secretsGiven: fc
      .subarray(['psk', 'password', 'keyBundle', 'keyBundlePassword'] as const)
      .map((all) => [...all]),
  }),
);
const madeUpHost = few<Partial<Facts['host']>>(
  fc.record({
    windows: fc.constantFrom('6.0.6002', '6.1.7601', '10.0.19045'),
    addressTowardsServer: fc.option(address, { nil: null }),
    serverAddresses: fc.array(address, { maxLength: 3 }),
    atConsole: fc.boolean(),
    remoteSessions: fc.constant([]),
    nrptPolicy: fc.boolean(),
    language: fc.constantFrom('de-DE', 'x'),
  }),
);

const index = fc.nat({ max: profiles.length - 1 });

/** Mostly the profile that was approved, so that not all ends there. */
const message = fc.record({
  approved: index,
  payload: fc.option(index, { freq: 1 }),
  material: fc.option(index, { freq: 1 }),
  facts: madeUp,
  host: madeUpHost,
  digest: fc.constantFrom('own', 'approved', 'zeros'),
  /** How often the same is sent: by the digest of the plan that came back. */
  again: fc.nat({ max: 2 }),
});

it('S5: random facts, digests and profiles: nothing is performed that the copy’s own plan would not do', async () => {
  const honest = await Promise.all(
    profiles.map(async (each) => (await bench.prepare(each)).prepared),
  );
  const came = { done: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(
      message,
      async ({ approved, payload, material, facts, host, digest, again }) => {
        const of = payload ?? approved;
        const [yes, sent, certificates] = [honest[approved], honest[of], honest[material ?? of]];
        const profile = profiles[of];
        if (!yes || !sent || !certificates || !profile) throw new Error('no profile');
        const side = await copySide(bench, approvedOf(yes));
        const before = bench.snapshot().settings;
        try {
          const made: Facts = {
            ...sent.facts,
            material: certificates.facts.material,
            ...facts,
            host: { ...sent.facts.host, ...host },
          };
          const request: RunRequest = {
            ...requestOf(sent),
            asked: { ...askedOf(sent), facts: made },
            digest:
              { own: sent, approved: yes, zeros: null }[digest]?.plan.digest.machine ??
              '0'.repeat(64),
          };
          let reply = await side.run(request);
          for (
            let round = 0;
            round < again && reply !== 'malformed' && reply.kind === 'stale';
            round += 1
          )
            reply = await side.run({ ...request, digest: reply.plan.digest.machine });
          const isDone = reply !== 'malformed' && reply.kind === 'done';
          came[isDone ? 'done' : 'refused'] += 1;
          if (side.performed.length === 0) return;
          // Only what a person was asked, by this profile and these choices.
          const asked = profileFacts.question(sent.plan.owner, made);
          expect(asked).toBe(profileFacts.question(yes.plan.owner, yes.facts));
          const own = await ownOperations(profile, made);
          const foreign = side.performed
            // Without parameters, and nothing of a plan's: it marks the running Windows (D41).
            .filter(({ kind }) => kind !== 'restart.mark')
            .map((each) => canonical(each))
            .filter((each) => !own.has(each));
          expect(foreign).toEqual([]);
        } finally {
          await side.end();
          expect(bench.snapshot().settings).toEqual(before);
        }
      },
    ),
    { numRuns: 150 },
  );
  // Both ways are walked, or this says nothing.
  expect(came.done).toBeGreaterThan(2);
  expect(came.refused).toBeGreaterThan(20);
}, 300_000);
