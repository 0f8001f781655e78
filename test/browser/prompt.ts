/** Windows' prompt as a test wants it answered; then the played one goes on. */
import type { Approved } from '../../src/main/elevation/approved.ts';
import type {
  ElevatedSide,
  Elevation,
  ElevationStart,
} from '../../src/main/elevation/elevation.ts';
import { playedElevation } from '../../src/main/root/played-elevation.ts';
import type { Emit } from '../../src/main/transaction/events.ts';

export interface Prompt {
  elevation: Elevation;
  /** What it was shown for. */
  asked: Approved[];
}

/** @param first how the first prompts end; after these each is answered with yes. */
export function promptOn(pc: string, first: Exclude<ElevationStart['kind'], 'started'>[]): Prompt {
  const played = playedElevation({ folder: pc, pace: 0 });
  const answers = [...first];
  const asked: Prompt['asked'] = [];
  return {
    asked,
    elevation: {
      start: (approved) => {
        asked.push(approved);
        const answer = answers.shift();
        if (answer === undefined) return played.start(approved);
        return Promise.resolve(
          answer === 'failed' ? { kind: 'failed', code: 'notStarted' } : { kind: 'cancelled' },
        );
      },
    },
  };
}

export interface HeldRun {
  elevation: Elevation;
  /** Lets the run go on to its end. */
  goOn: () => void;
}

/** A run that stands still in its n-th step: until it may go on, the window hears no more of it and has no answer. */
export function heldRun(pc: string, nth: number): HeldRun {
  const played = playedElevation({ folder: pc, pace: 0 });
  const later: (() => void)[] = [];
  let started = 0;
  let held = true;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const emitting = (emit: Emit): Emit => {
    return (event) => {
      if (held && started >= nth) {
        later.push(() => {
          emit(event);
        });
        return;
      }
      if (event.event === 'stepStarted') started += 1;
      emit(event);
    };
  };
  return {
    goOn: () => {
      held = false;
      for (const tell of later.splice(0)) tell();
      open();
    },
    elevation: {
      start: async (approved) => {
        const answer = await played.start(approved);
        if (answer.kind !== 'started') return answer;
        const { elevated } = answer;
        const makeExecutor: ElevatedSide['makeExecutor'] = async (options, secrets) => {
          const emit = emitting(options.emit);
          const executor = await elevated.makeExecutor({ ...options, emit }, secrets);
          const run = executor.run.bind(executor);
          let cancelled = false;
          executor.run = async (request) => {
            const reply = await run(request);
            await gate;
            return cancelled ? { kind: 'cancelled' } : reply;
          };
          executor.cancel = () => {
            cancelled = true;
          };
          return executor;
        };
        // Copied by hand: `over` and `end` are the played one's own.
        const side: ElevatedSide = {
          approved,
          makeExecutor,
          get over() {
            return elevated.over;
          },
          end: () => elevated.end(),
        };
        return { kind: 'started', elevated: side };
      },
    },
  };
}
