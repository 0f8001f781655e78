/** The server check by calls, answers played: what it takes and keeps, and that the plan goes by what it saw. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { serverCheckResult } from '../../../src/shared/server-check/result.ts';
import { report as reportSchema } from '../../../src/shared/report/report.ts';
import { languages } from '../../../src/shared/text/languages.ts';
import {
  playedServers,
  type PlayedServer,
} from '../../../src/main/played-server/played-answers.ts';
import type { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import { playServerCheck } from '../../../src/main/played-server/played-server-check.ts';
import type { ServerCheckPort } from '../../../src/main/pipeline/server-check.ts';
import { benchNow, examples, WizardBench, type BenchOptions } from './wizard-bench.ts';

const secret = 'canary-psk-Xq71';
type Json = Record<string, unknown>;

function playing(server: PlayedServer, options: BenchOptions = {}) {
  const clock = { now: Date.parse(benchNow) };
  const waited: number[] = [];
  const port = playServerCheck({ server, pace: 0, now: () => clock.now });
  const bench = new WizardBench({
    ...options,
    ports: {
      serverCheckPlayed: true,
      openServerCheck: () => Promise.resolve(port),
      wait: (milliseconds) => {
        waited.push(milliseconds);
        return Promise.resolve();
      },
      ...options.ports,
    },
  });
  return { bench, clock, waited };
}

/** The key has to be typed, and the NAT value is found out. */
async function openAsking(bench: WizardBench, file = 'l2tp-psk.json') {
  const profile = JSON.parse(readFileSync(path.join(examples, file), 'utf8')) as Json;
  const changed = { ...profile, authentication: { method: 'psk' }, nat: 'auto' };
  return bench.openText(file, JSON.stringify(changed));
}

function textsIn(records: MemoryFileSystem, folder: string): string[] {
  return records.list(folder).flatMap((name) => {
    const at = `${folder}/${name}`;
    try {
      return [Buffer.from(records.read(at)).toString()];
    } catch {
      return textsIn(records, at);
    }
  });
}

const check = (bench: WizardBench, psk?: string) =>
  bench.call('server.check', {
    depth: 'normal',
    secrets: psk === undefined ? {} : { psk },
  });

describe('a server that answers', () => {
  it('is told hop by hop, then as a whole, and nothing of the PC changes', async () => {
    const { bench } = playing('good');
    const before = bench.snapshot();
    await openAsking(bench);
    const view = await check(bench, secret);
    expect(view).toMatchObject({ verdict: 'good', proof: 'provedRight' });
    const told = bench.events.flatMap((each) => (each.kind === 'serverCheck' ? [each] : []));
    expect(told.map(({ hop, state }) => `${hop} ${state}`)).toEqual(
      ['name', 'reach', 'proposal', 'nat', 'proof', 'ikev2'].flatMap((hop) => [
        `${hop} asking`,
        `${hop} good`,
      ]),
    );
    expect(bench.snapshot()).toEqual(before);
  });

  it('gives the plan the NAT value with its reason, and the picture what was seen', async () => {
    const { bench } = playing('good');
    await openAsking(bench);
    const reasons = async () => {
      const { plan, picture } = await bench.plan();
      const texts = plan.steps.flatMap((step) => step.reasons.map(({ code }) => code));
      return { texts, picture };
    };
    const unasked = await reasons();
    expect(unasked.texts).toContain('natNotChecked');
    expect(unasked.picture.serverBehindNat).toBeNull();
    await check(bench, secret);
    const asked = await reasons();
    expect(asked.texts).toContain('natServerSeenBehindNat');
    expect(asked.picture).toMatchObject({ serverBehindNat: true, clientBehindNat: false });
    // Another profile is another server.
    await openAsking(bench);
    expect((await reasons()).texts).toContain('natNotChecked');
  });

  it.each([
    ['five minutes old', 5, 'natServerSeenBehindNat'],
    ['a quarter of an hour old', 15, 'natNotChecked'],
    ['from the future, since the clock was set', -1, 'natNotChecked'],
  ])('a NAT verdict %s', async (_age, minutes, expected) => {
    let now = Date.parse(benchNow);
    const { bench } = playing('good', { now: () => new Date(now).toISOString() });
    await openAsking(bench);
    await check(bench, secret);
    now += minutes * 60_000;
    const { plan } = await bench.plan();
    const codes = plan.steps.flatMap((step) => step.reasons.map(({ code }) => code));
    expect(codes.filter((code) => code.startsWith('nat'))).toEqual([expected]);
  });

  it('keeps what was typed for the plan, in memory only', async () => {
    const { bench } = playing('good');
    await openAsking(bench);
    await check(bench, secret);
    const { plan, ready } = await bench.plan();
    expect(ready).toBe(true);
    await bench.call('plan.apply', { digest: plan.digest });
    await bench.call('report.save', {});
    const saved = [...bench.saved.values()].join();
    expect(reportSchema.parse(JSON.parse(saved))).toMatchObject({
      result: { serverCheck: { verdict: 'good' } },
    });
    const records = ['/machine', '/user'].flatMap((folder) => textsIn(bench.records, folder));
    expect(records.length).toBeGreaterThan(1);
    expect([...records, saved, ...bench.said].join()).not.toContain(secret);
    expect(JSON.stringify(bench.session.checked())).not.toContain(secret);
  });

  it('is left out, and the plan is made all the same', async () => {
    const { bench } = playing('good', { ports: { canCheckServer: false } });
    expect(await bench.call('app.state', {})).toMatchObject({ canCheckServer: false });
    await openAsking(bench);
    const { plan } = await bench.plan({ psk: secret });
    const result = await bench.call('plan.apply', { digest: plan.digest });
    expect(result.picture.serverBehindNat).toBeNull();
  });
});

