/** A person's whole way by calls: open, needs, plan, apply, result, installed, verify, undo; then the PC is as before. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { report as reportSchema } from '../../../src/shared/report/report.ts';
import { examples, WizardBench } from './wizard-bench.ts';

const p12 = readFileSync(path.join(examples, 'example-client.p12'));

function exampleText(file: string): string {
  return readFileSync(path.join(examples, file), 'utf8');
}

/** The example without the key in it: it has to be typed. */
function withoutPsk(file: string): string {
  const profile = JSON.parse(readFileSync(path.join(examples, file), 'utf8')) as {
    authentication: { psk?: string };
  };
  delete profile.authentication.psk;
  return JSON.stringify(profile);
}

interface Way {
  name: string;
  file: string;
  certificate?: { bytes: Uint8Array; password: string };
  secrets: Record<string, string>;
  needs: Record<string, unknown>;
  canConnect: boolean;
}

const ways: Way[] = [
  {
    name: 'L2TP with a PSK',
    file: 'l2tp-psk.json',
    secrets: { psk: 'canary-psk-Xq71' },
    needs: { psk: true, certificateFile: false },
    canConnect: true,
  },
  {
    name: 'L2TP with a certificate',
    file: 'l2tp-certificate.json',
    certificate: { bytes: p12, password: 'example-only' },
    secrets: {},
    needs: { psk: false, certificateFile: true, pkcs12Password: true },
    canConnect: true,
  },
  {
    name: 'pure IPsec with a PSK',
    file: 'ipsec-psk.json',
    secrets: { psk: 'canary-psk-Xq71' },
    needs: { psk: true },
    canConnect: false,
  },
  {
    name: 'pure IPsec with a certificate',
    file: 'ipsec-maximum.json',
    certificate: { bytes: p12, password: 'example-only' },
    secrets: {},
    needs: { certificateFile: true },
    canConnect: false,
  },
  {
    name: 'pure IPsec with a certificate in the profile',
    file: 'ipsec-certificate.json',
    secrets: { pkcs12Password: 'example-only' },
    needs: { certificateFile: false, pkcs12Password: true },
    canConnect: false,
  },
];

describe.each(ways)('$name', ({ file, certificate, secrets, needs, canConnect }) => {
  it.each([{ unelevated: false }, { unelevated: true }])(
    'from the file to the undo, unelevated: $unelevated',
    async ({ unelevated }) => {
      const bench = new WizardBench({ unelevated });
      const before = bench.snapshot();
      const text = secrets['psk'] === undefined ? exampleText(file) : withoutPsk(file);
      const review = await bench.openText(file, text);
      expect(review.warnings.every(({ text }) => text.length > 20)).toBe(true);
      expect(review.traits.length).toBeGreaterThan(1);
      expect(await bench.call('needs.look', {})).toMatchObject(needs);
      if (certificate !== undefined) {
        const id = await bench.drop('mine.p12', certificate.bytes, 'certificate');
        const wrong = await bench.call('needs.certificate', { file: id, password: 'wrong' });
        expect(wrong).toMatchObject({ result: 'refused', code: 'wrongPassword' });
        const right = { file: id, password: certificate.password };
        const opened = await bench.call('needs.certificate', right);
        expect(opened).toMatchObject({ result: 'opened', name: 'mine.p12' });
        expect(opened.result === 'opened' && opened.leaf?.sha256).toMatch(/^[0-9A-F]{64}$/);
      }
      const plan = await bench.plan(secrets);
      expect({ ready: plan.ready, administrator: plan.needsAdministrator }).toEqual({
        ready: true,
        administrator: true,
      });
      expect(bench.snapshot().settings).toEqual(before.settings);
      const result = await bench.call('plan.apply', { digest: plan.plan.digest });
      expect(['ok', 'restartNeeded']).toContain(result.exit);
      expect(result).toMatchObject({ canConnect, changedPlan: null, failure: null });
      expect(result.verification?.asWanted).toBe(true);
      expect(bench.prompts).toEqual(
        unelevated
          ? [expect.stringMatching(`^plan:[0-9a-f]{64}:${plan.plan.digest.machine}$`)]
          : [],
      );
      expect(bench.elevatedSides).toBe(0);
      expect(bench.events.filter(({ kind }) => kind === 'stepStarted').length).toBe(
        bench.events.filter((each) => each.kind === 'stepEnded' && each.ok).length,
      );
      expect(bench.events.map(({ kind }) => kind)).toContain('verifying');

      expect(await bench.call('report.save', {})).toEqual({ name: 'roadwarrior-report.json' });
      const saved = bench.saved.get('roadwarrior-report.json') ?? '';
      expect(reportSchema.parse(JSON.parse(saved))).toMatchObject({
        command: 'apply',
        exit: { name: result.exit },
        simulated: true,
      });

      const { profiles } = await bench.call('installed.list', {});
      expect(profiles).toMatchObject([{ id: review.id, revision: review.revision }]);
      expect(profiles[0]?.things.length).toBeGreaterThan(2);
      const id = review.id;
      expect(await bench.call('installed.verify', { id })).toMatchObject({ asWanted: true });
      const undone = await bench.call('installed.undo', { id, hangUp: false });
      expect(undone.settled.filter((each) => each.settlement === 'failed')).toEqual([]);
      expect(['ok', 'restartNeeded', 'undoIncomplete']).toContain(undone.exit);
      expect((await bench.call('installed.list', {})).profiles).toEqual([]);
      expect(bench.snapshot().settings).toEqual(before.settings);
      expect(bench.prompts.slice(1)).toEqual(unelevated ? [`undo:${id}`] : []);
      const all = bench.said.join('\n');
      for (const secret of [...Object.values(secrets), 'one-time-password-canary']) {
        expect(all).not.toContain(secret);
      }
      if (certificate !== undefined) expect(all).not.toContain(certificate.password);
    },
  );
});
