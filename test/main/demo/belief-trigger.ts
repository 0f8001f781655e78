/** How a test runs into a belief: what it does on which PC, what it asks, and what has to come back. */
import { expect } from 'vitest';
import type { Operation } from '../../../src/shared/port/operation.ts';
import type { Outcome, Pc, Secrets } from '../../../src/shared/port/port.ts';
import type { Answer, Query } from '../../../src/shared/port/query.ts';
import { beliefs, type BeliefId } from '../../../src/main/demo/beliefs.ts';
import type { NewDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { type DemoPcOptions, openDemoPc } from '../../../src/main/demo/demo-pc.ts';
import { replaceFile } from '../../../src/main/storage/atomic-file.ts';
import { bench, secretsOf, type Bench } from './bench.ts';

/** A PC just before the belief counts. Another implementation of the port is given the same PC and asked the same. */
export interface Prepared {
  readonly pc: Bench;
  readonly session: Pc;
  readonly secrets: Secrets;
  readonly elevated: boolean;
}

export interface Trigger {
  prepare(): Promise<Prepared & { readonly seen: BeliefId[] }>;
  readonly acts: readonly Operation[];
  readonly asks: readonly Query[];
  /** Whether outcomes and answers are those of the row; the same for every implementation of the port. */
  check(id: BeliefId, outcomes: readonly Outcome[], answers: readonly Answer[]): void;
  /** What only the simulated PC can show; gets the PC before and after. */
  readonly also: (pc: Bench, before: ReturnType<Bench['snapshot']>) => unknown;
}

type Options = Parameters<typeof bench>[1] & object;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a file of the folder, as a person with an editor sees it
type Json = Record<string, any>;

export interface Files {
  edit(file: string, change: (json: Json) => void): void;
  write(file: string, text: string): void;
}

interface Scene {
  plan?: Partial<Omit<NewDemoPc, 'fs'>>;
  options?: Options;
  /** Operations that succeed first. */
  before?: readonly Operation[];
  tamper?: (pc: Bench, files: Files) => void;
  /** Options of a second session that gets the operations and the questions. */
  then?: Partial<DemoPcOptions>;
}

interface Behaviour {
  acts?: readonly Operation[];
  asks?: readonly Query[];
  /** The value of each answer, or a part of it; `null` is "absent". */
  answers?: readonly unknown[];
  also?: Trigger['also'];
}

/** The operation is refused by this belief, with the code of its row, and leaves the PC as it was. */
export function operation(scene: Scene, refused: Operation): Trigger {
  return {
    prepare: () => prepare(scene),
    acts: [refused],
    asks: [],
    check: (id, [outcome]) => {
      const row = beliefs[id];
      if (row.does !== 'refuses') throw new Error(`${id} does not refuse`);
      expect(outcome).toMatchObject({ status: 'failed', code: row.code });
    },
    also: (pc, before) => {
      expect(pc.snapshot()).toEqual(before);
    },
  };
}

/** The question has no answer, for the reason of the row. */
export function question(scene: Scene, asked: Query): Trigger {
  return {
    prepare: () => prepare(scene),
    acts: [],
    asks: [asked],
    check: (id, _outcomes, [answer]) => {
      const row = beliefs[id];
      if (row.does !== 'cannotRead') throw new Error(`${id} is about no query`);
      expect(answer).toEqual({ ok: false, unreadable: row.why });
    },
    also: () => undefined,
  };
}

/** The operations are done, and the answers are these. */
export function behaviour(
  scene: Scene,
  { acts = [], asks = [], answers = [], also = () => undefined }: Behaviour,
): Trigger {
  return {
    prepare: () => prepare(scene),
    acts,
    asks,
    check: (id, outcomes, given) => {
      expect(beliefs[id].does).toBe('behaves');
      expect(outcomes).toEqual(acts.map(() => ({ status: 'done' })));
      for (const [at, value] of answers.entries()) {
        const wanted = value !== null && typeof value === 'object' ? { value } : { value: value };
        expect(given[at]).toMatchObject({ ok: true, ...wanted });
      }
    },
    also,
  };
}

async function prepare(scene: Scene): Promise<Prepared & { seen: BeliefId[] }> {
  const pc = bench(scene.plan, scene.options);
  await pc.done(...(scene.before ?? []));
  scene.tamper?.(pc, filesOf(pc));
  const seen: BeliefId[] = [];
  const options = { ...scene.options, ...scene.then };
  const session = openDemoPc(pc.folder, {
    ...options,
    fs: pc.fs,
    onBelief: (each) => seen.push(each),
  });
  const secrets = secretsOf(scene.options?.secrets ?? {});
  return { pc, seen, session, secrets, elevated: options.identity?.elevated ?? true };
}

export function filesOf({ fs, folder }: Pick<Bench, 'fs' | 'folder'>): Files {
  const write = (file: string, text: string) => {
    replaceFile(fs, `${folder}/${file}`, Buffer.from(text, 'utf8'));
  };
  return {
    write,
    edit: (file, change) => {
      const json = JSON.parse(Buffer.from(fs.read(`${folder}/${file}`)).toString('utf8')) as Json;
      change(json);
      write(file, JSON.stringify(json));
    },
  };
}
