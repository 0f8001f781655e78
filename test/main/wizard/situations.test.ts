/** What goes wrong, or otherwise than planned, on the way: and what the person is then told. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MemoryFaults } from '../../../src/main/demo/faults.ts';
import { servicesArea } from '../../../src/main/demo/files.ts';
import { maximumFiles } from '../../../src/main/wizard/file-shelf.ts';
import type { Pc } from '../../../src/shared/port/port.ts';
import { report as reportSchema } from '../../../src/shared/report/report.ts';
import { examples, WizardBench } from './wizard-bench.ts';

const psk = { psk: 'canary-psk-Xq71' };
const p12 = readFileSync(path.join(examples, 'example-client.p12'));
const office = '6f1c2d4e-0000-4000-8000-000000000001';

/** A PC that does not tell about its services. */
function withoutServices(pc: Pc): Pc {
  return {
    simulated: true,
    ask: async (queries, secrets) => {
      const answers = await pc.ask(queries, secrets);
      return answers.map((answer, at) =>
        queries[at]?.kind === 'service.read'
          ? { ok: false, unreadable: 'accessDenied' as const }
          : answer,
      );
    },
    perform: (operations, secrets) => pc.perform(operations, secrets),
    childProcess: () => null,
    end: () => pc.end(),
  };
}

describe('files', () => {
  it('come from the dialog, and nobody chose is null', async () => {
    const bench = new WizardBench();
    bench.chosen.push(path.join(examples, 'office.vpnprofile'), null);
    const file = await bench.call('file.choose', { purpose: 'profile' });
    expect(file).toMatchObject({ name: 'office.vpnprofile' });
    expect(await bench.call('file.choose', { purpose: 'profile' })).toBeNull();
    const opened = await bench.call('profile.open', { file: file?.file ?? '' });
    expect(opened).toMatchObject({ result: 'opened', review: { file: 'office.vpnprofile' } });
  });

  it('say what is wrong with them', async () => {
    const bench = new WizardBench();
    bench.chosen.push('/nowhere/office.vpnprofile', examples);
    expect(await bench.problem('file.choose', { purpose: 'profile' })).toEqual({
      code: 'fileUnreadable',
      parameters: { name: 'office.vpnprofile', why: 'ENOENT' },
    });
    expect(await bench.problem('file.choose', { purpose: 'profile' })).toMatchObject({
      code: 'fileUnreadable',
    });
    const file = await bench.drop('x.vpnprofile', '{"profileVersion":1}', 'profile');
    const refused = await bench.call('profile.open', { file });
    expect(refused).toMatchObject({ result: 'refused', refused: { file: 'x.vpnprofile' } });
    const foreign = '11111111-1111-4111-8111-111111111111';
    expect((await bench.problem('profile.open', { file: foreign })).code).toBe('fileUnknown');
  });

  it('are forgotten, the oldest first', async () => {
    const bench = new WizardBench();
    const first = await bench.drop('0', 'x', 'profile');
    for (let at = 0; at < maximumFiles; at += 1) await bench.drop(String(at), 'x', 'profile');
    expect((await bench.problem('profile.open', { file: first })).code).toBe('fileUnknown');
  });

  it('beside a profile of the dialog are found without being chosen', async () => {
    const bench = new WizardBench();
    bench.chosen.push(path.join(examples, 'l2tp-certificate.json'));
    const file = await bench.call('file.choose', { purpose: 'profile' });
    await bench.call('profile.open', { file: file?.file ?? '' });
    expect(await bench.call('needs.look', {})).toMatchObject({
      certificateFile: false,
      pkcs12Password: true,
      certificate: { result: 'refused', code: 'wrongPassword' },
    });
    const review = await bench.call('needs.certificate', { file: null, password: 'example-only' });
    expect(review).toMatchObject({ result: 'opened', name: 'example-client.p12' });
    expect((await bench.apply()).exit).toBe('restartNeeded');
  });
});

