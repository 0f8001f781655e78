/** Family 28: of each row one rule of which it holds, and the nearest of which it does not. */
import { describe, expect, it } from 'vitest';
import { judged, serverSays, type Some } from './seen-of.ts';
import type { Rule } from '../../src/main/doctor/seen.ts';
import type { ServerCheckResult } from '../../src/shared/server-check/result.ts';

const own = '3f0c2a51-7a6e-5b5c-9d0e-1f2a3b4c5d6e';
const windowsOwn = '{E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE3}';

function ruleWith(
  rule: Partial<Rule['state']['rule']>,
  { mainMode = true, ...state }: { mainMode?: boolean; enabled?: boolean; active?: boolean } = {},
): Some {
  const usual = { profile: 'Any', keyModule: 'IKEv1', phase1AuthSet: own, quickModeCryptoSet: own };
  return {
    rule: {
      ...{ name: 'Office', mainMode, associations: null },
      state: { enabled: true, active: true, ...state, rule: { ...usual, ...rule } },
    } as unknown as Rule,
  };
}

const firewall = (localIpsecRulesAllowed: boolean): Some => ({
  firewall: { localIpsecRulesAllowed } as NonNullable<Some['firewall']>,
});
const fine = ruleWith({});
const nat = (clientBehindNat: boolean, serverBehindNat: boolean): Some => {
  const { server } = serverSays();
  return { server: { ...server, nat: { clientBehindNat, serverBehindNat } } as ServerCheckResult };
};
const inactive = ruleWith({}, { active: false });

/** Name, where it holds, with what evidence, and its neighbour. */
const rows: readonly (readonly [string, Some, object, Some])[] = [
  ['ruleMissing', { rule: 'missing' }, {}, fine],
  ['ruleOff', ruleWith({}, { enabled: false }), {}, inactive],
  [
    'ruleNotInForce',
    { ...inactive, ...firewall(true) },
    { why: 'other' },
    { ...ruleWith({}, { enabled: false, active: false }), ...firewall(true) },
  ],
  [
    'ruleNotInForce',
    { ...ruleWith({ profile: 'Domain' }, { active: false }), ...firewall(true) },
    { why: 'profile' },
    { ...ruleWith({ profile: 'Domain' }), ...firewall(true) },
  ],
  [
    'ruleNotInForce',
    { ...fine, ...firewall(false) },
    { why: 'policy' },
    { ...fine, ...firewall(true) },
  ],
  [
    'tunnelBehindNat',
    { ...fine, ...nat(true, false) },
    { end: 'here' },
    { ...fine, ...nat(false, false) },
  ],
  [
    'tunnelBehindNat',
    { ...fine, ...nat(false, true) },
    { end: 'server' },
    { rule: 'missing', ...nat(false, true) },
  ],
  ['mainModeRuleMissing', ruleWith({}, { mainMode: false }), {}, fine],
  ['keyModuleWrong', ruleWith({ keyModule: 'Default' }), { module: 'Default' }, fine],
  [
    'ruleDefaultSets',
    ruleWith({ phase1AuthSet: windowsOwn }),
    { set: 'authentication' },
    ruleWith({ phase1AuthSet: `{${own}}` }),
  ],
  [
    'ruleDefaultSets',
    ruleWith({ quickModeCryptoSet: windowsOwn }),
    { set: 'encryption' },
    ruleWith({ quickModeCryptoSet: own.toUpperCase() }),
  ],
];

describe('rules of pure IPsec', () => {
  it.each(rows)('%s: %j', (name, some, evidence, neighbour) => {
    expect(judged(name, some)).toMatchObject({ is: 'holds', evidence });
    expect(judged(name, neighbour)).toEqual({ is: 'not' });
  });
});
