/** Windows' prompt as a test wants it answered; then the played one goes on. */
import type { Elevation, ElevationStart } from '../../src/main/elevation/elevation.ts';
import { playedElevation } from '../../src/main/root/web-wizard.ts';

export interface Prompt {
  elevation: Elevation;
  /** Digests of the plans that it was shown for; null: for an undo or a repair. */
  asked: (string | null)[];
}

/** @param first how the first prompts end; after these each is answered with yes. */
export function promptOn(pc: string, first: Exclude<ElevationStart['kind'], 'started'>[]): Prompt {
  const played = playedElevation(pc, 0);
  const answers = [...first];
  const asked: Prompt['asked'] = [];
  return {
    asked,
    elevation: {
      start: (order) => {
        asked.push(order.digest);
        const answer = answers.shift();
        if (answer === undefined) return played.start(order);
        return Promise.resolve(
          answer === 'failed' ? { kind: 'failed', code: 'notStarted' } : { kind: 'cancelled' },
        );
      },
    },
  };
}
