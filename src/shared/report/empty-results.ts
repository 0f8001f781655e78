/** The result of each command before it has begun: every ending, however early, makes a whole document of it. */
import type { ResultOf } from './report.ts';
import type { Reported } from './reported.ts';

const noProfile = () => ({ weakenings: [], profile: null, problems: [] });
const nothingPlanned = () => ({ ...noProfile(), serverCheck: null, findings: [], plan: null });
const nothingDone = () => ({ performed: [], settled: [], afterwards: [] });
const nothingSwitched = () => ({ installed: null, ...nothingDone() });

export const emptyResults: { readonly [Command in Reported]: () => ResultOf<Command> } = {
  plan: nothingPlanned,
  apply: () => ({ ...nothingPlanned(), ...nothingDone(), failure: null, verification: null }),
  verify: () => ({ ...noProfile(), findings: [], verification: null }),
  undo: () => ({ ...noProfile(), ...nothingDone(), verification: null }),
  list: () => ({ installed: [], fixes: [] }),
  show: () => ({ installed: null }),
  pause: nothingSwitched,
  resume: nothingSwitched,
  checkServer: () => ({ ...noProfile(), serverCheck: null }),
  lintCertificate: () => ({ findings: [] }),
  doctor: () => ({
    ...noProfile(),
    ...{ connection: null, dial: null, causes: [], besides: [], ruledOut: [], unread: [] },
    ...{ serverCheck: null, findings: [], plan: null },
    ...{ ...nothingDone(), failure: null, verification: null },
  }),
  explain: () => ({ number: null, causes: [] }),
  repair: nothingDone,
  restartDemo: () => null,
  none: () => null,
};