describe('the order of the steps', () => {
  it('is held', async () => {
    const bench = new WizardBench();
    const digest = { machine: '', user: '' };
    const choices = { onConflict: 'stop' as const, consents: [] };
    expect((await bench.problem('needs.look', {})).code).toBe('outOfOrder');
    expect((await bench.problem('plan.make', { secrets: {}, choices })).code).toBe('outOfOrder');
    expect((await bench.problem('plan.apply', { digest })).code).toBe('outOfOrder');
    expect((await bench.problem('report.save', {})).code).toBe('outOfOrder');
    expect((await bench.problem('installed.verify', { id: office })).code).toBe('notInstalled');
    expect(await bench.call('plan.cancel', {})).toBeNull();
  });

  it('forgets what was typed when the plan step is left', async () => {
    const bench = new WizardBench();
    await bench.openExample('l2tp-certificate.json');
    const file = await bench.drop('me.p12', p12, 'certificate');
    await bench.call('needs.certificate', { file, password: 'example-only' });
    expect((await bench.plan()).ready).toBe(true);
    // Consents change, the secrets stay.
    expect((await bench.plan({}, { onConflict: 'rename', consents: [] })).ready).toBe(true);
    const place = await bench.session.place();
    expect(place.secrets.names()).toEqual(['keyBundle', 'keyBundlePassword']);
    expect(await bench.call('needs.look', {})).toMatchObject({ pkcs12Password: true });
    expect(place.secrets.names()).toEqual([]);
    const again = await bench.plan();
    expect({ ready: again.ready, needs: again.findings.map(({ code }) => code) }).toEqual({
      ready: false,
      needs: expect.arrayContaining(['certificateLocked']) as string[],
    });
    await bench.call('profile.close', {});
    expect(place.secrets.names()).toEqual([]);
  });

  it('refuses a plan whose certificate does not open', async () => {
    const bench = new WizardBench();
    await bench.openExample('ipsec-certificate.json');
    const choices = { onConflict: 'stop' as const, consents: [] };
    const secrets = { pkcs12Password: 'canary-wrong-password' };
    expect(await bench.problem('plan.make', { secrets, choices })).toEqual({
      code: 'certificateRefused',
      parameters: { code: 'wrongPassword', file: '' },
    });
    expect(bench.said.join('')).not.toContain('canary');
  });

  it('applies nothing but the plan that was shown', async () => {
    const bench = new WizardBench();
    await bench.openExample('l2tp-psk.json');
    const { plan } = await bench.plan(psk);
    const other = { ...plan.digest, machine: '0'.repeat(64) };
    const result = await bench.call('plan.apply', { digest: other });
    expect(result).toMatchObject({
      exit: 'stalePlan',
      changedPlan: { plan: { digest: plan.digest } },
    });
    expect((await bench.call('installed.list', {})).profiles).toEqual([]);
    const applied = await bench.call('plan.apply', { digest: plan.digest });
    expect(applied.exit).toBe('restartNeeded');
  });

  it('one thing at a time changes the PC', async () => {
    const bench = new WizardBench();
    await bench.openExample('l2tp-psk.json');
    const { plan } = await bench.plan(psk);
    const running = bench.call('plan.apply', { digest: plan.digest });
    expect((await bench.problem('profile.close', {})).code).toBe('busy');
    expect((await bench.problem('installed.list', {})).code).toBe('busy');
    expect((await bench.call('app.state', {})).simulated).toBe(true);
    expect((await running).exit).toBe('restartNeeded');
    expect((await bench.call('installed.list', {})).profiles.length).toBe(1);
  });
});

