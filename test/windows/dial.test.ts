import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { dial, isDialable } from '../../src/main/windows/dial.ts';
import { standInTools } from './stand-in-tools.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'roadwarrior-dial-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('dial', () => {
  it('starts the dialog with the entry and nothing else, and does not wait for it', async () => {
    const said = path.join(scratch, 'said');
    const program = path.join(scratch, 'rasphone');
    writeFileSync(
      program,
      `#!/bin/sh\nprintf '%s\\n' "$@" > '${said}.part'\nenv >> '${said}.part'\n/bin/mv '${said}.part' '${said}'\nexec /bin/sleep 5\n`,
    );
    chmodSync(program, 0o755);
    const begun = performance.now();
    const phonebook = 'C:\\Users\\x y\\rasphone.pbk';
    await dial({ name: 'Büro & Co %PATH%', phonebook }, standInTools({ rasphone: program }));
    expect(performance.now() - begun).toBeLessThan(4000);
    for (let tries = 0; !existsSync(said) && tries < 200; tries += 1) await wait(10);
    const [flag, file, word, name, ...environment] = readFileSync(said, 'utf8').trim().split('\n');
    expect([flag, file, word, name]).toEqual(['-f', phonebook, '-d', 'Büro & Co %PATH%']);
    expect(environment).toContain('ONLY_THIS=yes');
    expect(environment.filter((each) => each.startsWith('HOME='))).toEqual([]);
  });

  it('says when it could not be started', async () => {
    const order = { name: 'Office', phonebook: 'C:\\x.pbk' };
    await expect(dial(order, standInTools({}))).rejects.toMatchObject({ code: 'notStarted' });
  });

  it.each(['', ' ', '-d', '/x', 'a"b', 'a\\b', 'a/b', 'a\nb', 'a*', '\ud800', 'x'.repeat(257)])(
    'takes no name like %j',
    async (name) => {
      expect(isDialable(name)).toBe(false);
      const order = { name, phonebook: 'C:\\x.pbk' };
      const started = dial(order, standInTools({ rasphone: process.execPath }));
      await expect(started).rejects.toMatchObject({ code: 'nameNotUsable' });
    },
  );
});
