import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PowerShellSession } from '../../src/main/windows/powershell/powershell-session.ts';
import { engineOrReason } from './engine.ts';
import { hostileTexts } from './hostile-text.ts';
import { openSession, temporaryFolder } from './session-fixture.ts';

const { engine, skip } = engineOrReason();
const functions = [
  'Get-RwEcho',
  'Get-RwSecretEcho',
  'Get-RwSecretBytesEcho',
  'Get-RwSecureLength',
  'Test-RwSecretLeft',
  'Invoke-RwThrowSecret',
  'Get-RwSurroundings',
];

describe.skipIf(skip)('hostile texts through a real engine', () => {
  const transcript = join(temporaryFolder(), 'transcript.txt');
  let session: PowerShellSession;
  beforeAll(async () => {
    session = openSession(functions, { hostArguments: ['--transcript', transcript] });
    await session.loadScripts('probes');
  });
  afterAll(() => session.end());

  it(`gives back ${hostileTexts.length} texts as values and as keys`, async () => {
    const answer = await session.call('Get-RwEcho', { Value: hostileTexts });
    expect(answer).toEqual({ ok: true, value: { value: hostileTexts } });
    const table = Object.fromEntries(hostileTexts.map((text, index) => [text, index]));
    expect(await session.call('Get-RwEcho', { Value: table })).toEqual({
      ok: true,
      value: { value: table },
    });
  });

  it('gives back each text in a call of its own', { timeout: 120_000 }, async () => {
    for (const text of hostileTexts) {
      const answer = await session.call('Get-RwEcho', { Value: text });
      expect(answer).toEqual({ ok: true, value: { value: text } });
    }
  });

  it('opens each text as a secret, unpaired surrogates too', { timeout: 120_000 }, async () => {
    const secrets = Object.fromEntries(hostileTexts.map((text, index) => [`s${index}`, text]));
    for (const [Name, text] of Object.entries(secrets)) {
      if (text.length > 1000) continue;
      const answer = await session.call(
        'Get-RwSecretEcho',
        { Name },
        { secrets: { [Name]: text } },
      );
      const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
      expect(answer).toEqual({ ok: true, value: { units } });
    }
    const all = await session.call('Get-RwSecretEcho', { Name: 's3' }, { secrets });
    expect(all).toMatchObject({ ok: true });
  });

  it.each([0, 1, 15, 16, 17, 1000, 300_000])('opens %i secret bytes', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(
      await session.call('Get-RwSecretBytesEcho', { Name: 'p12' }, { secrets: { p12: bytes } }),
    ).toEqual({ ok: true, value: { base64: Buffer.from(bytes).toString('base64') } });
  });

  it('makes a SecureString of a secret', async () => {
    const psk = 'p\u00e4ss"\u2019$(x)\ud83d\ude97';
    expect(await session.call('Get-RwSecureLength', { Name: 'psk' }, { secrets: { psk } })).toEqual(
      { ok: true, value: { length: psk.length, same: true, readOnly: true } },
    );
  });

  it('keeps a secret for its own call only', async () => {
    const secrets = { psk: 'canary-of-one-call' };
    expect(await session.call('Test-RwSecretLeft', {}, { secrets })).toEqual({
      ok: true,
      value: { left: true },
    });
    expect(await session.call('Test-RwSecretLeft')).toEqual({ ok: true, value: { left: false } });
    expect(await session.call('Get-RwSecretEcho', { Name: 'psk' })).toMatchObject({
      error: { errorId: 'RwSecretMissing' },
    });
    expect(await session.call('Get-RwSecretEcho', { Name: 'other' }, { secrets })).toMatchObject({
      error: { errorId: 'RwSecretMissing' },
    });
    expect(await session.call('Get-RwSecretBytesEcho', { Name: 'psk' }, { secrets })).toMatchObject(
      {
        error: { errorId: 'RwSecretKind' },
      },
    );
  });

  it('shows no secret in command text, history, or the id of an error', async () => {
    const canary = 'RwCanaryBluebird';
    const answer = await session.call('Invoke-RwThrowSecret', {}, { secrets: { psk: canary } });
    expect(answer).toMatchObject({ ok: false, error: { errorId: 'RwWithheld' } });
    expect(JSON.stringify(answer)).not.toContain(canary);
    const seen = JSON.stringify(await session.call('Get-RwSurroundings'));
    expect(seen).toContain('Invoke-RwCall');
    const texts = engine?.tier === 'host' ? [seen, readFileSync(transcript, 'utf8')] : [seen];
    for (const text of texts) {
      for (const value of [canary, 'canary-of-one-call']) {
        for (const form of spellings(value)) expect(text).not.toContain(form);
        for (const payload of text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? []) {
          const decoded = Buffer.from(payload, 'base64');
          for (const form of spellings(value)) expect(decoded.includes(form)).toBe(false);
        }
      }
    }
  });

  it.runIf(engine?.tier === 'host')('handed the parser ASCII lines only', () => {
    const text = readFileSync(transcript, 'utf8');
    expect(text).toMatch(/Invoke-RwCall '/);
    expect(text).toMatch(/^[\n\r -~]*$/);
  });
});

/** As it stands, and as base64 and hexadecimal show it in the encodings that the session uses. */
function spellings(value: string): string[] {
  const bytes = [Buffer.from(value, 'utf8'), Buffer.from(value, 'utf16le')];
  return [
    value,
    ...bytes.flatMap((form) => [
      form.toString('base64').replace(/=+$/, '').slice(0, -2),
      form.toString('hex'),
      form.toString('latin1'),
    ]),
  ];
}
