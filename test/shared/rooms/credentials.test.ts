import { describe, expect, it } from 'vitest';
import { makeUndoPlan } from '../../../src/shared/plan/undo-plan.ts';
import { ownThings, queriesOfThings, stateOf } from '../../../src/shared/plan/state.ts';
import type { Scope } from '../../../src/shared/plan/step.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { credentials } from '../../../src/shared/rooms/credentials.ts';
import { vpnConnection } from '../../../src/shared/rooms/vpn-connection.ts';
import { peapTls, tls } from '../eap/sample-configurations.ts';
import { peapXml } from '../profile/eap-xml.ts';
import {
  answerOf,
  factsOf,
  findingsOf,
  itemsOf,
  l2tpProfile,
  oneItem,
  planOf,
  profileId,
  undoOf,
  windowsVersions,
  type PcAnswers,
} from './fixtures.ts';

const remembered = { rememberCredentials: true, userName: 'alice' };
const profile = l2tpProfile({ l2tp: remembered });
const allUsers = l2tpProfile({ l2tp: { ...remembered, allUsers: true } });
const given = factsOf({ secretsGiven: ['psk', 'password'] });
const noSecrets = factsOf({ secretsGiven: [] });
type L2tp = NonNullable<Parameters<typeof l2tpProfile>[0]>['l2tp'];

/** The entry of the profile stands there as the profile wants it, but for its server. */
function entry(serverAddress = 'vpn.example.com'): PcAnswers {
  const plan = planOf({ profile });
  const made = plan.steps.find((step) => step.room === 'vpnConnection')?.items[0]?.after;
  return {
    'vpnConnection.read': () => ({
      connection: { ...(made as object), serverAddress } as never,
      connected: false,
      provisioningAuthority: '',
    }),
  };
}

describe('whose name is remembered (D25)', () => {
  const cases: [string, L2tp, string | null][] = [
    ['nothing is remembered', { userName: 'alice' }, null],
    ['no user name', { rememberCredentials: true }, null],
    ['a name', remembered, 'alice'],
    ['with a realm', { ...remembered, realmSuffix: '@example.com' }, 'alice@example.com'],
    [
      'with a realm already',
      { ...remembered, userName: 'alice@example.net', realmSuffix: '@example.com' },
      'alice@example.net',
    ],
    ['the Windows account', { ...remembered, useWindowsCredentials: true }, null],
    ['EAP-TLS', { ...remembered, methods: ['eap'], eapXml: tls }, null],
    ['EAP-TLS inside PEAP', { ...remembered, methods: ['eap'], eapXml: peapTls }, null],
    ['PEAP', { ...remembered, methods: ['eap'], eapXml: peapXml }, 'alice'],
  ];
  it.each(cases)('%s', (_name, l2tp, expected) => {
    const plan = planOf({ profile: l2tpProfile({ ...(l2tp ? { l2tp } : {}) }), facts: given });
    expect(itemsOf(plan, credentials).map((item) => item.after)).toEqual(
      expected === null ? [] : [{ userName: expected }],
    );
  });

  it.each(cases)('is missed only where it is all that is missing: %s', (name, l2tp) => {
    const plan = planOf({ profile: l2tpProfile({ ...(l2tp ? { l2tp } : {}) }), facts: given });
    // R7: Windows may ask all the same.
    const missed =
      name === 'PEAP'
        ? ['eapMayAskAgain:warning']
        : name === 'no user name'
          ? ['userNameMissing:warning']
          : [];
    expect(findingsOf(plan, credentials)).toEqual(missed);
  });

  it('is not missed once it was typed, nor where it was remembered at an earlier apply', () => {
    const open = l2tpProfile({ l2tp: { rememberCredentials: true } });
    const typed = { ...given, userName: 'eva' };
    const plan = planOf({ profile: open, facts: typed });
    const { owned } = plan.records;
    const again = planOf({ profile: open, facts: { ...given, owned } });
    for (const each of [plan, again]) {
      expect(findingsOf(each, credentials)).not.toContain('userNameMissing:warning');
    }
  });
});

