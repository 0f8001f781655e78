import { describe, expect, it } from 'vitest';
import { obstacles } from '../../../src/shared/plan/predicates.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { serviceRunning } from '../../../src/shared/rooms/service-running.ts';
import { serviceStart } from '../../../src/shared/rooms/service-start.ts';
import {
  factsOf,
  findingsOf,
  ipsecProfile,
  itemsOf,
  l2tpProfile,
  planOf,
  undoOf,
  type PcAnswers,
} from './fixtures.ts';

type Start = 'automatic' | 'manual' | 'disabled';

/** All services run, but for those named. `null` = not on this PC. */
function services(
  named: Record<string, { start: Start; running: boolean; blockedBy?: string[] } | null>,
): PcAnswers {
  return {
    'service.read': ({ service }) => {
      const seen = named[service];
      if (seen === null) return null;
      return { start: 'automatic', running: true, blockedBy: [], ...seen, runningDependents: [] };
    },
  };
}
const stopped = { start: 'manual' as const, running: false };
const disabled = { start: 'disabled' as const, running: false };

function changed(
  plan: ReturnType<typeof planOf>,
  room: typeof serviceStart | typeof serviceRunning,
) {
  return itemsOf(plan, room)
    .filter((item) => item.action !== 'none')
    .map((item) => item.operation);
}

it('F9: what Windows starts with RasMan is wanted by itself, where it is known to, and undo stops it', () => {
  const all = { RasMan: stopped, SstpSvc: stopped, TapiSrv: stopped };
  const started = (windows: string) => {
    const facts = factsOf({ host: { windows } });
    const made = planOf({ rooms: [serviceStart, serviceRunning], facts, pc: services(all) });
    return changed(made, serviceRunning).flatMap((each) =>
      each !== null && 'service' in each ? [each.service] : [],
    );
  };
  expect(started('6.1.7601')).toEqual(['SstpSvc', 'TapiSrv', 'RasMan']);
  expect(started('6.3.9600')).toEqual(['SstpSvc', 'RasMan']);
  expect(started('10.0.22631')).toEqual(['SstpSvc', 'RasMan']);
});

describe('F11: a service that cannot start', () => {
  const blockedBy = (...names: string[]) => ({ ...stopped, blockedBy: names });
  const told = (pc: PcAnswers, profile: Profile = l2tpProfile()) =>
    planOf({ profile, rooms: [serviceStart, serviceRunning], pc }).findings.flatMap(
      ({ code, severity, parameters }) =>
        code === 'serviceBlocked' ? [`${severity} ${Object.values(parameters).join(' ')}`] : [],
    );

  it('is blocked by the name of what it needs, whichever it is', () => {
    for (const service of ['IKEEXT', 'PolicyAgent', 'SstpSvc', 'RasMan'])
      expect(told(services({ [service]: blockedBy('Dnscache', 'nsi') }))).toEqual([
        `block ${service} Dnscache`,
        `block ${service} nsi`,
      ]);
  });

  it('is not, where it runs, or where the plan enables what it needs', () => {
    const runs = { start: 'manual' as const, running: true, blockedBy: ['Dnscache'] };
    expect(told(services({ RasMan: runs }))).toEqual([]);
    expect(told(services({ RasMan: blockedBy('SstpSvc', 'BFE') }))).toEqual([]);
    // No service of pure IPsec's.
    expect(told(services({ RasMan: blockedBy('Dnscache') }), ipsecProfile())).toEqual([]);
  });
});

