// What few runs need lies in parts beside the program's file, and is loaded by those alone: the others would wait for it.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allModules, loadedModules } from './loaded-modules.ts';
import { changed, example, exampleSecrets, program, scratch } from './program.ts';

let place: ReturnType<typeof scratch>;

// Before anything is looked at: building it takes processes of its own.
beforeAll(async () => {
  await program();
}, 120_000);
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

const suffixes = 'src/main/pipeline/public-suffixes.ts';
const certificates = 'src/main/certificate/describe-certificate.ts';
/** ESP, L2TP and PPP with their cryptography. What holds a password is made before anybody asks. */
const ofTrial =
  /^src\/main\/ike\/(?:esp|l2tp|ppp|tunnel)\/(?!credentials)|\/(?:tunnel-probe|md4)\.ts$/;
const rest = [
  suffixes,
  certificates,
  'src/main/ike/diagnosis/check-server.ts',
  'src/main/windows/open-windows-pc.ts',
  'src/shared/text/nl/dutch.ts',
  'src/shared/text/de/german.ts',
];

describe('the built program', { timeout: 60_000 }, () => {
  const plan = (file: string, ...more: string[]) =>
    loadedModules(place.folder, ['--plan', file, '--pc', place.pc, ...more]);

  it('has every module once', async () => {
    const all = await allModules();
    expect(all.filter((each) => ofTrial.test(each)).length).toBeGreaterThan(15);
    for (const each of rest) expect(all).toContain(each);
    expect(new Set(all).size).toBe(all.length);
  });

  it('loads nothing for a plan that only some runs need; nor the list of public suffixes (S3)', async () => {
    const loaded = await plan(example('l2tp-psk.json'));
    expect(loaded).toContain('src/shared/plan/plan-wishes.ts');
    expect(loaded.filter((each) => rest.includes(each) || ofTrial.test(each))).toEqual([]);
  });

  it('S3: loads the list of public suffixes for a profile that names a suffix', async () => {
    const l2tp = { methods: ['mschapv2'], dnsSuffix: 'corp.example.com' };
    const file = place.file('suffix.json', changed('l2tp-psk.json', { l2tp }));
    expect(await plan(file)).toContain(suffixes);
  });

  it('loads what opens certificates, and the language, where it is asked for', async () => {
    const secrets = place.file('secrets.json', exampleSecrets);
    const loaded = await plan(
      example('l2tp-certificate.json'),
      '--lang',
      'nl',
      '--secrets',
      secrets,
    );
    expect(loaded).toContain(certificates);
    expect(loaded).toContain('src/shared/text/nl/dutch.ts');
    expect(loaded).not.toContain('src/shared/text/de/german.ts');
  });
});
