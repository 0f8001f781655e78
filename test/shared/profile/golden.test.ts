/**
 * Profiles of version 1 as an earlier program opened them (test/golden/profiles-1, never changed): each still opens, with the same
 * hash, which receipts and approvals name, and with the same meaning, fields that were left out included (D14).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readProfile } from '../../../src/main/pipeline/read-profile.ts';

const folder = join(import.meta.dirname, '..', '..', 'golden', 'profiles-1');
const names = readdirSync(folder);

it('are there, of both kinds and in an envelope', () => {
  expect(names).toHaveLength(8);
});

it.each(names)('%s opens as it did', async (name) => {
  const golden = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    file: string;
    hash: string;
    profile: unknown;
  };
  const { hash, profile } = golden;
  const opened = await readProfile(new TextEncoder().encode(golden.file));
  expect(opened).toMatchObject({ ok: true, hash, warnings: [] });
  expect(opened.ok && opened.profile).toEqual(profile);
});