describe('the user name', () => {
  const text = () => {
    const profile = JSON.parse(readFileSync(path.join(examples, 'l2tp-psk.json'), 'utf8')) as {
      l2tp: Record<string, unknown>;
    };
    const { userName, ...l2tp } = profile.l2tp;
    expect(userName).toBeDefined();
    return JSON.stringify({ ...profile, l2tp: { ...l2tp, rememberCredentials: true } });
  };
  const typed = { ...psk, userName: 'eva', password: 'canary-password-2z' };

  it('is asked for where Windows is to remember somebody and nobody said whom', async () => {
    const bench = new WizardBench();
    const { id } = await bench.openText('x.vpnprofile', text());
    const needs = await bench.call('needs.look', {});
    expect(needs).toMatchObject({ userName: { needed: true, given: null }, password: true });
    const plan = await bench.plan(typed);
    expect(plan.plan.steps.map(({ room }) => room)).toContain('credentials');
    const applied = await bench.call('plan.apply', { digest: plan.plan.digest });
    expect(applied.verification?.asWanted).toBe(true);
    expect(JSON.stringify(bench.snapshot().settings)).toContain('eva@example.com');
    // Once it is remembered nobody is asked again, and nothing of it is taken back.
    await bench.openText('x.vpnprofile', text());
    expect(await bench.call('needs.look', {})).toMatchObject({
      userName: { needed: false },
      password: false,
    });
    const again = await bench.plan(psk);
    expect(again.plan.steps.find(({ room }) => room === 'credentials')?.action).toBe('none');
    await bench.call('installed.undo', { id, hangUp: false });
    expect(JSON.stringify(bench.snapshot())).not.toContain('eva@');
    expect(bench.said.join('\n')).not.toContain(typed.password);
  });

  it('may be left open: Windows then asks when it connects', async () => {
    const bench = new WizardBench();
    await bench.openText('x.vpnprofile', text());
    const plan = await bench.plan(psk);
    expect(plan.ready).toBe(true);
    expect(plan.plan.steps.map(({ room }) => room)).not.toContain('credentials');
  });

  it('is one line', async () => {
    const bench = new WizardBench();
    await bench.openText('x.vpnprofile', text());
    const choices = { onConflict: 'stop' as const, consents: [] };
    const secrets = { userName: 'eva\nroot' };
    expect((await bench.problem('plan.make', { secrets, choices })).code).toBe('userNameRefused');
  });
});

describe('a conflict', () => {
  it('is settled by a click', async () => {
    const bench = new WizardBench({
      pc: { connections: [{ name: 'Office (L2TP, PSK)', allUsers: false }] },
    });
    const { name } = await bench.openExample('l2tp-psk.json');
    expect(name).toBe('Office (L2TP, PSK)');
    const blocked = await bench.plan(psk);
    expect(blocked).toMatchObject({ ready: false, conflict: true });
    const result = await bench.call('plan.apply', { digest: blocked.plan.digest });
    expect(result.exit).toBe('conflict');
    const renamed = await bench.plan({}, { onConflict: 'rename', consents: [] });
    expect(renamed).toMatchObject({ ready: true, conflict: true });
    await bench.call('plan.apply', { digest: renamed.plan.digest });
    expect((await bench.call('installed.list', {})).profiles[0]?.name).toBe(
      'Office (L2TP, PSK) (2)',
    );
  });

  it('asks for the consents that an adopted connection needs', async () => {
    const connections = [
      {
        name: 'Office (L2TP, PSK)',
        allUsers: false,
        psk: 'former',
        connected: true,
        connection: { ipsecAuthentication: 'psk' as const },
      },
    ];
    const bench = new WizardBench({ pc: { connections } });
    await bench.openExample('l2tp-psk.json');
    const adopting = await bench.plan(psk, { onConflict: 'adopt', consents: [] });
    expect(adopting).toMatchObject({ ready: false, conflict: true });
    expect(adopting.consents).toEqual(expect.arrayContaining(['irreversible', 'hangUp']));
    const consents = adopting.consents.filter((each) => each !== 'restartRasMan');
    const agreed = await bench.plan({}, { onConflict: 'adopt', consents });
    expect(agreed.ready).toBe(true);
    expect(agreed.consents).toEqual(expect.arrayContaining(consents));
    const applied = await bench.call('plan.apply', { digest: agreed.plan.digest });
    expect(applied.verification?.asWanted).toBe(true);
  });
});

