// Planted secrets stand nowhere but where Windows keeps them: journals at every moment, receipts, claims, locks, events, plans, reports, errors.
import { describe, expect, it } from 'vitest';
import { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import type { FileSystem } from '../../../src/main/storage/file-system.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { bundles, bundlePassword } from './bundles.ts';
import { CrashBench } from './crash-bench.ts';
import { Faults, kinds } from './fault-sources.ts';
import { embedded, fullL2tp } from './full-profiles.ts';
import { allSecrets, oneTimePassword, Workbench } from './workbench.ts';

/** As text, base64 and UTF-16, so that no wrapping hides one. */
function spellings(secret: string): string[] {
  const utf16 = Buffer.from(secret, 'utf16le');
  return [
    secret,
    Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1),
    Buffer.from(secret).toString('hex'),
    utf16.toString('base64').replace(/=+$/, '').slice(0, -1),
    utf16.toString('latin1'),
  ];
}

const given: string[] = [allSecrets.psk ?? '', allSecrets.password ?? '', bundlePassword];
const words = [...given, oneTimePassword].flatMap(spellings);
/** The middle of each private key, which no other thing holds. */
const keys = bundles().privateKeys.flatMap((key) => {
  const middle = Buffer.from(key).subarray(60, 120);
  return [
    middle.toString('base64').slice(4, 60),
    middle.toString('hex'),
    middle.toString('latin1'),
  ];
});
const canaries = [...words, ...keys];

function found(text: string): string[] {
  return canaries.filter((each) => text.includes(each)).map((each) => each.slice(0, 12));
}

/** Everything below a folder, as Latin-1 text: bytes stay bytes. */
function everything(fs: FileSystem, folder: string): string {
  return fs
    .list(folder)
    .map((name) => {
      const path = fs.join(folder, name);
      try {
        return Buffer.from(fs.read(path)).toString('latin1');
      } catch {
        return everything(fs, path);
      }
    })
    .join('\n');
}

const cases: [string, Profile, string][] = [
  ['L2TP with a PSK and credentials', fullL2tp(), '10.0.26100'],
  ['L2TP with a key bundle', l2tpProfile({ authentication: embedded(1) }), '10.0.26100'],
  ['a key bundle that is wrapped anew', l2tpProfile({ authentication: embedded(1) }), '6.3.9600'],
  ['a tunnel with a PSK', ipsecProfile(), '10.0.26100'],
  ['a tunnel by netsh', ipsecProfile(), '6.1.7601'],
];

describe('canary', () => {
  it.each(cases)(
    '%s: no moment of the records, no event, no plan, no PC file',
    async (_name, profile, windows) => {
      const crash = CrashBench.withPc({ windows });
      const { bench } = crash;
      const { prepared } = await bench.prepare(profile);
      expect(found(JSON.stringify(prepared.plan))).toEqual([]);
      expect(found(JSON.stringify(prepared.facts))).toEqual([]);
      const seen: string[] = [];
      crash.disk.before = () => seen.push(JSON.stringify(crash.disk.snapshot()));
      const { outcome } = await bench.apply(profile);
      expect(outcome).toMatchObject({ result: 'applied' });
      expect(seen.some((each) => each.includes('intent'))).toBe(true);
      const undone = await bench.undo(profile.id);
      for (const text of [...new Set(seen)]) expect(found(text)).toEqual([]);
      expect(found(JSON.stringify([outcome, undone, bench.events]))).toEqual([]);
      expect(found(everything(bench.pc, '/'))).toEqual([]);
      expect(found(JSON.stringify(bench.snapshot()))).toEqual([]);
    },
  );

  it.each(kinds)('a fault of the kind %s at any operation tells nothing', async (kind) => {
    const start = Workbench.withPc({ windows: '10.0.26100' });
    const counted = start.copy();
    const all = counted.inject(new Faults());
    await counted.apply(fullL2tp());
    for (let at = 1; at <= all.performed.length; at += 3) {
      const bench = start.copy();
      bench.inject(new Faults([{ at, kind, effect: true }]));
      const { outcome } = await bench.apply(fullL2tp());
      expect(found(JSON.stringify([outcome, bench.events]))).toEqual([]);
      expect(found(everything(bench.fs, '/') + everything(bench.pc, '/'))).toEqual([]);
    }
  });

  it('a wrong password, a damaged bundle and a profile with secrets say nothing of them in errors', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const wrong = l2tpProfile({ authentication: embedded(1) });
    const given = { ...allSecrets, pkcs12Password: `${bundlePassword}-wrong` };
    const error = await bench.prepare(wrong, undefined, given).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(Error);
    expect(found(String(error) + String((error as Error).stack))).toEqual([]);
  });

  it('the search finds what is there', () => {
    const fs = new MemoryFileSystem();
    const file = fs.createExclusively('/x');
    file.write(Buffer.from(`so: ${allSecrets.psk ?? ''}`, 'utf16le'));
    expect(found(everything(fs, '/'))).toHaveLength(1);
    const [key] = bundles().privateKeys;
    expect(found(Buffer.from(key ?? []).toString('hex')).length).toBeGreaterThan(0);
  });
});
