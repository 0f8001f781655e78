// Two unfinished handshakes per server in half a minute, whoever asks and however often the program is started.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HandshakeBudget, windowMs } from '../../../../src/main/ike/diagnosis/budget.ts';
import { HandshakeLedgerFiles } from '../../../../src/main/storage/handshake-ledger.ts';
import { realFileSystem } from '../../../../src/main/storage/real-file-system.ts';

const [server, other] = ['203.0.113.10', '203.0.113.11'];
let folder: string;
let now: number;
let count = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadwarrior-budget-'));
  now = 1_800_000_000_000;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** As another run of the program would open it. */
function budget(place = folder): HandshakeBudget {
  const uniqueSuffix = () => {
    count += 1;
    return count.toString(16).padStart(8, '0');
  };
  const fs = realFileSystem({ platform: process.platform, uniqueSuffix });
  return new HandshakeBudget(new HandshakeLedgerFiles(fs, place), () => now);
}

describe('the budget', () => {
  it('lets two through, then says how long to wait; the next run knows it too', () => {
    expect(budget().take(server).ok).toBe(true);
    now += 10_000;
    expect(budget().take(server).ok).toBe(true);
    expect(budget().take(server)).toEqual({ ok: false, waitSeconds: 20 });
    // Another server has its own.
    expect(budget().take(other).ok).toBe(true);
    now += 19_999;
    expect(budget().take(server)).toEqual({ ok: false, waitSeconds: 1 });
    now += 1;
    expect(budget().take(server).ok).toBe(true);
    expect(budget().take(server)).toEqual({ ok: false, waitSeconds: 10 });
  });

  it('takes back what the server does not hold', () => {
    const one = budget();
    for (let round = 0; round < 5; round += 1) {
      const taken = one.take(server);
      if (!taken.ok) throw new Error('not taken');
      one.giveBack(taken.reservation);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says to "Connect now" when no handshake stands open any more', () => {
    expect(budget().secondsUntilQuiet([server, other])).toBe(0);
    budget().take(server);
    now += 4000;
    budget().take(other);
    expect(budget().secondsUntilQuiet([server])).toBe(26);
    expect(budget().secondsUntilQuiet([server, other])).toBe(30);
    now += windowMs;
    expect(budget().secondsUntilQuiet([server, other])).toBe(0);
  });

  it('does not lock up when the clock is set back', () => {
    budget().take(server);
    budget().take(server);
    now -= 3_600_000;
    expect(budget().take(server).ok).toBe(true);
    // A few seconds back: they count for as long as they would have.
    now -= 5000;
    expect(budget().take(server).ok).toBe(true);
    expect(budget().take(server).ok).toBe(false);
  });

  it('forgets old files, keeps none of the addresses readable, and says its version', () => {
    budget().take(server);
    now += 61_000;
    budget().take(server);
    const names = readdirSync(folder);
    expect(names).toHaveLength(1);
    const text = readFileSync(join(folder, names[0] ?? ''), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'roadwarrior.handshake', version: 1 });
    expect(names.join() + text).not.toContain(server);
  });

  it('goes past what others put into the folder', () => {
    for (const name of ['a.json', '../x', 'f'.repeat(32)].map((each) => each.replace('../', '')))
      writeFileSync(join(folder, name), 'x');
    expect(budget().take(server).ok).toBe(true);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('remembers in memory where nothing can be written', () => {
    const one = budget(join(folder, 'missing', 'place'));
    expect([one.take(server).ok, one.take(server).ok, one.take(server).ok]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('never lets more than two of eight processes through that ask at the same moment', async () => {
    const script = await processScript();
    for (let round = 0; round < 3; round += 1) {
      const place = mkdtempSync(join(folder, 'round-'));
      const at = Date.now() + 400;
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => runProcess(script, [place, server, String(at)])),
      );
      const through = answers.filter((each) => each === 'taken').length;
      expect(answers.every((each) => ['taken', 'refused'].includes(each))).toBe(true);
      expect(through).toBeLessThanOrEqual(2);
      // What was refused is given back.
      expect(readdirSync(place)).toHaveLength(through);
    }
  }, 60_000);
});

/** Waits for the moment, so that all processes ask together. */
async function processScript(): Promise<string> {
  const root = join(import.meta.dirname, '..', '..', '..', '..');
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { randomUUID } from 'node:crypto';
        import { HandshakeBudget } from './src/main/ike/diagnosis/budget.ts';
        import { HandshakeLedgerFiles } from './src/main/storage/handshake-ledger.ts';
        import { realFileSystem } from './src/main/storage/real-file-system.ts';
        const [place, server, at] = process.argv.slice(1);
        const fs = realFileSystem({ platform: process.platform, uniqueSuffix: randomUUID });
        const budget = new HandshakeBudget(new HandshakeLedgerFiles(fs, place), () => Date.now());
        while (Date.now() < Number(at));
        process.stdout.write(budget.take(server).ok ? 'taken' : 'refused');`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  });
  return outputFiles[0]?.text ?? '';
}

function runProcess(script: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', script, ...args]);
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', reject);
    child.on('close', () => {
      resolve(output);
    });
  });
}
