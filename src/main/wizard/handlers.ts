/** Channel → what answers it, and which calls may run beside each other. */
import type { Channel, RequestOf, ResponseOf } from '../../shared/ipc/channels.ts';
import * as app from './handlers/app.ts';
import * as draft from './handlers/draft.ts';
import * as files from './handlers/files.ts';
import * as installed from './handlers/installed.ts';
import * as needs from './handlers/needs.ts';
import * as plan from './handlers/plan.ts';
import { applyShown, cancel } from './handlers/apply.ts';
import { dial, giveUp } from './handlers/dial.ts';
import * as serverCheck from './handlers/server-check.ts';
import * as profile from './handlers/profile.ts';
import { saveReport } from './handlers/report.ts';
import type { WizardSession } from './session.ts';
import { Turns } from './turns.ts';

export type Handlers = {
  [C in Channel]: (request: RequestOf<C>) => Promise<ResponseOf<C>>;
};

export function makeHandlers(session: WizardSession): Handlers {
  const turns = new Turns();
  /** One after the other, because they share session and PC; `busy` while something is changed. */
  const reads =
    <A, B>(work: (session: WizardSession, request: A) => Promise<B>) =>
    (request: A) =>
      turns.take('reads', () => work(session, request));
  const changes =
    <A, B>(work: (session: WizardSession, request: A) => Promise<B>) =>
    (request: A) =>
      turns.take('changes', () => work(session, request));
  const free =
    <A, B>(work: (session: WizardSession, request: A) => Promise<B>) =>
    (request: A) =>
      work(session, request);
  return {
    'app.state': free(app.state),
    'app.language': free(app.language),
    'link.open': free(app.openLink),
    'file.choose': free(files.choose),
    'file.drop': free(files.drop),
    'profile.open': reads(profile.open),
    'profile.close': reads(profile.close),
    'needs.look': reads(needs.look),
    'needs.certificate': reads(needs.certificate),
    'server.check': reads(serverCheck.check),
    'server.stop': free(serverCheck.stop),
    'plan.make': reads(plan.make),
    'plan.apply': changes(applyShown),
    'plan.cancel': free(cancel),
    'report.save': free(saveReport),
    'connection.dial': reads(dial),
    'connection.giveUp': free(giveUp),
    'installed.list': reads(installed.list),
    'installed.verify': reads(installed.verify),
    'installed.pause': changes(installed.pause),
    'installed.undo': changes(installed.takeBack),
    'installed.repair': changes(installed.repairAll),
    'draft.open': free(draft.open),
    'draft.check': free(draft.check),
    'draft.preview': free(draft.preview),
    'draft.save': free(draft.save),
    'draft.use': reads(draft.use),
  };
}
