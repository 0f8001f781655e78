/**
 * A bench whose homes lie on a disk that shows every state a crash may leave (D8). The simulated Windows keeps its own
 * writes, as Windows does: each crash state goes with the PC as it stood at that moment.
 */
import type { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import type { FaultSource } from '../../../src/main/demo/faults.ts';
import type { Machine } from '../../../src/main/demo/machine.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';
import { CrashFileSystem, type CrashState } from '../storage/crash-file-system.ts';
import type { RandomPc } from './world.ts';
import { Workbench } from './workbench.ts';

export interface CrashMoment {
  readonly fs: CrashFileSystem;
  readonly pc: MemoryFileSystem;
  /** The recorded act had returned before the crash. */
  readonly returned: boolean;
  readonly after: number;
  /** How the disk came to be so. */
  readonly by: 'powerCut' | 'kill';
}

interface Mark {
  readonly recording: number;
  readonly pc?: MemoryFileSystem;
  readonly returned?: boolean;
}

export class CrashBench {
  readonly bench: Workbench;
  readonly disk: CrashFileSystem;
  /** Faults of what is recorded. */
  faults: FaultSource = { next: () => null };
  #copies = 0;
  #touched = false;
  #recording = 0;
  #start: MemoryFileSystem | null = null;

  private constructor(bench: Workbench, disk: CrashFileSystem) {
    this.bench = bench;
    this.disk = disk;
    this.#watch();
  }

  static withPc(pc: RandomPc): CrashBench {
    const disk = new CrashFileSystem({ folders: ['/'] });
    return new CrashBench(Workbench.withPc(pc, disk), disk);
  }

  static over(pc: MemoryFileSystem, disk: CrashFileSystem): CrashBench {
    return new CrashBench(Workbench.over(pc, disk), disk);
  }

  /** Runs `act`; the moments of it then come from `moments`. */
  async record(act: (bench: Workbench) => Promise<unknown>): Promise<void> {
    this.#recording += 1;
    this.#start = this.bench.pc.copy('start');
    this.disk.record(() => undefined);
    await act(this.bench);
    this.#markIfTouched();
    this.disk.mark({ recording: this.#recording, returned: true });
  }

  /** Somebody else changes the PC while the recording goes on. */
  change(act: (pc: Machine) => void): void {
    this.bench.change(act);
    this.#touched = true;
  }

  *moments(): Iterable<CrashMoment> {
    for (const state of this.disk.states()) yield this.#moment(state, 'powerCut');
    for (const state of this.disk.killStates()) yield this.#moment(state, 'kill');
  }

  #moment(state: CrashState, by: CrashMoment['by']): CrashMoment {
    const marks = (state.marks as Mark[]).filter((each) => each.recording === this.#recording);
    const pc = marks.findLast((mark) => 'pc' in mark)?.pc ?? this.#start;
    if (pc === null) throw new Error('nothing was recorded');
    this.#copies += 1;
    return {
      fs: state.fs,
      pc: pc.copy(`c${String(this.#copies)}`),
      returned: marks.some((mark) => mark.returned === true),
      after: state.after,
      by,
    };
  }

  /** An operation may have changed the PC: what the disk shows next goes with the PC after it. */
  #watch(): void {
    this.bench.inject({
      next: (operation: Operation) => {
        this.#touched = true;
        return this.faults.next(operation);
      },
    });
    this.disk.before = () => {
      this.#markIfTouched();
    };
  }

  #markIfTouched(): void {
    if (this.#touched) this.#markPc();
  }

  #markPc(): void {
    this.#touched = false;
    this.#copies += 1;
    const pc = this.bench.pc.copy(`m${String(this.#copies)}`);
    this.disk.mark({ recording: this.#recording, pc });
  }
}