describe('a server that does not', () => {
  it('refuses a key, which can then be typed again', async () => {
    const { bench } = playing('wrongPsk');
    await openAsking(bench);
    const view = await check(bench, secret);
    expect(view).toMatchObject({ verdict: 'problem', proof: 'refused' });
    const finding = view.findings.find(({ code }) => code === 'pskRefused');
    expect(finding?.client).toContain('Enter the pre-shared key again');
    expect(finding?.prediction).toContain('789');
    expect(await bench.call('needs.look', {})).toMatchObject({ psk: true });
    // Forgotten: the next check does not have it.
    expect(await check(bench)).toMatchObject({ proof: 'notTested' });
  });

  it('is not asked more than the budget allows, and "Connect now" waits for it', async () => {
    const { bench, clock, waited } = playing('wrongPsk');
    const begun = clock.now;
    const { id } = await openAsking(bench);
    await check(bench, secret);
    clock.now = begun + 1000;
    await check(bench, secret);
    const third = await check(bench, secret);
    expect(third).toMatchObject({ verdict: 'notMade' });
    expect(third.findings).toContainEqual(
      expect.objectContaining({ code: 'budgetEmpty', parameters: { seconds: 29 } }),
    );
    const { plan } = await bench.plan();
    await bench.call('plan.apply', { digest: plan.digest });
    clock.now = begun + 11_000;
    await bench.call('connection.dial', { id });
    expect(waited).toEqual([20_000]);
    expect(bench.events).toContainEqual(
      expect.objectContaining({ kind: 'waitingForServer', seconds: 20 }),
    );
    clock.now = begun + 60_000;
    await bench.call('connection.dial', { id });
    expect(waited).toHaveLength(1);
  });

  it('says so in each language', async () => {
    const said = new Set<string>();
    for (const language of languages) {
      const { bench } = playing('silent');
      await bench.call('app.language', { language });
      await openAsking(bench);
      const view = await check(bench, secret);
      expect(view).toMatchObject({ verdict: 'silent', proof: 'notTested' });
      said.add(view.summary);
    }
    expect(said.size).toBe(languages.length);
  });
});

describe('a check', () => {
  it('can be stopped, and says that it was', async () => {
    const { bench } = playing('good');
    await openAsking(bench);
    bench.onEvent = ({ kind }) => {
      if (kind === 'serverCheck') void bench.call('server.stop', {});
    };
    const view = await check(bench, secret);
    expect(view).toMatchObject({ ended: 'aborted', verdict: 'notMade', nat: null });
    expect(view.findings.map(({ code }) => code)).toEqual(['stopped']);
    expect(await bench.call('server.stop', {})).toBeNull();
  });

  it('makes no sense without a profile, and takes no user name of two lines', async () => {
    const { bench } = playing('good');
    const secrets = { userName: 'ada\nroot' };
    expect((await bench.problem('server.check', { depth: 'normal', secrets: {} })).code).toBe(
      'outOfOrder',
    );
    await openAsking(bench);
    const refused = await bench.problem('server.check', { depth: 'normal', secrets });
    expect(refused.code).toBe('userNameRefused');
    expect(bench.session.openProfile().typed.userName()).toBeUndefined();
  });

  it('that breaks is a problem without its message, and the next one is made', async () => {
    const answers: (() => ServerCheckPort['check'])[] = [];
    const fine = playServerCheck({ server: 'good', pace: 0, now: () => 0 });
    const port: ServerCheckPort = {
      ...fine,
      check: (...asked) => (answers.shift()?.() ?? fine.check)(...asked),
    };
    answers.push(() => () => Promise.reject(new RangeError('canary')));
    const bench = new WizardBench({ ports: { openServerCheck: () => Promise.resolve(port) } });
    await openAsking(bench);
    const problem = await bench.problem('server.check', {
      depth: 'normal',
      secrets: { psk: secret },
    });
    const file = expect.stringContaining('/traces/') as string;
    expect(problem).toEqual({ code: 'unexpected', parameters: { name: 'RangeError', file } });
    expect(bench.session.turns.running).toBeNull();
    expect(await check(bench)).toMatchObject({ verdict: 'good' });
  });
});

describe.each([...playedServers])('what is played: %s', (server) => {
  it.each(['l2tp-psk.json', 'l2tp-certificate.json', 'ipsec-psk.json'])(
    'has the shape and the words of a real result: %s',
    async (file) => {
      const { bench } = playing(server);
      await bench.openExample(file);
      const view = await check(bench);
      const { verdict, summary, findings, ...result } = view;
      expect(serverCheckResult.parse({ ...result, findings: bench.session.checked()?.findings }));
      expect([verdict, summary].join()).not.toBe(',');
      for (const { code, text } of findings) {
        // A code without its parameters would show itself.
        expect(text).not.toBe(code);
        expect(text).toMatch(/[ ].*\.$/);
      }
    },
  );
});
