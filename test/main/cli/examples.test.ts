/** Each example by the real program: plan, apply, verify, apply again, undo; the report by its schema; every code with words. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema, type ReportOf } from '../../../src/shared/report/report.ts';
import { demoPc, example, exampleSecrets, json, scratch, settingsOf } from './program.ts';

const here = dirname(fileURLToPath(import.meta.url));
const published: unknown = JSON.parse(
  readFileSync(join(here, '..', '..', '..', 'docs', 'report.schema.json'), 'utf8'),
);
const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (on: Ajv2020) => void)(ajv);
const validate = ajv.compile(published as object);

const examples = readdirSync(example('.')).filter(
  (name) => /\.(json|vpnprofile)$/.test(name) && name !== 'demo-secrets.json',
);
const good = ['ok', 'restartNeeded'];
let place: ReturnType<typeof scratch>;
let secrets: string;

beforeEach(() => {
  place = scratch();
  secrets = place.file('secrets.json', exampleSecrets);
});
afterEach(() => {
  place.end();
});

describe('the published schema', () => {
  it('is not stale (npm run schema writes it)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(reportSchema())));
  });

  it('refuses what is no report', () => {
    expect(validate({ format: 'roadwarrior-report' })).toBe(false);
  });
});

describe.each(examples)('%s', (name) => {
  it('applies, verifies, and comes back to where it was', async () => {
    demoPc(place.pc);
    const before = settingsOf(place.pc);
    const file = join(place.folder, 'r.json');
    const at = ['--pc', place.pc];

    const plan = await json(['--plan', example(name), '--secrets', secrets, ...at]);
    expect(plan.exit.name).toBe('ok');
    expect(settingsOf(place.pc)).toEqual(before);

    const applied = await json([
      '--apply',
      example(name),
      '--secrets',
      secrets,
      '--report',
      file,
      ...at,
    ]);
    expect(good).toContain(applied.exit.name);
    expect(applied.simulated).toBe(true);
    expect(applied.result.verification?.asWanted).toBe(true);
    expect(applied.result.performed.length).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(applied);
    expect(validate(applied), JSON.stringify(validate.errors)).toBe(true);
    expect(wordless(applied)).toEqual([]);
    expect(settingsOf(place.pc)).not.toEqual(before);

    // Without secrets, as the help desk would.
    const verified = await json(['--verify', example(name), ...at]);
    expect(verified.exit.name).toBe(applied.exit.name);
    const id = applied.result.profile?.id ?? '';
    expect((await json(['--verify', id, ...at])).exit.name).toBe(applied.exit.name);
    expect((await json<'list'>(['--list', ...at])).result.installed.map((each) => each.id)).toEqual(
      [id],
    );

    const again = await json(['--apply', example(name), '--secrets', secrets, ...at]);
    expect(good).toContain(again.exit.name);
    const items = again.result.plan?.steps.flatMap((step) => step.items) ?? [];
    const different = items.filter(
      (item) =>
        item.action !== 'none' && JSON.stringify(item.before) !== JSON.stringify(item.after),
    );
    expect(different).toEqual([]);

    const undone = await json(['--undo', id, ...at]);
    expect([...good, 'undoIncomplete']).toContain(undone.exit.name);
    expect(settingsOf(place.pc)).toEqual(before);
    expect((await json<'list'>(['--list', ...at])).result.installed).toEqual([]);
  });

  it.each(['6.0.6002', '6.1.7601', '6.3.9600', '10.0.26100'])(
    'has words on Windows %s',
    async (windows) => {
      const report = await json([
        '--plan',
        example(name),
        '--secrets',
        secrets,
        '--windows',
        windows,
      ]);
      expect(['ok', 'blocked']).toContain(report.exit.name);
      expect(report.result.plan?.windows).toBe(windows);
      expect(wordless(report)).toEqual([]);
    },
  );
});

/** A sentence that is its own code: no words, or a parameter that the sentence wants and the code lacks. */
function wordless({ result }: Pick<ReportOf<'plan'>, 'result'>): string[] {
  const steps = result.plan?.steps ?? [];
  const said = [
    ...result.findings,
    ...steps.flatMap((step) => [...step.reasons, ...step.risks, step.undo]),
    ...(result.plan?.restart.reasons ?? []),
    ...result.problems,
  ];
  return [
    ...said.filter(({ code, text }) => code === text).map(({ code }) => code),
    ...steps.filter(({ title }) => !title.includes(' ')).map(({ id }) => id),
  ];
}
