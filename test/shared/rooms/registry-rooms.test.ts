import { describe, expect, it } from 'vitest';
import type { ValueOf } from '../../../src/shared/port/query.ts';
import { changeLines } from '../../../src/shared/report/change-rows.ts';
import { natTraversal } from '../../../src/shared/rooms/nat-traversal.ts';
import { prohibitIpsec } from '../../../src/shared/rooms/prohibit-ipsec.ts';
import { weakCrypto } from '../../../src/shared/rooms/weak-crypto.ts';
import {
  factsOf,
  findingsOf,
  ipsecProfile,
  itemsOf,
  l2tpProfile,
  oneItem,
  planOf,
  undoOf,
  windowsVersions,
  type PcAnswers,
} from './fixtures.ts';

type Value = ValueOf<'registry.read'>;
type Ras = ValueOf<'ras.read'>;
const dword = (data: number): Value => ({ type: 'dword', data });
const idle: Ras = { connections: [], deviceTunnel: false, remoteAccessRunning: false };

/** Registry values by name; the NAT value stands as 2, so that only the tested room changes. */
function registry(values: Record<string, Value>, ras: Ras = idle): PcAnswers {
  const all: Record<string, Value> = {
    AssumeUDPEncapsulationContextOnSendRule: dword(2),
    ...values,
  };
  return { 'registry.read': ({ value }) => all[value] ?? null, 'ras.read': () => ras };
}
const parameters = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters';
const restarted = [
  {
    scope: 'machine',
    operation: { kind: 'service.restart', service: 'RasMan' },
    reason: { code: 'rasManRestart', parameters: {}, source: null },
  },
];

describe('ProhibitIpSec', () => {
  it.each([
    ['absent', null, 'none'],
    ['0', dword(0), 'none'],
    ['1', dword(1), 'update'],
    ['another number', dword(7), 'update'],
    ['R13: a text that looks like 0', { type: 'sz', data: '0' } as const, 'update'],
  ])('found %s', (_name, value, action) => {
    const plan = planOf({ pc: registry({ ProhibitIpSec: value }) });
    const item = oneItem(plan, prohibitIpsec);
    expect(item.action).toBe(action);
    expect(plan.restart.reasons.map(({ code }) => code)).toEqual(
      action === 'none' ? [] : ['prohibitIpsecRestart'],
    );
    if (action === 'none') return;
    const place = { kind: 'registry.set', key: parameters, value: 'ProhibitIpSec' };
    expect(item.operation).toEqual({ ...place, data: dword(0) });
    expect(undoOf(prohibitIpsec, item)).toEqual({ ...place, data: value });
  });

  it('is not the business of pure IPsec', () => {
    const plan = planOf({ profile: ipsecProfile(), pc: registry({ ProhibitIpSec: dword(1) }) });
    expect(itemsOf(plan, prohibitIpsec)).toEqual([]);
  });

  it.each(windowsVersions)('is repaired on %s too', (windows) => {
    const plan = planOf({
      facts: factsOf({ host: { windows } }),
      pc: registry({ ProhibitIpSec: dword(1) }),
    });
    expect(oneItem(plan, prohibitIpsec).operation).not.toBeNull();
  });
});

describe('the restart of RasMan is offered, and 3010 reported (D28)', () => {
  const rooms = [
    ['ProhibitIpSec', prohibitIpsec, registry({ ProhibitIpSec: dword(1) })],
    [
      'the NAT value',
      natTraversal,
      registry({ AssumeUDPEncapsulationContextOnSendRule: dword(0) }),
    ],
  ] as const;

  it.each(rooms)('%s', (_name, room, pc) => {
    const offered = planOf({ pc });
    expect(findingsOf(offered, room)).toEqual(['rasManRestartOffered:note']);
    expect(offered.afterwards).toEqual([]);
    expect(offered.restart.needed).toBe(true);

    const agreed = planOf({ pc, facts: factsOf({ consent: { restartRasMan: true } }) });
    expect(findingsOf(agreed, room)).toEqual([]);
    expect(agreed.afterwards).toEqual(restarted);
    expect(agreed.restart.needed).toBe(true);
  });

  it.each([
    ['a connection', { ...idle, connections: ['Other'] }, 'connection'],
    ['a device tunnel', { ...idle, deviceTunnel: true }, 'deviceTunnel'],
    ['RemoteAccess', { ...idle, remoteAccessRunning: true }, 'remoteAccess'],
  ])('not while %s is up', (_name, ras, why) => {
    const pc = registry({ ProhibitIpSec: dword(1) }, ras);
    const agreed = planOf({ pc, facts: factsOf({ consent: { restartRasMan: true } }) });
    expect(agreed.afterwards).toEqual([]);
    expect(agreed.findings).toContainEqual({
      code: 'rasManRestartRefused',
      severity: 'warning',
      room: 'prohibitIpsec',
      parameters: { service: 'RasMan', why },
    });
    expect(findingsOf(planOf({ pc }), prohibitIpsec)).toEqual([]);
  });

  it('happens once for two values, and never where nothing changes', () => {
    const facts = factsOf({ consent: { restartRasMan: true } });
    const both = registry({
      ProhibitIpSec: dword(1),
      AssumeUDPEncapsulationContextOnSendRule: null,
    });
    expect(planOf({ pc: both, facts }).afterwards).toEqual(restarted);
    expect(planOf({ pc: registry({}), facts }).afterwards).toEqual([]);
  });
});

