import { describe, expect, it } from 'vitest';
import { guid } from '../../../src/shared/identity/guid.ts';
import { nrptRules } from '../../../src/shared/rooms/nrpt-rules.ts';
import {
  factsOf,
  findingsOf,
  itemsOf,
  l2tpProfile,
  oneItem,
  otherProfileId,
  planOf,
  undoOf,
  windowsVersions,
} from './fixtures.ts';

const rule = { kind: 'machine' as const, suffix: '.Example.com', servers: ['192.0.2.53'] };
const profile = l2tpProfile({ l2tp: { nameResolution: [rule] } });
const nameOf = (of: typeof profile) =>
  (oneItem(planOf({ profile: of }), nrptRules).target as { name: string }).name;
const name = nameOf(profile);
const wanted = { namespaces: ['.example.com'], servers: ['192.0.2.53'] };

describe('NRPT rules (D26)', () => {
  it('are named by a GUID of profile and suffix', () => {
    expect(guid.parse(name)).toBe(name);
    expect(nameOf(profile)).toBe(name);
    const spelled = l2tpProfile({
      l2tp: { nameResolution: [{ ...rule, suffix: '.example.com' }] },
    });
    expect(nameOf(spelled)).toBe(name);
    const others = [
      l2tpProfile({ id: otherProfileId, l2tp: { nameResolution: [rule] } }),
      l2tpProfile({ l2tp: { nameResolution: [{ ...rule, suffix: 'vpn.example.com' }] } }),
    ];
    expect(new Set([name, ...others.map(nameOf)]).size).toBe(3);
  });

  it.each([
    ['absent', {}, { kind: 'nrpt.add', name, rule: wanted }],
    [
      'other servers',
      { [name]: { ...wanted, servers: ['192.0.2.54'] } },
      { kind: 'nrpt.set', name, rule: wanted },
    ],
    ['there, in other letters', { [name]: { ...wanted, namespaces: ['.EXAMPLE.com'] } }, null],
    ['a rule of others', { [otherProfileId]: wanted }, { kind: 'nrpt.add', name, rule: wanted }],
  ])('%s', (_name, standing, operation) => {
    const plan = planOf({ profile, pc: { 'nrpt.read': () => standing } });
    const item = oneItem(plan, nrptRules);
    expect(item.operation).toEqual(operation);
    expect(item.within).toBeNull();
    const step = plan.steps.find((each) => each.room === 'nrptRule');
    const risk = step?.action === 'none' ? undefined : 'nrptStaysWhenDown';
    expect([step?.scope, step?.risks[0]?.code]).toEqual(['machine', risk]);
  });

  it('ask their servers in the order of the profile, whatever that is', () => {
    const servers = ['192.0.2.53', '192.0.2.9', '2001:db8::1', '192.0.2.100'];
    for (const order of [servers, servers.toReversed(), servers.toSorted()]) {
      const ordered = l2tpProfile({ l2tp: { nameResolution: [{ ...rule, servers: order }] } });
      const standing = (found: string[]) => ({
        'nrpt.read': () => ({ [name]: { ...wanted, servers: found } }),
      });
      const itemOf = (found: string[]) =>
        oneItem(planOf({ profile: ordered, pc: standing(found) }), nrptRules);
      expect(oneItem(planOf({ profile: ordered }), nrptRules).operation).toMatchObject({
        rule: { servers: order },
      });
      expect(itemOf(order).action).toBe('none');
      expect(itemOf([...order.slice(1), ...order.slice(0, 1)]).action).toBe('update');
    }
  });

  it('go by undo', () => {
    expect(undoOf(nrptRules, oneItem(planOf({ profile }), nrptRules))).toEqual({
      kind: 'nrpt.remove',
      name,
    });
  });

  it('are refused where a policy makes Windows ignore them', () => {
    const facts = factsOf({ host: { nrptPolicy: true } });
    expect(findingsOf(planOf({ profile, facts }), nrptRules)).toEqual([
      'nrptIgnoredByPolicy:block',
    ]);
    expect(findingsOf(planOf({ facts }), nrptRules)).toEqual([]);
  });

  it.each(windowsVersions)('%s', (windows) => {
    const able = !windows.startsWith('6.0') && !windows.startsWith('6.1');
    const plan = planOf({ profile, facts: factsOf({ host: { windows } }) });
    expect(itemsOf(plan, nrptRules)).toHaveLength(able ? 1 : 0);
    expect(findingsOf(plan, nrptRules)).toEqual(able ? [] : ['nrptNeedsWindows8:block']);
  });

  it('per connection are another room', () => {
    const perConnection = l2tpProfile({
      l2tp: { nameResolution: [{ ...rule, kind: 'perConnection' }] },
    });
    expect(itemsOf(planOf({ profile: perConnection }), nrptRules)).toEqual([]);
  });
});
