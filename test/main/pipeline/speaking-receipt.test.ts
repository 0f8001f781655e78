// S1, D36: of what the whole PC has the user's folder says nothing, not even its name, and silences nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordOf, speakingReceipt } from '../../../src/main/pipeline/speaking-receipt.ts';
import type { Receipt } from '../../../src/main/transaction/documents.ts';
import type { Scope } from '../../../src/shared/plan/step.ts';
import { serverVerdict } from '../../../src/shared/server-check/verdict.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';

const id = '11111111-1111-4111-8111-111111111111';
const times = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '9999'];

function receiptOf(scope: Scope): fc.Arbitrary<Receipt> {
  return fc
    .record({
      name: fc.constantFrom('Office', 'Evil'),
      revision: fc.nat(9),
      appliedAt: fc.constantFrom(...times),
      serverVerdict: fc.option(fc.constantFrom(...serverVerdict.options)),
      paused: fc.boolean(),
    })
    .map(({ name, revision, appliedAt, serverVerdict: verdict, paused }) => ({
      owner: { kind: 'profile', id, revision, name, hash: name, vpn: 'ipsec' },
      scope,
      transaction: 't',
      appliedAt,
      connectionName: name,
      serverAddress: null,
      serverName: null,
      validUntil: null,
      owned: [],
      paused,
      serverVerdict: verdict,
    }));
}

it('S1: a receipt of the user’s renames nothing of the machine’s, and takes no warning of the server away', () => {
  fc.assert(
    fc.property(receiptOf('machine'), receiptOf('user'), (machine, user) => {
      for (const both of [
        [machine, user],
        [user, machine],
      ]) {
        const speaking = speakingReceipt(both, id);
        expect(speaking?.receipt).toBe(machine);
        const told = speaking?.serverVerdict ?? null;
        if (told !== machine.serverVerdict) {
          expect(['problem', 'silent']).toContain(told);
          expect(told).toBe(user.serverVerdict);
        }
      }
    }),
  );
});

it('a later check of the user’s half that did not pass is told; alone its receipt speaks', () => {
  fc.assert(
    fc.property(receiptOf('machine'), receiptOf('user'), (machine, user) => {
      const later = { ...user, appliedAt: times[1] ?? '', serverVerdict: 'problem' as const };
      const before = { ...machine, appliedAt: times[0] ?? '' };
      expect(speakingReceipt([before, later], id)?.serverVerdict).toBe('problem');
      expect(speakingReceipt([user], id)).toEqual({
        receipt: user,
        serverVerdict: user.serverVerdict,
      });
      expect(speakingReceipt([user], 'other')).toBeUndefined();
    }),
  );
});

it('an earlier apply speaks from the user’s folder only where the profile makes something of the user’s (D36)', () => {
  const own = l2tpProfile();
  const [machine] = fc.sample(receiptOf('machine'), 1);
  const [user] = fc.sample(receiptOf('user'), 1);
  if (machine === undefined || user === undefined) throw new Error('no sample');
  const owner = { ...user.owner, id: own.id };
  const [ofMachine, ofUser] = [
    { ...machine, owner },
    { ...user, owner },
  ];
  expect(recordOf(own, [ofUser])).toBe(ofUser);
  expect(recordOf(own, [ofMachine, ofUser])).toBe(ofMachine);
  expect(recordOf(l2tpProfile({ l2tp: { allUsers: true } }), [ofUser])).toBeNull();
  expect(recordOf(ipsecProfile({ id: own.id }), [ofUser])).toBeNull();
  expect(recordOf(ipsecProfile({ id: own.id }), [ofUser, ofMachine])).toBe(ofMachine);
});