describe('which services', () => {
  const cases: [string, Profile, string[]][] = [
    ['L2TP', l2tpProfile(), ['BFE', 'IKEEXT', 'PolicyAgent', 'SstpSvc', 'RasMan']],
    [
      'L2TP with a ping rule of ours',
      l2tpProfile({ allowPingFrom: ['192.0.2.0/24'] }),
      ['BFE', 'MpsSvc', 'IKEEXT', 'PolicyAgent', 'SstpSvc', 'RasMan'],
    ],
    ['pure IPsec', ipsecProfile(), ['BFE', 'MpsSvc', 'IKEEXT', 'PolicyAgent']],
  ];
  it.each(cases)('%s', (_name, profile, expected) => {
    const plan = planOf({ profile, rooms: [serviceStart, serviceRunning] });
    const named = (items: ReturnType<typeof itemsOf>) =>
      items.map((item) => (item.target as { service: string }).service);
    expect(named(itemsOf(plan, serviceStart)).sort()).toEqual([...expected].sort());
    // D17: the service that turns the firewall on is a step of its own.
    const apart = plan.steps.filter((step) => step.id.endsWith('.MpsSvc'));
    expect(apart.length).toBe(expected.includes('MpsSvc') ? 1 : 0);
    expect(named(itemsOf(plan, serviceRunning))).toEqual(
      expected.filter((name) => name !== 'BFE' && name !== 'MpsSvc'),
    );
    expect(plan.steps.every((step) => step.action === 'none')).toBe(true);
  });
});

describe('a stopped service', () => {
  it('is enabled when disabled, then started; undo stops and disables it', () => {
    const profile = l2tpProfile({ nat: 'none' });
    const plan = planOf({ profile, pc: services({ IKEEXT: disabled, RasMan: stopped }) });
    expect(changed(plan, serviceStart)).toEqual([
      { kind: 'service.setStart', service: 'IKEEXT', start: 'manual' },
    ]);
    expect(changed(plan, serviceRunning)).toEqual([
      { kind: 'service.start', service: 'IKEEXT' },
      { kind: 'service.start', service: 'RasMan' },
    ]);
    const [start] = itemsOf(plan, serviceStart).filter((item) => item.action !== 'none');
    const [running] = itemsOf(plan, serviceRunning).filter((item) => item.action !== 'none');
    expect(start && undoOf(serviceStart, start)).toEqual({
      kind: 'service.setStart',
      service: 'IKEEXT',
      start: 'disabled',
    });
    expect(running && undoOf(serviceRunning, running)).toEqual({
      kind: 'service.stop',
      service: 'IKEEXT',
    });
    expect(plan.restart.needed).toBe(false);
  });

  // F25: the registries of 7, 8.1 and 10 say that the opening of UDP 500 starts it.
  it.each([
    ['6.1.7601', true, []],
    ['10.0.22631', true, []],
    ['10.0.22631', false, ['IKEEXT']],
    ['6.0.6002', true, ['IKEEXT']],
  ])('IKEEXT on %s, the firewall runs: %s', (windows, running, started) => {
    const plan = planOf({
      profile: l2tpProfile({ nat: 'none' }),
      pc: services({ IKEEXT: stopped, MpsSvc: { start: 'automatic', running } }),
      facts: factsOf({ host: { windows } }),
    });
    expect(changed(plan, serviceRunning)).toEqual(
      started.map((service) => ({ kind: 'service.start', service })),
    );
  });

  // F24: what a disabled service is set back to is Windows' own on that version.
  it.each([
    ['6.1.7601', 'manual'],
    ['10.0.16299', 'automatic'],
    ['10.0.18362', 'automatic'],
  ])('RasMan on %s becomes %s', (windows, start) => {
    const plan = planOf({
      pc: services({ RasMan: disabled }),
      facts: factsOf({ host: { windows } }),
    });
    expect(changed(plan, serviceStart)).toEqual([
      { kind: 'service.setStart', service: 'RasMan', start },
    ]);
  });

  it('that is not on this PC blocks by its name and is not started', () => {
    const plan = planOf({ pc: services({ SstpSvc: null }) });
    expect(obstacles(plan)).toContainEqual({
      code: 'serviceMissing',
      severity: 'block',
      room: 'serviceStart',
      parameters: { service: 'SstpSvc' },
    });
    expect(changed(plan, serviceRunning)).toEqual([]);
  });
});

