/** What tells the simulated PC's restarts: a key that goes with the running Windows, and when that was started (D41). */
import { bootArea } from './files.ts';
import type { Answerers, Performers } from './machine.ts';

export const restartAnswers = {
  'restart.read': (_query, pc) => {
    const { bootTime, restartMarked } = pc.read(bootArea);
    return { marked: restartMarked, bootTime };
  },
} satisfies Partial<Answerers>;

export const restartOperations = {
  'restart.mark': (_operation, pc) => {
    pc.note('restart.volatileKey');
    pc.write(bootArea, { ...pc.read(bootArea), restartMarked: true });
  },
} satisfies Partial<Performers>;
