/** F1 to F6, F12, F18 at the command line: wherever a value comes from it is refused by its name, before anything is changed. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoPc, json, scratch, settingsOf } from './program.ts';
import { set, smallIpsec, smallL2tp } from '../../shared/profile/helpers.ts';

let place: ReturnType<typeof scratch>;
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

function write(name: string, value: unknown): string {
  const file = join(place.pc, '..', name);
  writeFileSync(file, JSON.stringify(value), { mode: 0o600 });
  return file;
}
const asking = set(smallL2tp, ['authentication', 'psk'], undefined);

describe('one rule', () => {
  it('F1, F3, F4, F5: the profile is refused with the path of the field, and nothing is changed', async () => {
    demoPc(place.pc);
    const before = settingsOf(place.pc);
    const both = { userName: 'CORP\\jane', realmSuffix: '@example.com', methods: ['mschapv2'] };
    for (const [path, profile] of [
      ['$.name', set(smallL2tp, ['name'], 'Office ')],
      ['$.name', set(smallIpsec, ['name'], 'Office ')],
      ['$.server.address', set(smallL2tp, ['server', 'address'], '0xcb.0.0x71.10')],
      ['$.server.address', set(smallIpsec, ['server', 'address'], '127.0.0.1')],
      ['$.l2tp.realmSuffix', set(smallL2tp, ['l2tp'], both)],
    ] as const) {
      const file = write('bad.json', profile);
      const { exit, result } = await json(['apply', file, '--pc', place.pc]);
      expect([path, exit.code, result.problems.map((each) => each.path)]).toEqual([
        path,
        10,
        [path],
      ]);
    }
    expect(settingsOf(place.pc)).toEqual(before);
  });

  it('F5, F6, F18: secrets of a file are held against the fields; an empty one may open a certificate', async () => {
    demoPc(place.pc);
    const before = settingsOf(place.pc);
    const profile = write('office.json', asking);
    const told = async (secrets: object) => {
      const given = ['--secrets', write('secrets.json', secrets)];
      const { exit, messages } = await json<'plan'>(['plan', profile, ...given, '--pc', place.pc]);
      return [exit.name, messages.join(' ')] as const;
    };
    const refused = [{ psk: 'päss wörd' }, { psk: '' }, { password: 'a\nb' }];
    for (const secrets of [...refused, { pkcs12Password: 'x'.repeat(257) }]) {
      const [name, words] = await told(secrets);
      expect([name, words]).toEqual([
        'secretsFileRefused',
        expect.stringContaining(Object.keys(secrets)[0] ?? ''),
      ]);
      expect(words).not.toContain('wörd');
    }
    expect((await told({ psk: 'plain', pkcs12Password: '' }))[0]).toBe('ok');
    expect((await told({ psk: ' plain' }))[1]).toContain('begins or ends with a space');
    const user = ['--full', '--user', ' jane', '--pc', place.pc];
    const checked = await json<'checkServer'>(['check-server', profile, ...user]);
    expect(checked.exit.name).toBe('badArguments');
    expect(settingsOf(place.pc)).toEqual(before);
  });

  it('F2: a tunnel to this PC itself is blocked in the plan', async () => {
    demoPc(place.pc);
    const own = write('own.json', set(smallIpsec, ['server', 'address'], '198.51.100.7'));
    const { result } = await json<'plan'>(['plan', own, '--pc', place.pc]);
    expect(result.findings.map(({ code }) => code)).toContain('serverIsThisPc');
  });

  it('F12: an empty folder becomes a demo PC; a folder of somebody else stays as it is', async () => {
    const profile = write('office.json', smallL2tp);
    mkdirSync(place.pc, { recursive: true });
    const fresh = await json(['plan', profile, '--pc', place.pc]);
    expect(fresh.exit.name).toBe('ok');
    const other = join(place.pc, '..', 'photos');
    mkdirSync(other);
    writeFileSync(join(other, 'beach.jpg'), '');
    const refused = await json(['plan', profile, '--pc', other]);
    expect([refused.exit.name, refused.messages.join()]).toEqual([
      'badArguments',
      expect.stringContaining('can’t be used as a demo PC'),
    ]);
    expect(readdirSync(other)).toEqual(['beach.jpg']);
  });
});
