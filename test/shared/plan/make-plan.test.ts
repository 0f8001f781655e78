import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/shared/identity/canonical.ts';
import type { Facts } from '../../../src/shared/profile-plan/facts.ts';
import { isRewrite, obstacles } from '../../../src/shared/plan/predicates.ts';
import { planProfile, queriesOfProfile } from '../../../src/shared/profile-plan/plan-profile.ts';
import { plan as planSchema, type Plan } from '../../../src/shared/plan/step.ts';
import type { ValueOf } from '../../../src/shared/port/query.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { connectionRoutes } from '../../../src/shared/rooms/connection-routes.ts';
import { crlCheck } from '../../../src/shared/rooms/crl-check.ts';
import { natTraversal } from '../../../src/shared/rooms/nat-traversal.ts';
import { vpnConnection } from '../../../src/shared/rooms/vpn-connection.ts';
import { profileArbitrary } from '../profile/arbitrary.ts';
import {
  certificateAuthentication,
  factsOf,
  findingsOf,
  itemsOf,
  l2tpProfile,
  oneItem,
  otherProfileId,
  planOf,
  profileId,
  stateFor,
  windowsVersions,
  type PcAnswers,
} from '../rooms/fixtures.ts';
import { isEmpty } from './is-empty.ts';

const natValue = (data: number | null): PcAnswers => ({
  'registry.read': ({ value }) =>
    value === 'AssumeUDPEncapsulationContextOnSendRule' && data !== null
      ? { type: 'dword', data }
      : null,
});
const other = l2tpProfile({ id: otherProfileId, name: 'Other' });
const otherFacts = (over: Parameters<typeof factsOf>[0] = {}) =>
  factsOf({ connectionName: 'Other', ...over });
const certificate = l2tpProfile({ authentication: certificateAuthentication });

/** The entry that the plan made stands there, but for what is said. */
function standing(plan: Plan, different: object = {}): PcAnswers {
  const made = oneItem(plan, vpnConnection).after as NonNullable<
    Extract<ValueOf<'vpnConnection.read'>, { connected: boolean }>
  >['connection'];
  return {
    'vpnConnection.read': ({ name }) =>
      name === (oneItem(plan, vpnConnection).target as { name: string }).name
        ? { connection: { ...made, ...different }, connected: false, provisioningAuthority: '' }
        : null,
  };
}

function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('determinism (D1)', () => {
  it('the same input gives the same plan, is not changed, and fits the schemas', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        profileArbitrary(),
        fc.constantFrom(...windowsVersions),
        fc.boolean(),
        fc.constantFrom<Facts['secretsGiven'][]>([], ['psk'], ['psk', 'password']),
        (profile, windows, elevated, secretsGiven) => {
          const identity = { sid: 'S-1-5-21-1', sessionSid: 'S-1-5-21-1', elevated };
          const facts = factsOf({
            host: { windows, identity },
            secretsGiven: [...secretsGiven],
            connectionName: profile.name,
          });
          const of = frozen({ profile, facts });
          // planOf checks that codes are listed, and that targets, values and operations fit their schemas.
          const plan = planOf(of);
          planSchema.parse(plan);
          expect(canonical(planOf(structuredClone(of)))).toBe(canonical(plan));
          for (const finding of plan.findings) {
            const room = allRooms.find((each) => each.kind === finding.room);
            const general = ['secretNeeded', 'unreadable'].includes(finding.code);
            if (room && !general) expect(room.codes).toContain(finding.code);
          }
          for (const step of plan.steps) if (step.action !== 'none') seen.add(step.room);
        },
      ),
      { numRuns: 300 },
    );
    // The PC of the fixtures is in order, so rooms that repair have nothing to do there.
    for (const room of ['vpnConnection', 'connectionRoute', 'nrptRule', 'credentials', 'ipsecRule'])
      expect(seen).toContain(room);
  });

  it('steps stand in the order of the rooms', () => {
    const profile = l2tpProfile({
      l2tp: {
        splitTunnel: true,
        routes: [{ prefix: '192.0.2.0/24' }],
        rememberCredentials: true,
        userName: 'alice',
        nameResolution: [{ kind: 'machine', suffix: 'example.com', servers: ['192.0.2.53'] }],
      },
    });
    const order = planOf({ profile }).steps.map((step) => step.room);
    const rooms = allRooms.map((room) => room.kind).filter((kind) => order.includes(kind));
    expect(order).toEqual(rooms);
    expect(order.indexOf('vpnConnection')).toBeLessThan(order.indexOf('connectionRoute'));
    expect(order.indexOf('connectionRoute')).toBeLessThan(order.indexOf('phonebookKey'));
  });
});

