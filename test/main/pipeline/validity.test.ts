// Until when a file may be applied is recorded, told, and renewed by a newer file although nothing else changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takesPart } from '../../../src/main/pipeline/apply-owner.ts';
import { receiptOfValidity } from '../../../src/main/pipeline/speaking-receipt.ts';
import { receiptFormat } from '../../../src/main/transaction/documents.ts';
import { parseVersioned } from '../../../src/main/storage/versions.ts';
import { expiryOf } from '../../../src/shared/profile/expiry.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { allSecrets, strict, Workbench } from './workbench.ts';

const first = '2098-01-01T00:00:00Z';
const later = '2099-01-01T00:00:00Z';

async function recorded(bench: Workbench): Promise<string | null | undefined> {
  return (await bench.installed()).installed[0]?.validUntil;
}

const kinds: [string, (validUntil?: string) => Profile][] = [
  ['a connection of the user', (validUntil) => l2tpProfile(validUntil ? { validUntil } : {})],
  [
    'one for all users',
    (validUntil) => l2tpProfile({ ...(validUntil && { validUntil }), l2tp: { allUsers: true } }),
  ],
  ['a tunnel', (validUntil) => ipsecProfile(validUntil ? { validUntil } : {})],
];

describe.each(kinds)('the end of a file’s validity: %s', (_kind, profile) => {
  it('is recorded, and a file with another end renews it although nothing else changes', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    for (const validUntil of [first, later, undefined, first]) {
      // Later files come without secrets, so that nothing is written but the record.
      const given = (await recorded(bench)) === undefined ? allSecrets : {};
      const { outcome, prepared } = await bench.apply(profile(validUntil), strict, given);
      expect(outcome.result).toBe('applied');
      expect(await recorded(bench)).toBe(validUntil ?? null);
      // What is recorded is no news, of either side.
      const { facts } = (await bench.prepare(profile(validUntil), strict, {})).prepared;
      expect(facts.renews).toBeUndefined();
      expect(prepared.plan.findings.map(({ code }) => code)).not.toContain('profileExpired');
    }
    const { plan, facts } = (await bench.prepare(profile(later), strict, {})).prepared;
    expect(plan.steps.filter(({ action }) => action !== 'none')).toEqual([]);
    // Only who holds it is asked: no administrator for what is a user's own.
    const asked = takesPart('machine', plan, facts, 'elevatedCopy');
    expect({ asked, user: takesPart('user', plan, facts, 'elevatedCopy') }).toEqual({
      asked: facts.renews === 'machine',
      user: facts.renews === 'user',
    });
  });
});

describe('which receipt says it', () => {
  const receipt = { connectionName: null, serverAddress: null, serverName: null, paused: false };
  const of = (scope: 'machine' | 'user', vpn: 'l2tp' | 'ipsec', hasEntry: boolean) => ({
    ...receipt,
    ...{ scope, transaction: 't', appliedAt: first, validUntil: null, serverVerdict: null },
    owner: { kind: 'profile' as const, id: 'x', revision: 1, name: 'Office', hash: '', vpn },
    owned: hasEntry ? [{ room: 'vpnConnection' } as never] : [],
  });

  it.each([
    ['the user’s, where the connection is the user’s', 'l2tp', false, true, 'user'],
    ['the machine’s, where that has the connection', 'l2tp', true, true, 'machine'],
    [
      'the machine’s of a tunnel, whatever lies in the user’s folder (D36)',
      'ipsec',
      false,
      true,
      'machine',
    ],
    ['the machine’s, where none has one', 'l2tp', false, false, 'machine'],
  ] as const)('%s', (_what, vpn, machineHas, userHas, scope) => {
    const both = [of('machine', vpn, machineHas), of('user', 'l2tp', userHas)];
    expect(receiptOfValidity(both, 'x')?.scope).toBe(scope);
    expect(receiptOfValidity([...both].reverse(), 'x')?.scope).toBe(scope);
    expect(receiptOfValidity(both, 'y')).toBeUndefined();
  });

  it('older receipts of version 2 have none, and are read as before', () => {
    const older = of('user', 'l2tp', false);
    const id = '11111111-1111-4111-8111-111111111111';
    const stored: object = {
      ...{ ...older, owner: { ...older.owner, id } },
      ...{ validUntil: undefined, serverVerdict: undefined },
    };
    expect(parseVersioned(receiptFormat, 2, stored, 'x.json').validUntil).toBeNull();
    for (const bad of ['soon', 5, '2030-12-31'])
      expect(() => parseVersioned(receiptFormat, 2, { ...stored, validUntil: bad }, 'x')).toThrow();
  });
});

it('how much is left is told within thirty days, in whole days, and from the moment itself as past', () => {
  const day = 24 * 60 * 60_000;
  fc.assert(
    fc.property(fc.integer({ min: -40 * day, max: 40 * day }), (left) => {
      const now = Date.parse(first) - left;
      const expiry = expiryOf(first, now);
      if (left <= 0) expect(expiry).toEqual({ is: 'past', validUntil: first });
      else if (left > 30 * day) expect(expiry).toEqual({ is: 'far' });
      else {
        if (expiry.is !== 'soon') throw new Error(expiry.is);
        expect(expiry.days * day).toBeLessThanOrEqual(left);
        expect((expiry.days + 1) * day).toBeGreaterThan(left);
      }
      expect(expiryOf(null, now)).toEqual({ is: 'far' });
    }),
    { examples: [[0], [1], [-1], [30 * day], [30 * day + 1], [day], [day - 1]] },
  );
});