describe('the step', () => {
  it.each([
    ['of this user', profile, false],
    ['of all users', allUsers, true],
  ])('runs as the real user for an entry %s', (_name, of, forAll) => {
    const plan = planOf({ profile: of, facts: given });
    expect(plan.steps.find((step) => step.room === 'credentials')?.scope).toBe('user');
    const item = oneItem(plan, credentials);
    expect(item.operation).toEqual({
      kind: 'credentials.set',
      name: 'Office',
      allUsers: forAll,
      userName: 'alice',
      password: 'password',
    });
    expect(undoOf(credentials, item)).toEqual({
      kind: 'credentials.clear',
      name: 'Office',
      allUsers: forAll,
    });
    expect(item.irreversible).toBeNull();
  });

  it('needs the password, once', () => {
    const plan = planOf({ profile });
    expect(findingsOf(plan, credentials)).toEqual(['secretNeeded:need']);
    const { owned } = plan.records;
    const again = planOf({ profile, facts: { ...noSecrets, owned }, pc: entry() });
    expect(oneItem(again, credentials).action).toBe('none');
    const rewritten = planOf({ profile, facts: { ...given, owned }, pc: entry() });
    expect(oneItem(rewritten, credentials).operation).toMatchObject({ kind: 'credentials.set' });
  });

  it('is for a person on Vista and 7', () => {
    for (const windows of windowsVersions) {
      const byHand = windows.startsWith('6.0') || windows.startsWith('6.1');
      const plan = planOf({ profile, facts: factsOf({ host: { windows } }) });
      const step = plan.steps.find((each) => each.room === 'credentials');
      expect([windows, step?.byHand]).toEqual([windows, byHand]);
      // CacheCredentials came with Windows 8: before, the entry itself cannot be told.
      expect(oneItem(plan, vpnConnection).after).toMatchObject({ rememberCredentials: !byHand });
      expect(findingsOf(plan, credentials)).toEqual(byHand ? [] : ['secretNeeded:need']);
    }
  });

  it('over an entry of others is irreversible and wants consent (D10)', () => {
    const adopt = factsOf({ secretsGiven: ['psk', 'password'], onConflict: 'adopt' });
    const plan = planOf({ profile, facts: adopt, pc: entry('192.0.2.9') });
    expect(oneItem(plan, credentials).irreversible).toBe('passwordNotReadable');
    expect(findingsOf(plan, credentials)).toEqual(['irreversible:consent']);
  });
});

describe('undo', () => {
  function undone(of: typeof profile, scopes: readonly Scope[], pc: PcAnswers): string[] {
    const { owned } = planOf({ profile: of, facts: given }).records;
    const facts = { owned, claims: [], secretsGiven: [], consent: given.consent };
    const queries = queriesOfThings(allRooms, ownThings(profileId, facts, scopes), []);
    const state = stateOf(
      queries,
      queries.map((query) => answerOf(query, pc)),
    );
    return makeUndoPlan({ rooms: allRooms, owner: profileId, facts, state, scopes }).steps.flatMap(
      (step) => step.items.flatMap((item) => item.operation?.kind ?? []),
    );
  }

  it('lets the credentials go with an entry of this user', () => {
    expect(undone(profile, ['user'], entry())).toEqual(['vpnConnection.remove']);
  });

  it('clears them itself where the entry belongs to all users', () => {
    expect(undone(allUsers, ['user'], entry())).toEqual(['credentials.clear']);
    expect(undone(allUsers, ['machine'], entry())).toEqual(['vpnConnection.remove']);
  });

  it('clears them itself where others changed the entry, so that it stays', () => {
    expect(undone(profile, ['user'], entry('192.0.2.9'))).toContain('credentials.clear');
    expect(undone(profile, ['user'], entry('192.0.2.9'))).not.toContain('vpnConnection.remove');
  });
});
