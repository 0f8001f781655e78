/**
 * What a PC with script-block logging would record: every text that reaches the engine's parser, over whole applies, undo
 * included. A transcript of the engine host has each of them; a scriptblock that our scripts make of text has none (static rule).
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opensslVersion } from '../main/certificate/openssl-ca.ts';
import { bundlePassword, bundles } from '../main/pipeline/bundles.ts';
import { allSecrets } from '../main/pipeline/workbench.ts';
import { engineOrReason } from '../powershell/engine.ts';
import { mineOf } from '../turn.ts';
import { byHand } from './by-hand.ts';
import { StubWindows } from './stub-windows.ts';
import { twins } from './twins.ts';

const { engine, skip } = engineOrReason();
const isHost = engine?.tier === 'host';
if (!skip && !isHost) console.warn('skipped: only the engine host writes a transcript');

describe.skipIf(skip || !isHost || opensslVersion() === null)('script-block logging', () => {
  let stubs: StubWindows;
  beforeAll(async () => {
    stubs = new StubWindows();
    await stubs.start();
  }, 120_000);
  afterAll(() => stubs.end());

  const { psk = '', password = '' } = allSecrets;

  /** As text, and as whoever keeps it in base64 would: UTF-8 and UTF-16, at each of the three places of a group of four. */
  function spellings(secret: Buffer): string[] {
    const bases = [0, 1, 2].map((shift) => {
      const text = Buffer.concat([Buffer.alloc(shift), secret]).toString('base64');
      return text.slice(shift === 0 ? 0 : 4, -4).slice(0, 60);
    });
    return [...bases, secret.toString('hex').slice(0, 60)];
  }

  function traces(): Map<string, string[]> {
    const texts: [string, string][] = [
      ['psk', psk],
      ['password', password],
      ['bundle password', bundlePassword],
      ['one-time password', 'one-time-password-of-the-bench'],
    ];
    const found = texts.map(([name, text]): [string, string[]] => [
      name,
      [text, ...spellings(Buffer.from(text, 'utf8')), ...spellings(Buffer.from(text, 'utf16le'))],
    ]);
    const keys = bundles().privateKeys.map((key): [string, string[]] => [
      'private key',
      spellings(Buffer.from(key.subarray(100, 400))),
    ]);
    const files = bundles().pkcs12.map((file): [string, string[]] => [
      'key bundle',
      [file.slice(100, 160), ...spellings(Buffer.from(file, 'base64').subarray(90, 300))],
    ]);
    return new Map([
      ...found,
      ...keys.map(([name, list], at): [string, string[]] => [`${name} ${String(at)}`, list]),
      ...files.map(([name, list], at): [string, string[]] => [`${name} ${String(at)}`, list]),
    ]);
  }

  /** Every payload of a call is base64 of JSON; what is inside is read too. */
  function parsedTexts(): string {
    const commands = readFileSync(stubs.transcript, 'utf8');
    const inside = [...commands.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].map(([text]) =>
      Buffer.from(text, 'base64').toString('latin1'),
    );
    return [commands, ...inside].join('\n');
  }

  it('finds what it looks for', () => {
    const planted = Buffer.from(`{"psk":"${psk}"}`).toString('base64');
    writeFileSync(stubs.transcript, `Invoke-RwCall '${planted}'\n`);
    const text = parsedTexts();
    expect(
      traces()
        .get('psk')
        ?.some((trace) => text.includes(trace)),
    ).toBe(true);
  });

  it.each(mineOf(3, byHand))(
    '%s: no secret in any text for the parser, nor in an argument of a program',
    async (_, make) => {
      const [first] = make();
      if (first === undefined) throw new Error('no profile');
      const both = await twins(stubs, { windows: '10.0.22631' }, first);
      // The test puts certificates and keys on the PC by itself before; only what follows is ours.
      writeFileSync(stubs.transcript, '');
      stubs.started.length = 0;
      const { outcome } = await both.windows.bench.apply(first);
      expect(outcome.result).toBe('applied');
      // The key did arrive: in clear in an authentication set, as a hash in a connection.
      const hash = createHash('sha256').update(psk, 'utf16le').digest('base64');
      const kept = readFileSync(stubs.stateFile, 'utf8');
      const arrived = kept.includes(psk) || kept.includes(hash);
      expect(arrived).toBe(first.authentication.method === 'psk');
      await both.windows.bench.verify(first, allSecrets);
      await both.windows.bench.undo(first.id);
      const text = `${parsedTexts()}\n${JSON.stringify(stubs.started)}`;
      expect(text).toContain('Invoke-RwCalls');
      for (const [name, list] of traces()) {
        expect(
          list.filter((trace) => text.includes(trace)),
          name,
        ).toEqual([]);
      }
    },
    120_000,
  );
});
