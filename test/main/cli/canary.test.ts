/**
 * Planted secrets are nowhere but in the demo PC's own store: outputs, report, records, files, arguments, environment. The one
 * exception in this program is no secret of a person: the token in the elevated copy's arguments (docs/attack-surface.md),
 * which test/main/elevation/elevated-copy.test.ts watches.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, example, scratch, start, type Ended } from './program.ts';

const psk = 'canary-psk-7f3a91c2';
const password = 'canary-password-55d0e1b8';
const canaries = [psk, password, 'example-only'];
let place: ReturnType<typeof scratch>;

beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

const remembering = (authentication: object, own: object) =>
  changed('l2tp-psk.json', {
    authentication,
    l2tp: { methods: ['mschapv2'], userName: 'jane', rememberCredentials: true, ...own },
  });

describe.skipIf(process.platform !== 'linux')('canary', () => {
  it.each([
    ['a file', 'file', false],
    ['standard input', 'input', false],
    ['a file, executors as processes', 'file', true],
    ['the profile itself', 'embedded', false],
  ] as const)('secrets from %s', async (_what, way, separate) => {
    const embedded = way === 'embedded';
    const text = embedded
      ? remembering({ method: 'psk', psk }, { password })
      : remembering({ method: 'psk' }, {});
    const profile = place.file('profile.json', text);
    const given = JSON.stringify({ psk, password });
    const secrets = way === 'file' ? place.file('secrets.json', given) : '-';
    const report = join(place.folder, 'report.json');
    const args = ['--apply', profile, '--pc', place.pc, '--report', report, '--pace', '40'];
    if (!embedded) args.push('--secrets', secrets);
    const { ended, seen } = await watched(args, {
      input: way === 'input' ? given : '',
      executors: separate ? 'children' : 'here',
    });
    expect(ended.stdout).toContain('changes made in');
    expect(seen.processes).toBeGreaterThanOrEqual(separate ? 3 : 1);
    expect(found(ended.stdout + ended.stderr)).toEqual([]);
    expect(found(seen.text)).toEqual([]);
    expect(seen.journal).toContain('"intent"');
    expect(found(seen.journal)).toEqual([]);
    const files = filesIn(place.folder).filter(
      (file) => !['profile.json', 'secrets.json'].some((name) => file === join(place.folder, name)),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => found(readFileSync(file, 'latin1')).length > 0)).toEqual([]);
  });

  it('a wrong password of a certificate', async () => {
    const secrets = place.file('secrets.json', JSON.stringify({ pkcs12Password: password }));
    const args = ['--apply', example('l2tp-certificate.json'), '--pc', place.pc];
    const { ended } = await watched([...args, '--secrets', secrets, '--json']);
    expect(ended.stdout).toContain('badCertificate');
    expect(found(ended.stdout + ended.stderr)).toEqual([]);
  });

  it('a secrets file that is no JSON, or of another shape', async () => {
    for (const text of [`${psk} is not JSON`, JSON.stringify({ psk, [password]: 1 })]) {
      const secrets = place.file('secrets.json', text);
      const args = ['--apply', example('l2tp-certificate.json'), '--pc', place.pc];
      const { ended } = await watched([...args, '--secrets', secrets, '--json']);
      expect(ended.stdout).toContain('secretsFileRefused');
      expect(found(ended.stdout + ended.stderr)).toEqual([]);
    }
  });
});

interface Seen {
  text: string;
  journal: string;
  processes: number;
}

/** Samples arguments and environment of the program and its children, and the journals, while it runs. */
async function watched(
  args: readonly string[],
  options: Parameters<typeof start>[1] = {},
): Promise<{ ended: Ended; seen: Seen }> {
  const run = await start(args, options);
  const seen: Seen = { text: '', journal: '', processes: 0 };
  const pids = new Set<string>();
  let over = false;
  const ended = run.ended.finally(() => {
    over = true;
  });
  const isOver = () => over;
  while (!isOver()) {
    for (const pid of familyOf(String(run.child.pid))) {
      pids.add(pid);
      seen.text += quietly(`/proc/${pid}/cmdline`) + quietly(`/proc/${pid}/environ`);
    }
    for (const scope of ['machine', 'user'])
      seen.journal += quietly(join(place.pc, 'roadwarrior', scope, 'journal.jsonl'));
    await wait(5);
  }
  seen.processes = pids.size;
  return { ended: await ended, seen };
}

function familyOf(pid: string): string[] {
  const children = quietly(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return [pid, ...children.flatMap(familyOf)];
}

function quietly(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/** As text, as base64, as UTF-16, and inside escaped JSON. */
function found(text: string): string[] {
  return canaries.filter((canary) =>
    [
      canary,
      Buffer.from(canary).toString('base64').replace(/=+$/, ''),
      Buffer.from(canary, 'utf16le').toString('latin1'),
    ].some((form) => text.includes(form)),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const each = join(folder, name);
    return statSync(each).isDirectory() ? filesIn(each) : [each];
  });
}
