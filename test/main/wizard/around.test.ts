/** What stands around the way: start screen, links, dialling, what a killed run left. */
import { describe, expect, it } from 'vitest';
import { links } from '../../../src/shared/plan/links.ts';
import { say } from '../../../src/shared/text/text.ts';
import { offer } from '../../../src/main/wizard/handlers/files.ts';
import { examples, WizardBench, type BenchOptions } from './wizard-bench.ts';

describe('the start', () => {
  it('says what this PC is', async () => {
    const bench = new WizardBench({ unelevated: true });
    expect(await bench.call('app.state', {})).toEqual({
      version: '0.0.0-test',
      language: 'en',
      simulated: true,
      windows: '10.0.22631',
      elevated: false,
      openedFile: null,
      interrupted: [],
      repairs: [],
      installed: 0,
      undoUnfinished: [],
      restart: false,
      canCheckServer: true,
      serverCheckPlayed: false,
      canTrialLogIn: true,
    });
  });

  it('hears of a double-clicked file, once', async () => {
    const bench = new WizardBench();
    offer(bench.session, `${examples}/office.vpnprofile`);
    const { openedFile } = await bench.call('app.state', {});
    expect(openedFile).toMatchObject({ name: 'office.vpnprofile' });
    expect(bench.said[0]).toContain(openedFile?.file ?? 'none');
    await bench.call('profile.open', { file: openedFile?.file ?? '' });
    expect((await bench.call('app.state', {})).openedFile).toBeNull();
  });

  it('says when the PC does not answer, and tries again', async () => {
    let tries = 0;
    const fine = new WizardBench();
    const place = await fine.session.place();
    const bench = new WizardBench({
      ports: {
        openPc: () => {
          tries += 1;
          if (tries > 1)
            return Promise.resolve({ place, demo: null, end: () => Promise.resolve() });
          return Promise.reject(Object.assign(new Error('canary'), { code: 'powershellNoAnswer' }));
        },
      },
    });
    expect(await bench.problem('app.state', {})).toEqual({
      code: 'pcNoAnswer',
      parameters: { why: 'powershellNoAnswer', words: say('en', 'pc.powershellNoAnswer') },
    });
    expect((await bench.call('app.state', {})).windows).toBe('10.0.22631');
  });

  it('opens links by name only', async () => {
    const bench = new WizardBench();
    await bench.call('link.open', { link: 'natTraversal' });
    expect(bench.links).toEqual([links.natTraversal]);
    const foreign = { link: 'https://example.com' } as unknown as { link: 'natTraversal' };
    expect((await bench.problem('link.open', foreign)).code).toBe('badRequest');
  });
});

describe('connect now', () => {
  it('dials what was installed; pure IPsec has nothing to dial', async () => {
    const bench = new WizardBench();
    const { id } = await bench.openExample('l2tp-psk.json');
    expect((await bench.problem('connection.dial', { id })).code).toBe('notInstalled');
    await bench.apply();
    expect(await bench.call('connection.dial', { id })).toEqual({ result: 'connected' });
    expect(bench.snapshot().passing.connected).toHaveLength(1);
    const before = bench.snapshot();
    const refused = await bench.call('installed.undo', { id, hangUp: false });
    expect(refused.exit).toBe('consentNeeded');
    expect(refused.messages.join(' ')).toContain('“Disconnect and undo”');
    expect(bench.snapshot()).toEqual(before);
    const undone = await bench.call('installed.undo', { id, hangUp: true });
    expect((await bench.call('installed.list', {})).profiles).toEqual([]);
    expect(undone.settled.length).toBeGreaterThan(0);
    const other = await bench.openExample('ipsec-psk.json');
    await bench.apply();
    const problem = await bench.problem('connection.dial', { id: other.id });
    expect(problem.code).toBe('outOfOrder');
  });
});

describe.each([{ unelevated: false }, { unelevated: true }])('a killed run: %o', (who) => {
  it('is shown and repaired', async () => {
    const bench = new WizardBench(who);
    const before = bench.snapshot();
    await bench.openExample('ipsec-psk.json');
    const { plan } = await bench.plan();
    // The process is gone in the middle: what it wrote to the disks is all that is left of it.
    const left: NonNullable<BenchOptions['left']>[] = [];
    bench.onEvent = ({ kind }) => {
      if (kind !== 'stepEnded') return;
      left.push({ disk: bench.disk.copy('left'), records: bench.records.copy('records') });
    };
    await bench.call('plan.apply', { digest: plan.digest });
    const [, second] = left;
    if (second === undefined) throw new Error('nothing was done');
    const killed = new WizardBench({ ...who, left: second });
    expect((await killed.call('app.state', {})).interrupted).toContain('machine');
    const repaired = await killed.call('installed.repair', {});
    expect(repaired).toMatchObject({
      exit: 'ok',
      messages: ['An interrupted run was repaired.'],
    });
    expect(killed.prompts).toEqual(who.unelevated ? ['repair'] : []);
    expect((await killed.call('app.state', {})).interrupted).toEqual([]);
    expect(killed.snapshot().settings).toEqual(before.settings);
  });
});
