/** Where the person is: a union whose members carry only their own data. No member has room for a secret. */
import type { RequestOf } from '../../shared/ipc/channels.ts';
import type {
  ActionResult,
  ApplyResult,
  ChosenFile,
  InstalledList,
  Needs,
  Opened,
  PlanReview,
  ProfileReview,
  VerificationView,
} from '../../shared/ipc/views.ts';
import type { DoctorView, RemedyReview } from '../../shared/ipc/doctor.ts';
import type { DialResult, LiveView } from '../../shared/ipc/live.ts';
import type { ServerCheckView } from '../../shared/server-check/view.ts';
import type { Run } from './progress.ts';
import type { ServerCheckStep } from './server-check.ts';

export type RefusedProfile = Extract<Opened, { result: 'refused' }>['refused'];
export type Choices = RequestOf<'plan.make'>['choices'];
export type Consent = Choices['consents'][number];

export interface NeedsStep {
  kind: 'needs';
  review: ProfileReview;
  needs: Needs;
  /** The PKCS#12 that was picked or dropped; null: the profile's own. */
  certificateFile: ChosenFile | null;
}

export interface PlanStep {
  kind: 'plan';
  review: ProfileReview;
  plan: PlanReview;
  choices: Choices;
  /** The PC changed after the approval: the person looks again (D2). */
  changed: boolean;
  /** What the server check said on the way here; null when it was left out. */
  checked: ServerCheckView | null;
}

export interface ProgressStep {
  kind: 'progress';
  /** To come back to when Windows' prompt is answered with no. */
  from: PlanStep;
  run: Run;
}

export interface ResultStep {
  kind: 'result';
  review: ProfileReview;
  result: ApplyResult;
  /** Titles of the changes that were approved. */
  changes: readonly string[];
  /** What became of "undo" on this page. */
  undone: ActionResult | null;
  /** The name of the saved report. */
  saved: string | null;
  /** A restart is needed, and this account and its policies allow it from here; null before the look. */
  mayRestart: boolean | null;
  /** The person let the Remote Access service be restarted too: it may work before the restart of Windows. */
  rasManRestarted: boolean;
  /** How "Connect" ended; null before it was pressed. */
  dialled: DialResult | null;
  checked: ServerCheckView | null;
}

export interface InstalledStep {
  kind: 'installed';
  list: InstalledList;
  /** By profile: the last "verify now". */
  verified: Readonly<Record<string, VerificationView>>;
  /** What is up now; null before the first look. */
  live: LiveView | null;
  /** How the last "Connect" ended. */
  dialled: { id: string; result: DialResult } | null;
  /** The last undo, pause, resume or repair; `id` null = repair. */
  ended: {
    of: 'undo' | 'pause' | 'repair';
    id: string | null;
    name: string;
    result: ActionResult;
  } | null;
}

export interface DoctorStep {
  kind: 'doctor';
  /** Of the profile whose connection it is about, and the connection's name. */
  id: string;
  name: string;
  /** What was found; null while it looks. */
  view: DoctorView | null;
  /** The fix that is shown, of one cause. */
  remedy: RemedyReview | null;
  /** What became of it, and by which id it is undone; of an undo of it, no id. */
  made: { id: string | null; result: ActionResult } | null;
}

export interface EditorStep {
  kind: 'editor';
  /** `byHand`: a short form for one's own PC; `make`: every field, for IT. */
  purpose: 'byHand' | 'make';
}

export type Step =
  | { kind: 'start' }
  | { kind: 'refused'; refused: RefusedProfile }
  | { kind: 'review'; review: ProfileReview }
  | NeedsStep
  | ServerCheckStep
  | PlanStep
  | ProgressStep
  | ResultStep
  | InstalledStep
  | DoctorStep
  | EditorStep;

export type StepKind = Step['kind'];

/** The way that the rail shows; without the server check where there is none. The result is the end of the run. */
export const railKinds = ['review', 'needs', 'serverCheck', 'plan', 'progress'] as const;
const wayKinds = [...railKinds, 'result'] as const;
export type WayKind = (typeof wayKinds)[number];

export function isWayKind(kind: StepKind): kind is WayKind {
  return (wayKinds as readonly StepKind[]).includes(kind);
}
