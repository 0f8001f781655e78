/** Something of the same name is there: both are kept, the new one under a name that the person typed. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipsecArea } from '../../../src/main/demo/files.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPersonsName } from '../../../src/shared/profile-plan/connection-name.ts';
import { facts } from '../../../src/shared/profile-plan/facts.ts';
import { examples, WizardBench } from './wizard-bench.ts';

const file = 'l2tp-psk.json';
const name = 'Office (L2TP, PSK)';
const psk = { psk: 'example-only' };
const text = readFileSync(path.join(examples, file), 'utf8');
const changed = (example: string, change: object) =>
  JSON.stringify({
    ...(JSON.parse(readFileSync(path.join(examples, example), 'utf8')) as object),
    ...change,
  });
const keepBoth = (newName?: string) => ({
  onConflict: 'rename' as const,
  consents: [],
  ...(newName === undefined ? {} : { newName }),
});

async function taken() {
  const bench = new WizardBench({
    pc: {
      connections: [
        { name, allUsers: false },
        { name: `${name} (2)`, allUsers: true },
      ],
    },
  });
  await bench.openText(file, text);
  return { bench, asked: await bench.plan(psk) };
}

describe('keep both', () => {
  it('what is taken is told with a name that is free, and a typed one is taken instead', async () => {
    const { bench, asked } = await taken();
    const nameTaken = { name, proposal: `${name} (3)` };
    expect(asked).toMatchObject({ ready: false, conflict: true, nameTaken });
    expect(await bench.plan({}, keepBoth())).toMatchObject({ ready: true, nameTaken });
    const plan = await bench.plan({}, keepBoth('Work'));
    expect(plan).toMatchObject({ ready: true, conflict: true, nameTaken });
    const result = await bench.call('plan.apply', { digest: plan.plan.digest });
    expect(result.verification?.asWanted).toBe(true);
    const [installed] = (await bench.call('installed.list', {})).profiles;
    expect(installed?.name).toBe('Work');
  });

  it('the name stays: nothing is asked again, also where a later file has another name', async () => {
    const { bench } = await taken();
    const { plan } = await bench.plan({}, keepBoth('Work'));
    await bench.call('plan.apply', { digest: plan.digest });
    await bench.openText(file, changed(file, { name: 'Headquarters', revision: 2 }));
    const again = await bench.plan({});
    expect(again).toMatchObject({ ready: true, conflict: false, nameTaken: null });
    // The key stands in the file: it is written again.
    expect(again.plan.changes).toBe(1);
    expect(JSON.stringify(again)).not.toContain('Headquarters');
  });

  it.each([
    ['newNameTaken', name],
    ['newNameTaken', `${name} (2)`.toUpperCase()],
    ['newNameRefused', ''],
    ['newNameRefused', ' Work'],
    ['newNameRefused', 'a/b'],
    ['newNameRefused', 'x'.repeat(121)],
    ['newNameRefused', 'Wo\u202Erk'],
  ])(
    '%s: %j is named, nothing changes, and the plan that is shown still holds',
    async (code, bad) => {
      const { bench } = await taken();
      const shown = await bench.plan({}, keepBoth('Work'));
      const before = bench.snapshot();
      const choices = keepBoth(bad);
      const problem = await bench.problem('plan.make', { secrets: {}, choices });
      expect(problem).toEqual({ code, parameters: { name: bad } });
      expect(bench.snapshot()).toEqual(before);
      const result = await bench.call('plan.apply', { digest: shown.plan.digest });
      expect(result.verification?.asWanted).toBe(true);
    },
  );

  it('a name without that answer is no request', async () => {
    const { bench } = await taken();
    for (const onConflict of ['stop', 'adopt'] as const) {
      const choices = { onConflict, consents: [], newName: 'Work' };
      expect((await bench.problem('plan.make', { secrets: {}, choices })).code).toBe('badRequest');
    }
  });

  it('a tunnel: the names of rules count', async () => {
    const bench = new WizardBench();
    const tunnel = 'ipsec-psk.json';
    const other = JSON.parse(changed(tunnel, { id: '6f1c2d4e-0000-4000-8000-0000000000aa' })) as {
      ipsec: object;
    };
    other.ipsec = { ...other.ipsec, remoteSubnets: ['203.0.113.128/27'] };
    await bench.openText(tunnel, JSON.stringify(other));
    await bench.apply(psk);
    // Somebody else's, whose GUID stands in braces.
    bench.change((pc) => {
      const { rules, ...rest } = pc.read(ipsecArea);
      const [rule] = Object.values(rules);
      pc.write(ipsecArea, { ...rest, rules: { ...rules, ...(rule && { '{A}': rule }) } });
    });
    const { name: own } = await bench.openExample(tunnel);
    const nameTaken = { name: own, proposal: `${own} (2)` };
    expect(await bench.plan(psk)).toMatchObject({ conflict: true, nameTaken });
    expect(await bench.plan({}, keepBoth())).toMatchObject({ ready: true, nameTaken });
    const choices = keepBoth(own);
    expect((await bench.problem('plan.make', { secrets: {}, choices })).code).toBe('newNameTaken');
    expect(await bench.plan({}, keepBoth('Branch 2'))).toMatchObject({ ready: true });
  });
});

it('a person’s name is one that a profile could have, and that crosses to the acting side', () => {
  const opens = (each: string) => {
    const bytes = new TextEncoder().encode(changed(file, { name: each }));
    return openProfile(
      bytes,
      () => null as never,
      () => false,
    ).ok;
  };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'grapheme' }),
        fc.string({ minLength: 115, maxLength: 125 }),
      ),
      (each) => {
        expect(isPersonsName(each)).toBe(opens(each));
        if (isPersonsName(each))
          expect(facts.shape.connectionName.safeParse(each).success).toBe(true);
      },
    ),
  );
});
