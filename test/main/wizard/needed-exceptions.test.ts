/** What a draft needs an exception for: main names it, the editor adds it, and the review then shows it in red. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withException } from '../../../src/renderer/editor/add-exception.ts';
import { setAt, type Draft, type Path } from '../../../src/renderer/editor/draft.ts';
import { segmentsOf } from '../../../src/renderer/editor/problems-at.ts';
import { examples, WizardBench } from './wizard-bench.ts';

function example(name: string): Draft {
  return JSON.parse(readFileSync(path.join(examples, name), 'utf8')) as Draft;
}

const cases: [string, string, Path, unknown, 'weakenings' | 'overrides'][] = [
  ['skipNameCheck', 'l2tp-certificate.json', ['server', 'address'], '203.0.113.10', 'weakenings'],
  ['noPppEncryption', 'l2tp-psk.json', ['l2tp', 'encryption'], 'none', 'weakenings'],
  ['plainPasswordProtocols', 'l2tp-psk.json', ['l2tp', 'methods'], ['pap'], 'weakenings'],
  ['allTraffic', 'ipsec-psk.json', ['ipsec', 'remoteSubnets'], ['0.0.0.0/0'], 'overrides'],
  ['pskCharacters', 'l2tp-psk.json', ['authentication', 'psk'], 'Schlüssel', 'overrides'],
];

describe.each(cases)('%s', (name, file, at, value, list) => {
  it('is named by the check, added once, wants a reason, and is shown in red', async () => {
    const bench = new WizardBench();
    const check = async (draft: Draft) =>
      (await bench.call('draft.check', { json: JSON.stringify(draft) })).problems;
    const weak = setAt(example(file), at, value);
    const needed = (await check(weak)).flatMap(({ exception }) => exception ?? []);
    expect(needed).toContainEqual({ list, name });

    const added = withException(weak, { list, name });
    const problems = await check(added.draft);
    expect(problems.some(({ exception }) => exception?.name === name)).toBe(false);
    // It is not allowed by the click alone: whoever makes the profile says why.
    expect(problems.map((each) => each.path)).toContain(added.reason);
    expect(withException(added.draft, { list, name })).toEqual(added);

    const reason = segmentsOf(added.reason) ?? [];
    const explained = setAt(added.draft, reason, 'The old gateway cannot do better.');
    expect(await check(explained)).toEqual([]);
    const used = await bench.call('draft.use', { json: JSON.stringify(explained) });
    expect(used).toMatchObject({
      review: { weakenings: [{ code: name, reason: 'The old gateway cannot do better.' }] },
    });
  });
});

it('other problems name none', async () => {
  const bench = new WizardBench();
  const draft = setAt(example('l2tp-psk.json'), ['name'], '');
  const { problems } = await bench.call('draft.check', { json: JSON.stringify(draft) });
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).not.toHaveProperty('exception');
});