describe('the two-stage plan (D17)', () => {
  const withPing = l2tpProfile({ allowPingFrom: ['192.0.2.0/24'] });

  it.each([
    ['BFE', l2tpProfile()],
    ['MpsSvc', withPing],
    ['MpsSvc', ipsecProfile()],
  ])('%s does not run: only start types, then a restart', (service, profile) => {
    const plan = planOf({ profile, pc: services({ [service]: disabled, RasMan: stopped }) });
    expect([...new Set(plan.steps.map((step) => step.room))]).toEqual(['serviceStart']);
    expect(changed(plan, serviceStart)).toEqual([
      { kind: 'service.setStart', service, start: 'automatic' },
    ]);
    expect(plan.restart.needed).toBe(true);
    expect(plan.restart.reasons.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['serviceNeedsRestart', { service }],
    ]);
    expect(findingsOf(plan, serviceStart)).toEqual(['twoStage:warning']);
    expect(plan.afterwards).toEqual([]);
  });

  it('does not wait for MpsSvc where no rule of ours needs it', () => {
    const plan = planOf({ pc: services({ MpsSvc: disabled }) });
    expect(plan.restart.reasons.map(({ code }) => code)).not.toContain('serviceNeedsRestart');
    expect(plan.steps.map((step) => step.room)).toContain('vpnConnection');
  });

  it('holds for the user scope alone too', () => {
    const plan = planOf({ pc: services({ BFE: disabled }), scopes: ['user'] });
    expect(plan.steps).toEqual([]);
    expect(findingsOf(plan, serviceStart)).toEqual(['twoStage:warning']);
  });

  it('keeps what an earlier apply recorded, and says nothing of rooms that wait', () => {
    const former = planOf().records.owned;
    const facts = factsOf({ owned: former, secretsGiven: [] });
    const plan = planOf({ facts, pc: services({ BFE: stopped }) });
    expect(former.length).toBeGreaterThan(0);
    expect(plan.records.owned).toEqual(former);
    expect(plan.findings.map(({ code }) => code)).toEqual(['twoStage']);
  });
});

describe('in the way', () => {
  const holder = { port: 4500, program: 'C:\\Example\\vpn.exe' };
  const facts = factsOf({ host: { ikePortHolders: [holder] } });

  it.each([
    ['stopped', stopped, 'block'],
    ['disabled', disabled, 'block'],
    ['running', { start: 'automatic' as const, running: true }, 'warning'],
  ])('another program holds port 4500 and IKEEXT is %s', (_name, seen, severity) => {
    const plan = planOf({ facts, pc: services({ IKEEXT: seen }) });
    expect(plan.findings).toContainEqual({
      code: 'ikePortHeld',
      severity,
      room: 'serviceStart',
      parameters: holder,
    });
  });

  it.each([
    ['another program, for L2TP', 'C:\\Example\\vpn.exe', l2tpProfile(), ['l2tpPortHeld:warning']],
    ['Windows itself, for L2TP', 'System', l2tpProfile(), []],
    ['another program, for a rule without L2TP', 'C:\\Example\\vpn.exe', ipsecProfile(), []],
  ])('R6: UDP 1701 is held by %s', (_name, program, profile, expected) => {
    const held = factsOf({ host: { ikePortHolders: [{ port: 1701, program }] } });
    expect(findingsOf(planOf({ profile, facts: held }), serviceStart)).toEqual(expected);
  });

  it('a firewall that comes up may end the remote session (D16)', () => {
    const pc = services({ MpsSvc: disabled });
    const remote = (remoteSession: boolean) =>
      factsOf({ host: { atConsole: false }, consent: { remoteSession } });
    const profile = ipsecProfile();
    expect(findingsOf(planOf({ profile, pc, facts: remote(false) }), serviceStart)).toContain(
      'mayCutYouOff:consent',
    );
    expect(findingsOf(planOf({ profile, pc, facts: remote(true) }), serviceStart)).toEqual([
      'twoStage:warning',
    ]);
    expect(findingsOf(planOf({ profile, facts: remote(false) }), serviceStart)).toEqual([]);
  });
});
