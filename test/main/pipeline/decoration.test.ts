// No field is decoration: each leaf of the schema changes a plan, or stands on a list with the reason why not.
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/shared/identity/canonical.ts';
import { publishedSchema } from '../../../src/shared/profile/json-schema.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { leafPaths } from '../../shared/profile/schema-walk.ts';
import { bundles } from './bundles.ts';
import { informing, leafPairs } from './leaf-pairs.ts';
import { generous, Workbench } from './workbench.ts';

const leaves = leafPaths(publishedSchema());
const pairs = leafPairs();

/** Everything that a plan says, without the hash of the profile and what is computed from it. */
async function planOf(profile: Profile, windows = '10.0.26100'): Promise<string> {
  const bench = Workbench.withPc({ windows, certificates: bundles().onThisPc }, undefined, (file) =>
    Buffer.from(bundles().pkcs12[file === 'other.p12' ? 1 : 0] ?? '', 'base64'),
  );
  const { prepared } = await bench.prepare(profile, generous, {});
  const { steps, findings, afterwards, restart } = prepared.plan;
  return canonical({ steps, findings, afterwards, restart });
}

describe('each leaf of the profile', () => {
  it.each(leaves)('%s changes a plan or informs', async (path) => {
    const pair = pairs.get(path);
    expect([path, pair !== undefined, path in informing]).toEqual(
      pair === undefined ? [path, false, true] : [path, true, false],
    );
    if (pair === undefined) return;
    expect(await planOf(pair.one, pair.windows)).not.toBe(await planOf(pair.other, pair.windows));
  });

  it('has no pair and no reason that the schema does not know', () => {
    expect(
      [...pairs.keys(), ...Object.keys(informing)].filter((path) => !leaves.includes(path)),
    ).toEqual([]);
  });
});

it('a leaf of the list that only informs changes no plan', async () => {
  const { one } = pairs.get('name') ?? {};
  if (one === undefined) throw new Error('no pair');
  const plain = await planOf(one);
  const provider = {
    name: { en: 'Another' },
    helpdesk: { email: 'a@example.com', phone: '1', url: 'https://example.com/' },
    terms: { en: 'Terms' },
  };
  expect(await planOf({ ...one, revision: 7, provider })).toBe(plain);
});
