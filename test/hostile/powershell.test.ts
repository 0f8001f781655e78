/** Hostile texts through the PowerShell session, on the real engine: as arguments and as secrets. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PowerShellSession } from '../../src/main/windows/powershell/powershell-session.ts';
import { engineOrReason } from '../powershell/engine.ts';
import { mineOf } from '../turn.ts';
import { openHostileSession, unitsOf } from './hostile-session.ts';
import { hostileClasses, hostileValues, Tally } from './values.ts';

const { skip } = engineOrReason();
const values = hostileValues(10_000, 3);
const batches = mineOf(
  5,
  Array.from({ length: 10 }, (_, n) => values.slice(n * 1000, n * 1000 + 1000)),
);
const count = batches.flat().length;

describe.skipIf(skip)('hostile texts, a thousand a call, through a real PowerShell engine', () => {
  let session: PowerShellSession;
  beforeAll(async () => {
    session = await openHostileSession();
  }, 120_000);
  afterAll(() => session.end());

  it('arrive as arguments, unit by unit, none refused', async () => {
    const tally = new Tally();
    for (const batch of batches) {
      const texts = batch.map(({ text }) => text);
      const answer = await session.call('Get-RwArgumentUnits', { Values: texts });
      const units = texts.map(unitsOf);
      expect(answer).toEqual({ ok: true, value: { plain: units, splatted: units } });
      for (const { class: kind } of batch) tally.add(kind, 'arrived');
    }
    expect(tally.classes()).toEqual([...hostileClasses].sort());
    expect(tally.ends()).toEqual({ arrived: count });
  }, 120_000);

  it('arrive as secrets, as text and as SecureString, none refused', async () => {
    const tally = new Tally();
    for (const batch of batches) {
      const names = batch.map((_, n) => `s${String(n)}`);
      const secrets = Object.fromEntries(batch.map(({ text }, n) => [`s${String(n)}`, text]));
      const units = batch.map(({ text }) => unitsOf(text));
      for (const name of ['Get-RwSecretUnits', 'Get-RwSecureUnits']) {
        const answer = await session.call(name, { Names: names }, { secrets });
        expect(answer).toEqual({ ok: true, value: { units } });
      }
      for (const { class: kind } of batch) tally.add(kind, 'arrived');
    }
    expect(tally.classes()).toEqual([...hostileClasses].sort());
    expect(tally.ends()).toEqual({ arrived: count });
  }, 120_000);
});
