/** A simulated PC in memory, with what it believed on the way. */
import type { Operation } from '../../../src/shared/port/operation.ts';
import type { Outcome, Secrets } from '../../../src/shared/port/port.ts';
import type { Query } from '../../../src/shared/port/query.ts';
import { parseAnswer } from '../../../src/shared/port/query.ts';
import type { SecretName } from '../../../src/shared/port/values.ts';
import type { BeliefId } from '../../../src/main/demo/beliefs.ts';
import { createDemoPc, type NewDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { type DemoPc, type DemoPcOptions, openDemoPc } from '../../../src/main/demo/demo-pc.ts';
import { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import { snapshotDemoPc } from '../../../src/main/demo/snapshot.ts';

export interface Bench {
  readonly fs: MemoryFileSystem;
  readonly folder: string;
  readonly pc: DemoPc;
  readonly seen: BeliefId[];
  /** Performs one operation. */
  act(operation: Operation): Promise<Outcome>;
  /** Performs and demands `done`. */
  done(...operations: Operation[]): Promise<void>;
  /** Asks one question; throws on an answer that is not the port's. */
  ask(query: Query): Promise<unknown>;
  snapshot(): ReturnType<typeof snapshotDemoPc>;
}

type Given = Partial<Record<SecretName, string>>;

export function secretsOf(given: Given): Secrets {
  return { get: (name) => given[name] };
}

export function bench(
  plan: Partial<Omit<NewDemoPc, 'fs'>> = {},
  options: Partial<Omit<DemoPcOptions, 'fs'>> & { secrets?: Given } = {},
): Bench {
  const fs = new MemoryFileSystem();
  const folder = '/pc';
  createDemoPc(folder, { windows: '10.0.22631', ...plan, fs });
  const seen: BeliefId[] = [];
  const { secrets: given = {}, ...rest } = options;
  const secrets = secretsOf(given);
  const pc = openDemoPc(folder, { ...rest, fs, onBelief: (id) => seen.push(id) });
  const act = async (operation: Operation) => {
    const [outcome] = await pc.perform([operation], secrets);
    if (outcome === undefined) throw new Error('no outcome');
    return outcome;
  };
  return {
    fs,
    folder,
    pc,
    seen,
    act,
    done: async (...operations) => {
      for (const operation of operations) {
        const outcome = await act(operation);
        if (outcome.status !== 'done') {
          throw new Error(`${operation.kind}: ${JSON.stringify(outcome)}`);
        }
      }
    },
    ask: async (query) => {
      const [answer] = await pc.ask([query], secrets);
      return parseAnswer(query.kind, answer);
    },
    snapshot: () => snapshotDemoPc(folder, fs),
  };
}
