/** Channel → what answers it, and as which work: turns.ts says what may run beside what. */
import type { Channel, RequestOf, ResponseOf } from '../../shared/ipc/channels.ts';
import * as app from './handlers/app.ts';
import * as draft from './handlers/draft.ts';
import * as files from './handlers/files.ts';
import * as installed from './handlers/installed.ts';
import * as needs from './handlers/needs.ts';
import * as plan from './handlers/plan.ts';
import { applyShown, cancel } from './handlers/apply.ts';
import { dial } from './handlers/dial.ts';
import * as live from './handlers/live.ts';
import { check } from './handlers/server-check.ts';
import * as profile from './handlers/profile.ts';
import { saveReport } from './handlers/report.ts';
import type { WizardSession } from './session.ts';
import { hindersDial, movesThings, type Work as Kind } from './turns.ts';
import { WizardProblem } from './wizard-problem.ts';

export type Handlers = {
  [C in Channel]: (request: RequestOf<C>) => Promise<ResponseOf<C>>;
};

type Work<A, B> = (session: WizardSession, request: A, stopped: AbortSignal) => Promise<B>;

const doctor = () => import('./handlers/doctor.ts');

export function makeHandlers(session: WizardSession): Handlers {
  const { turns } = session;
  const during =
    <A, B>(kind: Kind, work: Work<A, B>) =>
    async (request: A) => {
      if (session.dialling !== null && hindersDial(kind)) throw new WizardProblem('dialling');
      try {
        return await turns.take(kind, (stopped) => work(session, request, stopped));
      } finally {
        if (movesThings(kind)) session.forgetSeen(kind !== 'connect');
      }
    };
  const stopping = (kind: Kind) => () => {
    turns.stop(kind);
    return Promise.resolve(null);
  };
  /** Beside whatever is at work. */
  const free =
    <A, B>(work: (session: WizardSession, request: A) => Promise<B>) =>
    (request: A) =>
      work(session, request);
  return {
    'app.state': free(app.state),
    'app.language': free(app.language),
    'app.restart': during('restart', live.restart),
    'link.open': free(app.openLink),
    'file.choose': free(files.choose),
    'file.drop': free(files.drop),
    'profile.open': during('look', profile.open),
    'profile.close': during('look', profile.close),
    'needs.look': during('look', needs.look),
    'needs.certificate': during('look', needs.certificate),
    'server.check': during('check', check),
    'server.stop': stopping('check'),
    'plan.make': during('look', plan.make),
    'plan.apply': during('apply', applyShown),
    'plan.cancel': free(cancel),
    'report.save': free(saveReport),
    'connection.dial': free(dial),
    'connection.giveUp': () => {
      session.stopDialling();
      return Promise.resolve(null);
    },
    'connection.hangUp': during('connect', live.hangUp),
    'installed.list': during('look', installed.list),
    'installed.state': during('look', live.state),
    'installed.verify': during('look', installed.verify),
    'installed.pause': during('pause', installed.pause),
    'installed.undo': during('undo', installed.takeBack),
    'installed.repair': during('repair', installed.repairAll),
    // What the doctor knows, in three languages, is loaded when it is asked for (decision 0020).
    'doctor.look': during('check', async (own, asked, stopped) =>
      (await doctor()).look(own, asked, stopped),
    ),
    'doctor.stop': stopping('check'),
    'doctor.plan': during('look', async (own, asked) => (await doctor()).plan(own, asked)),
    'doctor.apply': during('apply', async (own, asked) => (await doctor()).apply(own, asked)),
    'draft.open': free(draft.open),
    'draft.check': free(draft.check),
    'draft.preview': free(draft.preview),
    'draft.save': free(draft.save),
    'draft.use': during('look', draft.use),
  };
}
