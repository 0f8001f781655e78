/** Windows' prompt as a test wants it answered; then the played one goes on. */
import type { Approved } from '../../src/main/elevation/approved.ts';
import type { Elevation, ElevationStart } from '../../src/main/elevation/elevation.ts';
import { playedElevation } from '../../src/main/root/web-wizard.ts';

export interface Prompt {
  elevation: Elevation;
  /** What it was shown for. */
  asked: Approved[];
}

/** @param first how the first prompts end; after these each is answered with yes. */
export function promptOn(pc: string, first: Exclude<ElevationStart['kind'], 'started'>[]): Prompt {
  const played = playedElevation(pc, 0);
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