describe('digest (D2, D37)', () => {
  const digest = (of: Parameters<typeof planOf>[0]) => planOf(of).digest;
  const base = digest({});

  it('changes with profile, choices, what steps use, and state', () => {
    const changes: [string, Parameters<typeof planOf>[0]][] = [
      ['profile', { hash: 'bb' }],
      ['consent', { facts: factsOf({ consent: { hangUp: true } }) }],
      ['conflict answer', { facts: factsOf({ onConflict: 'adopt' }) }],
      ['resolver', { facts: factsOf({ serverAddress: '203.0.113.2' }) }],
      ['own address', { facts: factsOf({ host: { addressTowardsServer: '192.0.2.99' } }) }],
      ['Windows', { facts: factsOf({ host: { windows: '10.0.19045' } }) }],
    ];
    for (const [what, of] of changes) {
      expect([what, digest(of).machine]).not.toEqual([what, base.machine]);
      expect([what, digest(of).user]).not.toEqual([what, base.user]);
    }
    const state = digest({ pc: natValue(1) });
    expect(state.machine).not.toBe(base.machine);
    expect(state.user).toBe(base.user);
  });

  it('does not depend on the order of the answers', () => {
    const profile = l2tpProfile();
    const facts = factsOf();
    const state = stateFor({ profile, facts });
    const turned = Object.fromEntries(Object.entries(state).reverse());
    const plan = planProfile(allRooms, {
      profile,
      profileHash: 'aa',
      state: turned,
      facts,
      simulated: true,
    });
    expect(plan.digest).toEqual(base);
    expect(canonical(plan)).toBe(canonical(planOf()));
  });
});

describe('a thing of the same name', () => {
  const pc = standing(planOf(), { serverAddress: '192.0.2.9' });

  it('that is not ours stops, or is adopted with consent', () => {
    expect(findingsOf(planOf({ pc }), vpnConnection)).toEqual(
      expect.arrayContaining(['conflict:block', 'irreversible:consent']),
    );
    const adopt = planOf({ pc, facts: factsOf({ onConflict: 'adopt' }) });
    expect(findingsOf(adopt, vpnConnection)).toContain('conflict:warning');
    expect(obstacles(adopt).map(({ code }) => code)).toEqual(['irreversible']);
    const agreed = factsOf({ onConflict: 'adopt', consent: { irreversible: true } });
    const plan = planOf({ pc, facts: agreed });
    expect(obstacles(plan)).toEqual([]);
    const thing = plan.records.owned.find((each) => each.room === 'vpnConnection');
    expect(thing?.former).toMatchObject({ serverAddress: '192.0.2.9' });
    expect(thing?.irreversible).toBe('pskNotReadable');
  });

  it('that another profile of ours made is never taken', () => {
    const { owned } = planOf({ profile: l2tpProfile({ id: otherProfileId }) }).records;
    const facts = factsOf({ owned, onConflict: 'adopt' });
    expect(findingsOf(planOf({ pc, facts }), vpnConnection)).toContain(
      'conflictOtherProfile:block',
    );
  });

  it('that we made is ours to change', () => {
    const { owned } = planOf().records;
    const plan = planOf({ pc, facts: factsOf({ owned }) });
    expect(obstacles(plan)).toEqual([]);
    expect(plan.records.owned.find((each) => each.room === 'vpnConnection')?.former).toBeNull();
  });
});