describe('AllowL2TPWeakCrypto', () => {
  const weak = l2tpProfile({
    weakenings: [{ name: 'allowWeakCrypto', why: 'Old server, replaced in May.' }],
  });

  it.each([
    ['absent', null, 'create'],
    ['0, as in a stock Windows', dword(0), 'update'],
    ['1', dword(1), 'none'],
  ])('named by the profile, found %s', (_name, value, action) => {
    const plan = planOf({ profile: weak, pc: registry({ AllowL2TPWeakCrypto: value }) });
    const item = oneItem(plan, weakCrypto);
    expect(item.action).toBe(action);
    expect(plan.afterwards).toEqual(action === 'none' ? [] : restarted);
    expect(plan.restart.needed).toBe(false);
    if (action === 'none') return;
    const place = { key: parameters, value: 'AllowL2TPWeakCrypto' };
    expect(item.operation).toEqual({ kind: 'registry.set', ...place, data: dword(1) });
    expect(undoOf(weakCrypto, item)).toEqual(
      value === null
        ? { kind: 'registry.delete', ...place }
        : { kind: 'registry.set', ...place, data: value },
    );
  });

  it('is not touched unless it is named; found on, it is said', () => {
    const off = planOf({ pc: registry({ AllowL2TPWeakCrypto: dword(0) }) });
    expect(itemsOf(off, weakCrypto)).toEqual([]);
    expect(findingsOf(off, weakCrypto)).toEqual([]);
    const on = planOf({ pc: registry({ AllowL2TPWeakCrypto: dword(1) }) });
    expect(itemsOf(on, weakCrypto)).toEqual([]);
    expect(findingsOf(on, weakCrypto)).toEqual(['weakCryptoFound:warning']);
  });

  it.each([
    [{ ...idle, connections: ['Other'] }, 'connection'],
    [{ ...idle, deviceTunnel: true }, 'deviceTunnel'],
    [{ ...idle, remoteAccessRunning: true }, 'remoteAccess'],
  ])('RasMan in use: 3010 instead of its restart (%o)', (ras, why) => {
    const plan = planOf({ profile: weak, pc: registry({ AllowL2TPWeakCrypto: dword(0) }, ras) });
    expect(plan.afterwards).toEqual([]);
    expect(plan.restart.reasons.map(({ code }) => code)).toEqual(['weakCryptoRestart']);
    expect(plan.findings.find((each) => each.code === 'rasManRestartRefused')?.parameters).toEqual({
      service: 'RasMan',
      why,
    });
  });

  it('goes back when a later revision no longer names it, with the restart', () => {
    const first = planOf({ profile: weak, pc: registry({ AllowL2TPWeakCrypto: dword(0) }) });
    const plan = planOf({
      facts: factsOf({ claims: first.records.claims }),
      pc: registry({ AllowL2TPWeakCrypto: dword(1) }),
    });
    expect(oneItem(plan, weakCrypto).operation).toMatchObject({ data: dword(0) });
    expect(plan.afterwards).toEqual(restarted);
  });
});

describe('AssumeUDPEncapsulationContextOnSendRule', () => {
  const seen = (serverBehindNat: boolean, clientBehindNat: boolean) =>
    factsOf({ serverCheck: { serverBehindNat, clientBehindNat } });
  const key = { AssumeUDPEncapsulationContextOnSendRule: null };
  const cases: [string, Parameters<typeof planOf>[0], number | null][] = [
    ['auto, not checked: 2', {}, 2],
    ['auto, server seen in front of NAT', { facts: seen(false, true) }, null],
    ['auto, server seen behind NAT', { facts: seen(true, false) }, 2],
    ['none', { profile: l2tpProfile({ nat: 'none' }) }, null],
    ['server', { profile: l2tpProfile({ nat: 'server' }) }, 2],
    ['both', { profile: l2tpProfile({ nat: 'both', pcNeverMoves: true }) }, 2],
    [
      'server, PC that never moves: 1',
      { profile: l2tpProfile({ nat: 'server', pcNeverMoves: true }) },
      1,
    ],
    [
      'server, PC that never moves but is behind NAT itself',
      { profile: l2tpProfile({ nat: 'server', pcNeverMoves: true }), facts: seen(true, true) },
      2,
    ],
  ];
  it.each(cases)('%s', (_name, of, expected) => {
    const items = itemsOf(planOf({ ...of, pc: registry(key) }), natTraversal);
    expect(items.map((item) => item.after)).toEqual(expected === null ? [] : [dword(expected)]);
  });

  // R13: the numbers are names: nobody says what any but these three does.
  it.each([
    [1, dword(0), 1],
    [1, dword(1), null],
    [1, dword(2), null],
    [1, dword(3), 1],
    [1, dword(32), 1],
    [2, dword(1), 2],
    [2, dword(2), null],
    [2, dword(3), 2],
    [2, dword(0xffff_ffff), 2],
    [2, { type: 'sz', data: '2' } as const, 2],
    [1, { type: 'other', data: '02' } as const, 1],
  ])('R13: %i is needed and %o stands there', (needed, value, after) => {
    const profile = l2tpProfile({ nat: 'server', pcNeverMoves: needed === 1 });
    const pc = registry({ AssumeUDPEncapsulationContextOnSendRule: value });
    const item = oneItem(planOf({ profile, pc }), natTraversal);
    expect(item.action).toBe(after === null ? 'none' : 'update');
    if (after !== null) expect(item.after).toEqual(dword(after));
  });

  it('R13: a text of digits shows that it is one', () => {
    expect(changeLines('en', { type: 'sz', data: '2' }, dword(2))).toEqual(['REG_SZ "2" → 2']);
  });

  it('is never lowered for others (D11)', () => {
    const profile = l2tpProfile({ nat: 'server', pcNeverMoves: true });
    expect(oneItem(planOf({ profile, pc: registry({}) }), natTraversal).action).toBe('none');
  });
});
