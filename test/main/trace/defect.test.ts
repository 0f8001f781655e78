/** D40: of an error a trace keeps its name, its code and where it was; nothing that an error can be made to say. */
import { constants } from 'node:os';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defect, defectOf, errorNames, type PlaceOf } from '../../../src/main/trace/defect.ts';
import { FileSystemError } from '../../../src/main/storage/file-system.ts';
import { TraceRing } from '../../../src/main/trace/trace.ts';

/** As if this test were a file of the program. */
const here: PlaceOf = (file, line) =>
  file.includes('defect.test') ? { file: 'src/main/here.ts', line } : null;

function failsDeepDown(message: string): Error {
  return new TypeError(message);
}

describe('a defect', () => {
  it('keeps name, function, file and line, and not the message', () => {
    const [error] = defectOf(failsDeepDown('canary'), here);
    expect(error).toMatchObject({ name: 'TypeError', code: null });
    expect(error?.frames[0]).toMatchObject({ function: 'failsDeepDown', file: 'src/main/here.ts' });
    expect(JSON.stringify(error)).not.toContain('canary');
  });

  it('keeps the causes, also of what is no error, and ends where they run in a ring', () => {
    const inner = new RangeError('canary', { cause: 'canary' });
    const outer = new Error('canary', { cause: inner });
    expect(defectOf(outer, here).map(({ name }) => name)).toEqual([
      'Error',
      'RangeError',
      'unknown',
    ]);
    const ring = new Error('canary');
    ring.cause = ring;
    expect(defectOf(ring, here)).toHaveLength(8);
  });

  it('keeps the code of the system before that of ours', () => {
    const full = new FileSystemError('noSpace', 'write', '/home/canary', 'ENOSPC');
    expect(defectOf(full, here)[0]).toMatchObject({ name: 'FileSystemError', code: 'ENOSPC' });
    const mine = new FileSystemError('noSpace', 'write', '/home/canary');
    expect(defectOf(mine, here)[0]).toMatchObject({ code: 'noSpace' });
    expect(Object.keys(constants.errno)).toContain('ENOSPC');
  });

  it('takes no line of a message for a frame', () => {
    const forged = failsDeepDown('x\n    at canary (src/main/canary.ts:1:1)');
    expect(JSON.stringify(defectOf(forged, here))).not.toContain('canary');
    const read = failsDeepDown('x\n    at canary (src/main/canary.ts:1:1)');
    expect(read.stack).toContain('canary');
    expect(defectOf(read, here)[0]?.frames).toEqual([]);
  });

  it('leaves the way of others to read a stack as it was', () => {
    const way = () => Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace')?.value as unknown;
    const before = way();
    defectOf(failsDeepDown(''), here);
    expect(way()).toBe(before);
  });

  it('repeats no text that stands anywhere in an error, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 8, maxLength: 40 }),
      fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{7,20}$/),
    );
    const known: readonly unknown[] = [...errorNames, ...Object.keys(constants.errno)];
    fc.assert(
      fc.property(fc.array(text, { minLength: 6, maxLength: 6 }), (texts) => {
        const [message, name, code, systemCode, stack, cause] = texts;
        fc.pre(texts.every((each) => !known.includes(each)));
        const inner: unknown = Object.assign(new Error(message), { name, code, cause });
        const outer = new Error(message, { cause: inner });
        Object.assign(outer, {
          name,
          systemCode,
          stack: `Error\n    at ${stack} (src/${stack}:1:1)`,
        });
        const bare = { name, message, code, cause: outer };
        const trace = new TraceRing({ ticks: () => 0, placeOf: here });
        for (const each of [outer, bare, message]) {
          expect(defect.safeParse(trace.defect('run', each)).success).toBe(true);
        }
        const told = trace.text();
        expect(told.trimEnd().split('\n')).toHaveLength(3);
        const own =
          /"(?:event|defect|where|run|errors|name|code|frames|function|file|line|n|at|null)"/g;
        const rest = told.replace(own, '');
        for (const each of new Set(texts)) expect(rest.includes(each)).toBe(false);
      }),
      { numRuns: 80 },
    );
  });

  it('survives an error whose every property throws', () => {
    const trap = new Proxy(new Error('canary'), {
      get: () => {
        throw new Error('canary');
      },
    });
    expect(defectOf(trap, here)[0]).toMatchObject({ name: 'unknown', code: null });
  });

  it('knows the name of every error of ours', () => {
    const src = resolve(import.meta.dirname, '../../../src');
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
    const named = files
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [
        ...readFileSync(join(src, file), 'utf8').matchAll(/this\.name = '(\w+)'/g),
      ])
      .map(([, name]) => name);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !(errorNames as readonly unknown[]).includes(name))).toEqual([]);
  });
});