describe('claims (D11)', () => {
  const first = planOf({ pc: natValue(null) });
  const claimOf = (plan: Plan) => plan.records.claims.find((each) => each.room === 'natTraversal');

  it('keep the former value of the first holder', () => {
    expect(claimOf(first)).toMatchObject({ former: null, holders: [profileId] });
    const facts = otherFacts({ claims: first.records.claims });
    const second = planOf({ profile: other, pc: natValue(2), facts });
    expect(oneItem(second, natTraversal).action).toBe('none');
    expect(claimOf(second)).toMatchObject({
      former: null,
      ours: { type: 'dword', data: 2 },
      holders: [profileId, otherProfileId].sort(),
    });
  });

  const noNat = l2tpProfile({ nat: 'none' });
  const held = (holders: string[]) => {
    const claim = claimOf(first);
    return claim === undefined ? [] : [{ ...claim, holders }];
  };

  it('the value stays while another profile holds it', () => {
    const facts = factsOf({ claims: held([profileId, otherProfileId]) });
    const plan = planOf({ profile: noNat, pc: natValue(2), facts });
    expect(itemsOf(plan, natTraversal)).toEqual([]);
    expect(claimOf(plan)?.holders).toEqual([otherProfileId]);
  });

  it('the former value comes back when the last claim goes', () => {
    const facts = factsOf({ claims: held([profileId]) });
    const plan = planOf({ profile: noNat, pc: natValue(2), facts });
    expect(oneItem(plan, natTraversal).operation).toMatchObject({ kind: 'registry.delete' });
    expect(claimOf(plan)).toBeUndefined();
  });

  it('a value that others changed since is left alone, and said', () => {
    const facts = factsOf({ claims: held([profileId]) });
    const plan = planOf({ profile: noNat, pc: natValue(1), facts });
    expect(itemsOf(plan, natTraversal)).toEqual([]);
    expect(findingsOf(plan, natTraversal)).toContain('leftAlone:warning');
  });

  it('what stood as wanted and was only held is no loss when others change it', () => {
    const found = planOf({ pc: natValue(2) });
    const facts = factsOf({ claims: found.records.claims });
    const plan = planOf({ profile: noNat, pc: natValue(1), facts });
    expect(itemsOf(plan, natTraversal)).toEqual([]);
    expect(findingsOf(plan, natTraversal)).toEqual([]);
    expect(claimOf(plan)).toBeUndefined();
  });

  it('contradictory wishes are a conflict', () => {
    const wish = (id: string, level: 1 | 2) =>
      l2tpProfile({ id, authentication: certificateAuthentication, crlCheck: level });
    const { claims } = planOf({ profile: wish(otherProfileId, 2) }).records;
    const pc: PcAnswers = {
      'firewall.read': () => ({
        crlCheck: 'RequireCrlCheck',
        ipsecThroughNat: 'None',
        localFirewallRulesAllowed: true,
        localIpsecRulesAllowed: true,
      }),
    };
    const facts = factsOf({ claims });
    const same = planOf({ profile: wish(profileId, 2), pc, facts });
    expect(findingsOf(same, crlCheck)).not.toContain('heldByOtherProfile:block');
    const weaker = planOf({ profile: wish(profileId, 1), pc, facts });
    expect(oneItem(weaker, crlCheck).action).toBe('update');
    expect(findingsOf(weaker, crlCheck)).toContain('heldByOtherProfile:block');
  });
});

