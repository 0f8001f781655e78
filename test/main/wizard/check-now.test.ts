/** "Check now": what the window is told of what is set up, and the report of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { servicesArea, windowsArea } from '../../../src/main/demo/files.ts';
import { report as reportSchema, type ReportOf } from '../../../src/shared/report/report.ts';
import { say } from '../../../src/shared/text/text.ts';
import { examples, WizardBench } from './wizard-bench.ts';

const psk = { psk: 'canary-psk' };

async function savedReport(bench: WizardBench): Promise<ReportOf<'verify'>> {
  await bench.call('report.save', {});
  const saved = reportSchema.parse(JSON.parse(bench.saved.get('roadwarrior-report.json') ?? ''));
  if (saved.command !== 'verify') throw new Error(saved.command);
  return saved;
}

describe.each([{ unelevated: false }, { unelevated: true }])('check now: %o', (who) => {
  it('tells what this window cannot read, and judges the rest', async () => {
    const bench = new WizardBench(who);
    const { id } = await bench.openExample('ipsec-psk.json');
    await bench.apply(psk);
    const told = await bench.call('installed.verify', { id });
    expect(told).toMatchObject({ asWanted: true, drift: [], notInForce: [], notSeen: [] });
    const rooms = told.unreadable.map(({ room }) => room);
    expect(rooms).toEqual(who.unelevated ? ['phase1AuthSet'] : []);
    const { exit, result } = await savedReport(bench);
    const { verification, findings } = result;
    expect(exit.name).toBe('ok');
    expect(verification).toMatchObject({ asWanted: true, unreadable: told.unreadable });
    expect(findings.map(({ code }) => code).includes('unreadable')).toBe(who.unelevated);
  });

  it('finds a rule that Windows does not follow', async () => {
    const bench = new WizardBench(who);
    const { id } = await bench.openExample('ipsec-psk.json');
    await bench.apply(psk);
    bench.change((pc) => {
      const windows = pc.read(windowsArea);
      const policies = { ...windows.policies, localIpsecRules: false };
      pc.write(windowsArea, { ...windows, policies });
    });
    const told = await bench.call('installed.verify', { id });
    expect(told).toMatchObject({ asWanted: false, drift: [] });
    expect(told.notInForce).toMatchObject([{ code: 'ruleNotInForce', room: 'ipsecRule' }]);
    expect((await savedReport(bench)).exit.name).toBe('drift');
  });

  it('does not call services changed that wait to be needed, and says what is never shown in words', async () => {
    const bench = new WizardBench(who);
    const text = readFileSync(`${examples}/l2tp-psk.json`, 'utf8');
    const remembering = text.replace('"rememberCredentials": false', '"rememberCredentials": true');
    const { id } = await bench.openText('office.vpnprofile', remembering);
    await bench.apply({ ...psk, password: 'canary-password' });
    bench.change((pc) => {
      const services = Object.entries(pc.read(servicesArea)).map(
        ([name, each]) =>
          [name, { ...each, running: name === 'BFE' || name === 'MpsSvc' }] as const,
      );
      pc.write(servicesArea, Object.fromEntries(services));
    });
    const told = await bench.call('installed.verify', { id });
    expect(told).toMatchObject({ asWanted: true, drift: [], unreadable: [] });
    expect(told.notSeen).toEqual([{ room: 'credentials', text: say('en', 'room.credentials') }]);
    expect(told.notSeen[0]?.text).toContain(' ');
  });
});
