/** The editor's calls: open, check, preview, save, use. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { examples, WizardBench } from './wizard-bench.ts';

const text = (name: string) => readFileSync(path.join(examples, name), 'utf8');
const canary = 'canary-embedded-psk-5kW';

/** A profile that carries its secret. */
function withSecret(change: (profile: Record<string, unknown>) => void = () => undefined): string {
  const profile = JSON.parse(text('ipsec-psk.json')) as Record<string, unknown>;
  profile['authentication'] = { method: 'psk', psk: canary };
  change(profile);
  return JSON.stringify(profile);
}

describe('a draft', () => {
  it.each(['office.vpnprofile', 'l2tp-psk.json'])('is opened: %s', async (name) => {
    const bench = new WizardBench();
    const file = await bench.drop(name, text(name), 'profile');
    const opened = await bench.call('draft.open', { file });
    expect(opened).toEqual({ result: 'opened', name, json: text('l2tp-psk.json') });
  });

  it('is opened with faults: what can be read is shown', async () => {
    const bench = new WizardBench();
    const json = '{"profileVersion":1,"kind":"l2tp","name":7}';
    const file = await bench.drop('x.json', json, 'profile');
    expect(await bench.call('draft.open', { file })).toMatchObject({ result: 'opened', json });
    const { problems } = await bench.call('draft.check', { json });
    expect(problems).toContainEqual(expect.objectContaining({ path: '$.name', code: 'wrongType' }));
    expect(problems.every(({ text: words, code }) => words !== code && words.length > 10)).toBe(
      true,
    );
  });

  it.each([
    ['no JSON', '{"profileVersion" 1}', 'jsonSyntax'],
    ['no object', '[1]', 'notAProfile'],
    [
      'an envelope with nothing in it',
      '{"format":"roadwarrior-profile","version":9}',
      'envelopeNewer',
    ],
  ])('is refused when it is %s', async (_what, json, code) => {
    const bench = new WizardBench();
    const file = await bench.drop('x.json', json, 'profile');
    const refused = await bench.call('draft.open', { file });
    expect(refused).toMatchObject({ result: 'refused', check: { problems: [{ code }] } });
  });

  it('is checked while it is typed', async () => {
    const bench = new WizardBench();
    expect(await bench.call('draft.check', { json: text('l2tp-certificate.json') })).toMatchObject({
      problems: [],
    });
    const { problems } = await bench.call('draft.check', { json: '{' });
    expect(problems.map(({ code }) => code)).toEqual(['jsonSyntax']);
  });

  it.each(['10.0.26100', '10.0.19045', '6.3.9600', '6.1.7601', '6.0.6002'])(
    'is previewed on Windows %s, and nothing else is touched',
    async (windows) => {
      const bench = new WizardBench();
      const before = bench.snapshot();
      const json = text('l2tp-certificate.json').replaceAll(
        'vpn.example.com',
        'vpn.elsewhere.test',
      );
      const preview = await bench.call('draft.preview', { json, windows });
      if (preview.result !== 'planned') throw new Error(JSON.stringify(preview));
      expect(preview.review.plan).toMatchObject({ windows });
      expect(preview.review.plan.changes).toBeGreaterThan(3);
      // The certificate is not at hand, which is all that is said about it.
      const codes = preview.review.findings.map(({ code }) => code);
      expect(codes).toContain('certificateLocked');
      expect(codes).not.toContain('serverNotResolved');
      expect(bench.snapshot()).toEqual(before);
    },
  );

  it('is not previewed on a Windows that there is not, nor with faults', async () => {
    const bench = new WizardBench();
    const json = text('ipsec-psk.json');
    expect((await bench.problem('draft.preview', { json, windows: '95' })).code).toBe('badRequest');
    const refused = await bench.call('draft.preview', { json: '{}', windows: '10.0.22631' });
    expect(refused.result).toBe('refused');
  });

  it('is saved in its envelope, byte by byte what was typed', async () => {
    const bench = new WizardBench();
    const json = withSecret((profile) => (profile['name'] = 'Büro: A/B'));
    // A name that a connection cannot have is no file name either.
    expect((await bench.call('draft.save', { json })).result).toBe('refused');
    const good = withSecret((profile) => (profile['name'] = 'Büro {A} .'));
    const saved = await bench.call('draft.save', { json: good });
    expect(saved).toEqual({ result: 'saved', name: 'Büro -A-.vpnprofile' });
    const content = bench.saved.get('Büro -A-.vpnprofile') ?? '';
    const opened = openProfile(new TextEncoder().encode(content), checkEapXml, isPublicSuffix);
    expect(opened.ok && new TextDecoder().decode(opened.payload)).toBe(good);
    bench.saveAs.push(null);
    expect(await bench.call('draft.save', { json: good })).toEqual({ result: 'gaveUp' });
  });

  it('is used as if its file had been opened', async () => {
    const bench = new WizardBench();
    const json = withSecret();
    const opened = await bench.call('draft.use', { json });
    expect(opened).toMatchObject({ result: 'opened', review: { kind: 'ipsec' } });
    expect(await bench.call('needs.look', {})).toMatchObject({ psk: false });
    expect((await bench.apply()).exit).toBe('ok');
    expect((await bench.call('draft.use', { json: '{}' })).result).toBe('refused');
    expect((await bench.problem('needs.look', {})).code).toBe('outOfOrder');
  });

  it('keeps its secret to itself: no answer, event or report holds it', async () => {
    const bench = new WizardBench();
    for (const json of [withSecret(), withSecret((profile) => (profile['validUntil'] = 'soon'))]) {
      await bench.call('draft.check', { json });
      await bench.call('draft.preview', { json, windows: '10.0.22631' });
      await bench.call('draft.save', { json });
      await bench.call('draft.use', { json });
    }
    await bench.call('draft.use', { json: withSecret() });
    await bench.apply();
    await bench.call('report.save', {});
    expect(bench.said.join('\n')).not.toContain(canary);
    expect(bench.saved.get('roadwarrior-report.json')).toContain('"exit"');
    expect(bench.saved.get('roadwarrior-report.json')).not.toContain(canary);
  });

  it('that cannot be saved says so', async () => {
    const writeFile = () => {
      throw Object.assign(new Error('canary message'), { code: 'ENOSPC' });
    };
    const bench = new WizardBench({ ports: { writeFile } });
    expect(await bench.problem('draft.save', { json: text('ipsec-psk.json') })).toEqual({
      code: 'saveFailed',
      parameters: { name: 'Branch (IPsec, PSK).vpnprofile', why: 'ENOSPC' },
    });
  });
});
