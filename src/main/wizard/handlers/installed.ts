/** What is installed: listed and verified unelevated; paused, undone and repaired by whoever may write the machine. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { ActionResult, InstalledList, VerificationView } from '../../../shared/ipc/views.ts';
import { changeRows } from '../../../shared/report/change-rows.ts';
import { say } from '../../../shared/text/text.ts';
import {
  findInstalled,
  isOfProfile,
  listInstalled,
  type InstalledProfile,
} from '../../pipeline/installed.ts';
import { restartStands } from '../../pipeline/needed-restart.ts';
import { pause as switchIt } from '../../pipeline/pause.ts';
import { repair } from '../../pipeline/repair.ts';
import { undo } from '../../pipeline/undo.ts';
import { verifyInstalled } from '../../pipeline/verify-installed.ts';
import type { Workplace } from '../../pipeline/workplace.ts';
import { installedToReport, profileOfRecords } from '../../words/report-draft.ts';
import { pauseToReport } from '../../words/report-pause.ts';
import { undoToReport } from '../../words/report-undo.ts';
import { verificationIntoReport } from '../../words/report-verification.ts';
import { withAction } from '../action.ts';
import { installedView, problemText } from '../installed-view.ts';
import { endConnection } from './live.ts';
import { refuseUnrepaired, repairsOf } from '../repairs.ts';
import { beginReport, endReport } from '../report-document.ts';
import type { WizardSession } from '../session.ts';
import { verifiedOf } from '../verified.ts';
import { WizardProblem } from '../wizard-problem.ts';

const both = ['machine', 'user'] as const;

export async function list(session: WizardSession): Promise<InstalledList> {
  const { language } = session;
  const place = await session.place();
  const { installed, problems, interrupted } = await listInstalled(place);
  return {
    profiles: installed.filter(isOfProfile).map((each) => installedView(each, language)),
    problems: problems.map((each) => problemText(each, language)),
    interrupted,
    repairs: await repairsOf(place, language),
    restart: await restartStands(place),
  };
}

export async function verify(
  session: WizardSession,
  request: RequestOf<'installed.verify'>,
): Promise<VerificationView> {
  const { language } = session;
  const place = await session.place();
  const installed = await found(place, request.id);
  const { id } = installed;
  const { elevated } = (await session.host()).identity;
  const verification = await verifyInstalled(place, id, {
    unreadable: elevated ? 'counts' : 'isTold',
  });
  session.verified.set(id, verifiedOf(verification, place.now()));
  const report = beginReport(session, 'verify', place);
  report.result.profile = profileOfRecords(installed);
  const told = verificationIntoReport(report, verification, language);
  report.restart = await restartStands(place);
  const good = report.restart ? 'restartNeeded' : 'ok';
  endReport(session, report, told.asWanted ? good : 'drift', place.now());
  return {
    ...told,
    id,
    restart: report.restart,
    drift: told.drift.map(({ before, after, ...each }) => ({
      ...each,
      rows: changeRows(language, before, after, { key: each.key }),
    })),
  };
}

export async function pause(
  session: WizardSession,
  { id, paused }: RequestOf<'installed.pause'>,
): Promise<ActionResult> {
  const { language } = session;
  const installed = await found(await session.place(), id);
  const { identity } = await session.host();
  const command = paused ? 'pause' : 'resume';
  return withAction(session, command, `${command}:${installed.id}`, async (action) => {
    const { place, progress, report, machineSide } = action;
    report.result.installed = installedToReport(installed, language);
    const options = { emit: progress.take, identity, machineSide };
    const outcome = await switchIt(place, installed, paused, options);
    const done = say(language, paused ? 'switched.off' : 'switched.on');
    return pauseToReport(report, outcome, language, done);
  });
}

export async function takeBack(
  session: WizardSession,
  { id, hangUp }: RequestOf<'installed.undo'>,
): Promise<ActionResult> {
  const { language } = session;
  const place = await session.place();
  // A profile's, or a fix's.
  const installed = await findInstalled(place, id.toLowerCase());
  if (installed === null) throw new WizardProblem('notInstalled');
  await refuseUnrepaired(place);
  const ofMachine = installed.receipts.some(({ scope }) => scope === 'machine');
  const approved = ofMachine ? (`undo:${installed.id}` as const) : null;
  const { identity } = await session.host();
  return withAction(session, 'undo', approved, async (action) => {
    const { progress, report, machineSide } = action;
    report.result.profile = profileOfRecords(installed);
    // Also where its entry stays, because somebody has changed it since: the person was told that it is disconnected.
    if (hangUp) await endConnection(place, installed);
    const options = { scopes: both, hangUp, emit: progress.take, identity, machineSide };
    const outcome = await undo(action.place, installed, options);
    const isDone = report.result.settled.length > 0;
    if (isDone && identity.elevated && installed.receipts.some(({ scope }) => scope === 'user')) {
      report.messages.push(say(language, 'result.ownHalfElevated'));
    }
    return undoToReport(report, outcome, language, 'window');
  });
}

export async function repairAll(session: WizardSession): Promise<ActionResult> {
  const { interrupted } = await listInstalled(await session.place());
  const approved = interrupted.includes('machine') ? 'repair' : null;
  return withAction(session, 'repair', approved, async (action) => {
    const { place, progress, report, machineSide } = action;
    const outcome = await repair(place, interrupted, progress.take, machineSide);
    if (outcome.result === 'nothing') return 'ok';
    if (outcome.result !== 'repaired') return outcome.result;
    report.messages.push(say(session.language, 'repair.repaired'));
    return 'ok';
  });
}

/** Rejects with WizardProblem `notInstalled`. */
async function found(place: Workplace, id: string): Promise<InstalledProfile> {
  const installed = await findInstalled(place, id.toLowerCase());
  if (installed === null || !isOfProfile(installed)) throw new WizardProblem('notInstalled');
  return installed;
}
