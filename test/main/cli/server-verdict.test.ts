// N2 end to end, in real processes: that a server was not checked goes into the receipt, and is said until a check has passed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, closedServer, example, json, roadwarrior, scratch } from './program.ts';

let place: ReturnType<typeof scratch>;

beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

const works = /VPN (?:works|funktioniert|werkt)/i;
const notChecked = {
  en: 'The server wasn’t checked, so it isn’t known whether this VPN connects.',
  de: 'Der Server wurde nicht geprüft',
  nl: 'De server is niet gecontroleerd',
};

describe('N2: a server that was not checked', { timeout: 60_000 }, () => {
  it.each([
    ['machine', 'ipsec-psk.json', '6f1c2d4e-0000-4000-8000-000000000005'],
    ['user', 'l2tp-psk.json', '6f1c2d4e-0000-4000-8000-000000000001'],
  ])('is said by everything that names the profile (%s)', async (scope, name, id) => {
    const at = ['--pc', place.pc];
    const file = example(name);
    const first = await json(['--apply', file, ...at]);
    expect(JSON.stringify(first)).not.toMatch(works);
    const receipts = join(place.pc, 'roadwarrior', scope, 'receipts');
    const [receipt = ''] = readdirSync(receipts);
    expect(readFileSync(join(receipts, receipt), 'utf8')).toContain('"serverVerdict":"skipped"');
    for (const args of [['--list'], ['--show', id], ['--verify', file], ['--apply', file]]) {
      const { stdout, stderr } = await roadwarrior([...args, ...at]);
      expect({ args, said: `${stdout}${stderr}`.includes(notChecked.en) }).toEqual({
        args,
        said: true,
      });
      expect(`${stdout}${stderr}`).not.toMatch(works);
    }
    const { installed } = (await json<'list'>(['--list', ...at])).result;
    expect(installed).toMatchObject([{ serverVerdict: 'skipped', serverText: notChecked.en }]);
  });

  it('and one that gave an answer that is none is not applied, nor forgotten as checked', async () => {
    const file = place.file(
      'here.json',
      changed('l2tp-psk.json', { server: { address: closedServer() } }),
    );
    const at = ['--pc', place.pc, '--timeout', '5'];
    const refused = await json(['--apply', file, '--check', 'first', ...at]);
    expect(refused).toMatchObject({ exit: { name: 'serverProblem' }, result: { performed: [] } });
    await json(['--apply', file, '--check', 'skip', '--pc', place.pc]);
    const { installed } = (await json<'list'>(['--list', '--pc', place.pc])).result;
    expect(installed).toMatchObject([{ serverVerdict: 'skipped' }]);
    // A plan that asked tells what it found; it writes no receipt.
    const plan = await json(['--plan', file, '--check', 'first', ...at]);
    expect(plan.result.findings.map(({ code }) => code)).toContain('serverCheckProblem');
  });

  it.each(['en', 'de', 'nl'] as const)('in %s', async (language) => {
    const at = ['--pc', place.pc, '--lang', language];
    const applied = await roadwarrior(['--apply', example('ipsec-psk.json'), ...at]);
    expect(applied.stdout + applied.stderr).toContain(notChecked[language]);
    expect(applied.stdout + applied.stderr).not.toMatch(works);
    const listed = await roadwarrior(['--list', ...at]);
    expect(listed.stdout + listed.stderr).toContain(notChecked[language]);
  });
});