describe('a new revision', () => {
  const routes = [{ prefix: '192.0.2.0/24' }, { prefix: '203.0.113.0/24' }];
  const old = planOf({ profile: l2tpProfile({ l2tp: { splitTunnel: true, routes } }) });
  const facts = factsOf({ owned: old.records.owned, secretsGiven: [] });
  const pc: PcAnswers = {
    ...standing(old),
    'vpnConnection.routes': () => ({
      '192.0.2.0/24': { metric: 1 },
      '203.0.113.0/24': { metric: 1 },
    }),
  };

  it('gives back what it no longer wants, first, and forgets it', () => {
    const profile = l2tpProfile({
      revision: 2,
      l2tp: { splitTunnel: true, routes: routes.slice(0, 1) },
    });
    const plan = planOf({ profile, facts, pc });
    expect(plan.steps[0]?.id).toBe('connectionRoute.user.back');
    expect(plan.steps[0]?.items.map((item) => item.operation)).toEqual([
      {
        kind: 'vpnConnection.removeRoute',
        name: 'Office',
        allUsers: false,
        prefix: '203.0.113.0/24',
      },
    ]);
    const left = plan.records.owned.filter((each) => each.room === connectionRoutes.kind);
    expect(left.map((each) => (each.target as { prefix: string }).prefix)).toEqual([
      '192.0.2.0/24',
    ]);
  });

  it('moves to another phonebook: the old entry goes with its parts before the new one comes', () => {
    const profile = l2tpProfile({ l2tp: { splitTunnel: true, routes, allUsers: true } });
    const plan = planOf({
      profile,
      facts,
      pc: {
        ...pc,
        'vpnConnection.read': (query) =>
          query.allUsers ? null : (pc['vpnConnection.read']?.(query) ?? null),
      },
    });
    const ids = plan.steps.map((step) => step.id);
    const at = (id: string) => ids.indexOf(id);
    expect(at('connectionRoute.user.back')).toBeGreaterThanOrEqual(0);
    expect(at('connectionRoute.user.back')).toBeLessThan(at('vpnConnection.user.back'));
    expect(at('vpnConnection.user.back')).toBeLessThan(at('vpnConnection.machine'));
  });

  it('takes parts out last first', () => {
    const plan = planOf({ profile: l2tpProfile(), facts, pc });
    const back = plan.steps.find((step) => step.id === 'connectionRoute.user.back');
    expect(back?.items.map((item) => (item.target as { prefix: string }).prefix)).toEqual([
      '203.0.113.0/24',
      '192.0.2.0/24',
    ]);
  });
});

describe('two scopes (D2, D6)', () => {
  const profile = l2tpProfile({ l2tp: { rememberCredentials: true, userName: 'alice' } });

  it('together are the whole, with the same digests', () => {
    const whole = planOf({ profile });
    const machine = planOf({ profile, scopes: ['machine'] });
    const user = planOf({ profile, scopes: ['user'] });
    expect(machine.steps).toEqual(whole.steps.filter((step) => step.scope === 'machine'));
    expect(user.steps).toEqual(whole.steps.filter((step) => step.scope === 'user'));
    expect(machine.steps.length).toBeGreaterThan(0);
    expect(user.steps.length).toBeGreaterThan(0);
    expect(machine.digest.machine).toBe(whole.digest.machine);
    expect(user.digest.user).toBe(whole.digest.user);
  });

  it('the machine scope does not give back what the user scope has', () => {
    const { owned } = planOf({ profile }).records;
    const later = l2tpProfile({ l2tp: { rememberCredentials: false } });
    const facts = factsOf({ owned });
    const of = { profile: later, facts, pc: standing(planOf({ profile })) };
    const kinds = (plan: Plan) =>
      plan.steps.flatMap((step) => step.items).map((item) => item.operation?.kind);
    expect(kinds(planOf({ ...of, scopes: ['machine'] }))).not.toContain('credentials.clear');
    expect(kinds(planOf({ ...of, scopes: ['user'] }))).toContain('credentials.clear');
  });

  it('whoever is remembered stays remembered when the profile no longer says whom', () => {
    const { owned } = planOf({ profile }).records;
    const later = l2tpProfile({ l2tp: { rememberCredentials: true } });
    const of = { profile: later, facts: factsOf({ owned }), pc: standing(planOf({ profile })) };
    const [step] = planOf(of).steps.filter(({ room }) => room === 'credentials');
    expect(step?.items[0]?.after).toEqual({ userName: 'alice' });
  });

  it('a state without an answer is a defect', () => {
    const facts = factsOf();
    const queries = queriesOfProfile(allRooms, profile, facts);
    expect(queries.length).toBeGreaterThan(10);
    expect(new Set(queries.map(canonical)).size).toBe(queries.length);
    expect(() =>
      planProfile(allRooms, { profile, profileHash: 'aa', state: {}, facts, simulated: true }),
    ).toThrow('not asked');
  });
});

