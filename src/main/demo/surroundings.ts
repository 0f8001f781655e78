/** What stands around the simulated PC's connections: its build, its miniports, other software, WFP's ring. */
import { surroundingsArea } from './files.ts';
import { type Answerers, NotReadable } from './machine.ts';

export const surroundingsAnswers = {
  'ikeFailures.read': ({ since, atMost }, pc) => {
    if (!pc.windows.identity.elevated) throw new NotReadable('access.ikeFailures');
    return pc
      .read(surroundingsArea)
      .ikeFailures.filter(({ at }) => Date.parse(at) >= Date.parse(since))
      .slice(0, atMost);
  },
  'miniports.read': (_query, pc) => pc.read(surroundingsArea).miniports,
  'build.read': (_query, pc) => pc.read(surroundingsArea).build,
  'otherSoftware.read': (_query, pc) => pc.read(surroundingsArea).otherSoftware,
} satisfies Partial<Answerers>;
