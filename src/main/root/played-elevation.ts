/** Windows' prompt on a demo PC, always answered with yes: a second side on the same PC, which may write the machine. */
import type { Elevation } from '../elevation/elevation.ts';
import { demoParts, type DemoFolder } from './demo-folder.ts';
import { ScopeSide } from './pc-parts.ts';

export function playedElevation(demo: DemoFolder): Elevation {
  return {
    start: (approved) => {
      const side = new ScopeSide(demoParts({ ...demo, elevated: true }), 'machine');
      let over = false;
      return Promise.resolve({
        kind: 'started',
        elevated: {
          approved,
          get over() {
            return over;
          },
          makeExecutor: (options, secrets) => Promise.resolve(side.makeExecutor(secrets, options)),
          end: () => {
            over = true;
            return side.end();
          },
        },
      });
    },
  };
}
