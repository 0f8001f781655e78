/** How a test runs into a belief: what it did on which PC, and what came back. */
import { expect } from 'vitest';
import type { Operation } from '../../src/shared/port/operation.ts';
import type { Pc, Secrets } from '../../src/shared/port/port.ts';
import type { Query } from '../../src/shared/port/query.ts';
import { beliefs, type BeliefId } from '../../src/main/demo/beliefs.ts';
import type { NewDemoPc } from '../../src/main/demo/create-demo-pc.ts';
import { type DemoPcOptions, openDemoPc } from '../../src/main/demo/demo-pc.ts';
import { replaceFile } from '../../src/main/storage/atomic-file.ts';
import { bench, secretsOf, type Bench } from './bench.ts';

/** Runs, checks what the row says, and throws where the PC followed other beliefs. */
export type Trigger = ((id: BeliefId) => Promise<void>) & {
  /** Of a refused operation: what another implementation of the port is to be asked. */
  scene?: () => Promise<{ pc: Bench; session: Pc; refused: Operation; secrets: Secrets }>;
};

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
  /** Options of a second session that gets the last operation or the question. */
  then?: Partial<DemoPcOptions>;
}

/** The operation is refused by this belief, with the code of its row, and leaves the PC as it was. */
export function operation(scene: Scene, refused: Operation): Trigger {
  const secrets = secretsOf(scene.options?.secrets ?? {});
  const trigger = async (id: BeliefId) => {
    const { pc, seen, session } = await prepare(scene);
    const before = pc.snapshot();
    const [outcome] = await session.perform([refused], secrets);
    const row = beliefs[id];
    if (row.does !== 'refuses') throw new Error(`${id} does not refuse`);
    expect(seen).toContain(id);
    const { code, hresult, errorId } = row;
    expect(outcome).toEqual(
      JSON.parse(JSON.stringify({ status: 'failed', code, hresult, errorId })),
    );
    expect(pc.snapshot()).toEqual(before);
  };
  return Object.assign(trigger, {
    scene: async () => ({ ...(await prepare(scene)), refused, secrets }),
  });
}

export function question(scene: Scene, asked: Query): Trigger {
  return async (id) => {
    const { seen, session } = await prepare(scene);
    const [answer] = await session.ask([asked], secretsOf(scene.options?.secrets ?? {}));
    const row = beliefs[id];
    if (row.does !== 'cannotRead') throw new Error(`${id} is about no query`);
    expect(seen).toContain(id);
    expect(answer).toEqual({ ok: false, unreadable: row.why });
  };
}

export function behaviour(run: () => Promise<Bench>): Trigger {
  return async (id) => {
    expect(beliefs[id].does).toBe('behaves');
    expect((await run()).seen).toContain(id);
  };
}

async function prepare(scene: Scene) {
  const pc = bench(scene.plan, scene.options);
  await pc.done(...(scene.before ?? []));
  scene.tamper?.(pc, filesOf(pc));
  const seen: BeliefId[] = [];
  const session = openDemoPc(pc.folder, {
    ...scene.options,
    ...scene.then,
    fs: pc.fs,
    onBelief: (each) => seen.push(each),
  });
  return { pc, seen, session };
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