describe('what cannot be read', () => {
  const pc: PcAnswers = { 'registry.read': () => ({ unreadable: 'accessDenied' }) };
  const as = (elevated: boolean) =>
    factsOf({ host: { identity: { sid: 'S-1-5-21-1', sessionSid: 'S-1-5-21-1', elevated } } });

  /** R1: the registry tells one reason for all its values. */
  const unreadable = ({ findings }: Plan) =>
    findings.filter(({ code }) => code === 'unreadable').map((each) => [each.room, each.severity]);

  it('is said unelevated, and blocks elevated', () => {
    const plan = planOf({ pc, facts: as(false) });
    expect(unreadable(plan)).toEqual([[null, 'warning']]);
    expect(obstacles(plan)).toEqual([]);
    expect(oneItem(plan, natTraversal)).toMatchObject({
      action: 'create',
      before: null,
      beforeKnown: false,
    });
    expect(unreadable(planOf({ pc, facts: as(true) }))).toEqual([[null, 'block']]);
  });

  it('is not taken for satisfied', () => {
    const plan = planOf({ pc, facts: as(false), profile: l2tpProfile({ nat: 'none' }) });
    expect(plan.findings.map(({ room, code }) => [room, code])).toContainEqual([
      'prohibitIpsec',
      'unreadable',
    ]);
  });
});

describe('secrets (D10)', () => {
  it('are needed where something is written, and only there', () => {
    const missing = planOf({ facts: factsOf({ secretsGiven: [] }) });
    expect(obstacles(missing)).toEqual([
      {
        code: 'secretNeeded',
        severity: 'need',
        room: 'vpnConnection',
        parameters: { secret: 'psk' },
      },
    ]);
    const { owned } = missing.records;
    const facts = factsOf({ secretsGiven: [], owned });
    expect(obstacles(planOf({ facts, pc: standing(missing) }))).toEqual([]);
    expect(obstacles(planOf({ profile: certificate, rooms: [vpnConnection] }))).toEqual([]);
  });

  it('that are given are written again, which is no change', () => {
    const first = planOf({ rooms: [vpnConnection] });
    expect(isEmpty(first)).toBe(false);
    const facts = factsOf({ owned: first.records.owned });
    const again = planOf({ rooms: [vpnConnection], facts, pc: standing(first) });
    const item = oneItem(again, vpnConnection);
    expect([item.operation?.kind, isRewrite(item)]).toEqual(['vpnConnection.setPsk', true]);
    expect(isEmpty(again)).toBe(true);
  });
});

describe('general findings', () => {
  it.each([
    ['expired', { now: '2031-01-01T00:00:00Z' }, 'profileExpired:block'],
    ['Vista SP1', { host: { windows: '6.0.6001' } }, 'windowsBeforeVistaSp2:block'],
    ['no address', { serverAddress: null }, 'serverNotResolved:warning'],
    ['module logging', { host: { moduleLogging: true } }, 'moduleLogging:warning'],
  ] as const)('%s', (_name, over, expected) => {
    const profile = l2tpProfile({ validUntil: '2030-12-31T23:59:59Z' });
    expect(findingsOf(planOf({ profile }), null)).toEqual([]);
    expect(findingsOf(planOf({ profile, facts: factsOf(over) }), null)).toEqual([expected]);
  });
});