describe.each([{ unelevated: false }, { unelevated: true }])('unelevated: $unelevated', (who) => {
  it('a fault in step 5 takes everything back', async () => {
    const faults = new MemoryFaults([{ kind: 'before', nth: 5 }]);
    const bench = new WizardBench({ ...who, faults });
    const before = bench.snapshot();
    await bench.openExample('ipsec-psk.json');
    const result = await bench.apply(psk);
    expect(faults.fired).toHaveLength(1);
    expect(result).toMatchObject({ exit: 'rolledBack', failure: { kind: 'failed' } });
    expect(result.failure?.text).toMatch(/^A step failed: /);
    expect(result.settled.length).toBeGreaterThan(2);
    expect(bench.snapshot().settings).toEqual(before.settings);
    expect(bench.events.map(({ kind }) => kind)).toContain('rollingBack');
    expect(bench.elevatedSides).toBe(0);
    await bench.call('report.save', {});
    const saved = JSON.parse([...bench.saved.values()][0] ?? '') as unknown;
    expect(reportSchema.parse(saved)).toMatchObject({ exit: { name: 'rolledBack' } });
  });

  it('cancel takes everything back', async () => {
    const bench = new WizardBench(who);
    const before = bench.snapshot();
    await bench.openExample('ipsec-psk.json');
    bench.onEvent = ({ kind }) => {
      if (kind === 'stepEnded') void bench.call('plan.cancel', {});
    };
    const result = await bench.apply(psk);
    expect(result).toMatchObject({ exit: 'refusedByUser', failure: { kind: 'cancelled' } });
    expect(bench.snapshot().settings).toEqual(before.settings);
    expect((await bench.call('installed.list', {})).profiles).toEqual([]);
  });

  it('drift is seen, and the profile puts it right', async () => {
    const bench = new WizardBench(who);
    const { id } = await bench.openExample('ipsec-psk.json');
    expect((await bench.apply(psk)).exit).toBe('ok');
    bench.change((pc) => {
      const services = pc.read(servicesArea);
      const { IKEEXT } = services;
      if (IKEEXT === undefined) throw new Error('no IKEEXT');
      pc.write(servicesArea, { ...services, IKEEXT: { ...IKEEXT, start: 'disabled' } });
    });
    const seen = await bench.call('installed.verify', { id });
    expect(seen).toMatchObject({ asWanted: false, drift: [{ room: 'serviceStart' }] });
    expect(seen.drift[0]?.rows).toMatchObject([{ before: 'disabled' }]);
    await bench.openExample('ipsec-psk.json');
    const applied = await bench.apply(psk);
    if (who.unelevated) {
      // D23: only an administrator's session can compare the key of a rule, so the plan says less than is true.
      expect(applied.exit).toBe('stalePlan');
      const digest = applied.changedPlan?.plan.digest ?? { machine: '', user: '' };
      expect((await bench.call('plan.apply', { digest })).exit).toBe('ok');
    } else expect(applied.exit).toBe('ok');
    expect((await bench.call('installed.verify', { id })).asWanted).toBe(true);
  });

  it('a tunnel is paused and resumed', async () => {
    const bench = new WizardBench(who);
    const { id } = await bench.openExample('ipsec-psk.json');
    await bench.apply(psk);
    const paused = await bench.call('installed.pause', { id, paused: true });
    expect(paused).toMatchObject({ exit: 'ok', messages: ['The tunnel is paused.'] });
    expect((await bench.call('installed.list', {})).profiles[0]?.paused).toBe(true);
    await bench.call('installed.pause', { id, paused: false });
    expect((await bench.call('installed.list', {})).profiles[0]?.paused).toBe(false);
  });

  it('a PC that changed meanwhile brings the changed plan, within the same elevation', async () => {
    const bench = new WizardBench(who);
    await bench.openExample('ipsec-psk.json');
    const { plan } = await bench.plan(psk);
    bench.change((pc) => {
      const services = pc.read(servicesArea);
      const { IKEEXT } = services;
      if (IKEEXT === undefined) throw new Error('no IKEEXT');
      pc.write(servicesArea, { ...services, IKEEXT: { ...IKEEXT, start: 'disabled' } });
    });
    const stale = await bench.call('plan.apply', { digest: plan.digest });
    expect(stale.exit).toBe('stalePlan');
    const changed = stale.changedPlan;
    expect(changed?.plan.digest.machine).not.toBe(plan.digest.machine);
    expect(changed?.ready).toBe(true);
    expect(bench.elevatedSides).toBe(who.unelevated ? 1 : 0);
    // The old approval is worth nothing any more.
    const old = await bench.call('plan.apply', { digest: plan.digest });
    expect(old).toMatchObject({ exit: 'stalePlan', changedPlan: { plan: changed?.plan } });
    const digest = changed?.plan.digest ?? plan.digest;
    const applied = await bench.call('plan.apply', { digest });
    expect(applied).toMatchObject({ exit: 'ok', verification: { asWanted: true } });
    expect(bench.prompts.length).toBe(who.unelevated ? 1 : 0);
    expect(bench.elevatedSides).toBe(0);
  });
});

