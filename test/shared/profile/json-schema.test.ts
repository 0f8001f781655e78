/** The published schema is fresh, and of one opinion with zod (D14). */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedSchema } from '../../../src/shared/profile/json-schema.ts';
import { profile as zodSchema } from '../../../src/shared/profile/profile.ts';
import { profileArbitrary } from './arbitrary.ts';
import { badFields } from './bad-fields.ts';
import { encode, set, smallIpsec, smallL2tp } from './helpers.ts';

const published = JSON.parse(readFileSync('docs/profile.schema.json', 'utf8')) as object;
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: false,
});
addFormats(ajv);
const validate = ajv.compile(published);

/** What JSON Schema cannot say: told by zod alone. Everything else must be refused by both. */
const onlyZod = new Set(['prefixHasHostBits']);

describe('docs/profile.schema.json', () => {
  it('is what `npm run schema` would write', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(publishedSchema())));
  });

  it('describes every leaf', () => {
    const bare: string[] = [];
    walk(published, '$', false, bare);
    expect(bare).toEqual([]);
  });

  it.each(badFields)('refuses like zod: %s', (_what, profile, ...told) => {
    const alone = told.every((each) => onlyZod.has(each.split(' ')[1] ?? ''));
    expect(validate(profile)).toBe(alone);
    expect(zodSchema.safeParse(profile).success).toBe(false);
  });

  it('accepts the small profiles, and all that the generator makes', () => {
    expect([validate(smallL2tp), validate(smallIpsec)]).toEqual([true, true]);
    fc.assert(
      fc.property(profileArbitrary(), (profile) => {
        expect(validate(JSON.parse(JSON.stringify(profile)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with zod on profiles with one leaf replaced by a tricky value', () => {
    const tricky = [
      '',
      ' ',
      'x',
      '\u200e',
      '\u3164',
      'a\u2800',
      'a\u0301',
      '\u0301a',
      `a${'\u0335'.repeat(6)}`,
      'x'.repeat(81),
      'a\nb',
      'a\r\nb\n\u0301',
      'a\rb',
      '\n',
      'a\tb',
      'ü',
      '1',
      'true',
      '192.0.2.1',
      '::1',
      '2001:db8::',
      '::ffff:192.0.2.1',
      '::ffff:192.0.2.1000',
      '1::2::3',
      ':1',
      '192.0.2.1/32',
      '::/0',
      'a.b',
      '-a.b',
      '1.2.3',
      `${'a'.repeat(64)}.b`,
      '@x',
      '.x',
      'con.p12',
      'MAA=',
      'MAA',
      '=',
      '2030-01-01T00:00:00Z',
      '2030-13-01T00:00:00Z',
      'a@b.cd',
      'a@b',
      'https://a.example',
      'https://',
      null,
      true,
      false,
      0,
      1,
      -1,
      1.5,
      5,
      1e9,
      1e10,
      [],
      {},
      ['x'],
      { en: 'x' },
    ];
    fc.assert(
      fc.property(
        profileArbitrary(),
        fc.nat(),
        fc.constantFrom(...tricky),
        (profile, at, value) => {
          const paths = leaves(profile);
          const changed = set(profile, paths[at % paths.length] ?? [], value);
          const result = zodSchema.safeParse(JSON.parse(new TextDecoder().decode(encode(changed))));
          const codes = result.success ? [] : result.error.issues.map((issue) => issue.message);
          if (codes.length > 0 && codes.every((code) => onlyZod.has(code))) return;
          expect([value, validate(changed)]).toEqual([value, result.success]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  oneOf?: Node[];
  anyOf?: Node[];
}

/** Fields without a description of their own or of what they stand in as list entry. */
function walk(node: Node, path: string, described: boolean, bare: string[]): void {
  for (const [key, each] of Object.entries(node.properties ?? {})) {
    if (each.description === undefined) bare.push(`${path}.${key}`);
    walk(each, `${path}.${key}`, true, bare);
  }
  if (node.items) walk(node.items, `${path}[]`, described, bare);
  for (const each of [...(node.oneOf ?? []), ...(node.anyOf ?? [])])
    walk(each, path, described, bare);
}

function leaves(value: unknown, base: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [base];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((each, index) => [index, each])
    : Object.entries(value);
  return entries.flatMap(([key, each]) => leaves(each, [...base, key]));
}