describe('the prompt', () => {
  it('may be refused, and asked again', async () => {
    const bench = new WizardBench({ unelevated: true, prompt: ['cancelled', 'failed'] });
    const before = bench.snapshot();
    await bench.openExample('ipsec-psk.json');
    const { plan } = await bench.plan(psk);
    const { digest } = plan;
    expect(await bench.problem('plan.apply', { digest })).toMatchObject({
      code: 'elevationCancelled',
    });
    expect(await bench.problem('plan.apply', { digest })).toEqual({
      code: 'elevationFailed',
      parameters: { why: 'notStarted' },
    });
    expect(bench.snapshot().settings).toEqual(before.settings);
    expect((await bench.call('plan.apply', { digest })).exit).toBe('ok');
    expect(bench.events.filter(({ kind }) => kind === 'waitingForElevation')).toHaveLength(3);
  });

  it('does not come for the steps of the user alone', async () => {
    const bench = new WizardBench({ unelevated: true });
    const { id } = await bench.openExample('l2tp-psk.json');
    await bench.apply(psk);
    await bench.openExample('l2tp-psk.json');
    const again = await bench.plan(psk);
    expect(again.needsAdministrator).toBe(false);
    await bench.call('plan.apply', { digest: again.plan.digest });
    expect(bench.prompts).toHaveLength(1);
    expect((await bench.call('installed.verify', { id })).asWanted).toBe(true);
  });

  it('shows what only the elevated side could read, for a second approval and no second prompt', async () => {
    const bench = new WizardBench({ unelevated: true, seenUnelevated: withoutServices });
    await bench.openExample('ipsec-psk.json');
    const { plan, findings } = await bench.plan(psk);
    expect(findings.map(({ code }) => code)).toContain('unreadable');
    const stale = await bench.call('plan.apply', { digest: plan.digest });
    expect(stale.exit).toBe('stalePlan');
    expect(stale.changedPlan?.findings.map(({ code }) => code)).not.toContain('unreadable');
    const digest = stale.changedPlan?.plan.digest ?? plan.digest;
    const applied = await bench.call('plan.apply', { digest });
    expect(applied).toMatchObject({ exit: 'ok', verification: { asWanted: true } });
    // What this window cannot read, the side that wrote it has read again.
    expect(applied.verification?.notSeen).not.toContain('serviceStart');
    expect(bench.prompts).toHaveLength(1);
  });

  it('changes nothing that nobody can read', async () => {
    const seen = { seenUnelevated: withoutServices, seenElevated: withoutServices };
    const bench = new WizardBench({ unelevated: true, ...seen });
    const before = bench.snapshot();
    await bench.openExample('ipsec-psk.json');
    const result = await bench.apply(psk);
    expect(result).toMatchObject({ exit: 'rolledBack', failure: { kind: 'refused' } });
    expect(result.failure?.text).toContain('can’t be read');
    expect(bench.snapshot()).toEqual(before);
  });

  it('ends with the plan that it was asked for', async () => {
    const bench = new WizardBench({ unelevated: true });
    await bench.openExample('ipsec-psk.json');
    const { plan } = await bench.plan(psk);
    bench.change((pc) => {
      const services = pc.read(servicesArea);
      const { IKEEXT } = services;
      if (IKEEXT === undefined) throw new Error('no IKEEXT');
      pc.write(servicesArea, { ...services, IKEEXT: { ...IKEEXT, start: 'disabled' } });
    });
    await bench.call('plan.apply', { digest: plan.digest });
    expect(bench.elevatedSides).toBe(1);
    await bench.call('plan.cancel', {});
    expect(bench.elevatedSides).toBe(0);
  });
});
