/** The editor's calls: a draft is opened, checked, previewed and packed. Its text may hold secrets and goes nowhere else. */
import type { RequestOf, ResponseOf } from '../../../shared/ipc/channels.ts';
import type { DraftCheck, Opened } from '../../../shared/ipc/views.ts';
import { windowsVersion } from '../../../shared/port/host.ts';
import { isEnvelope, openEnvelope, packEnvelope } from '../../../shared/profile/envelope.ts';
import { profileFileName } from '../../../shared/profile/file-names.ts';
import { problem, type ProfileProblem } from '../../../shared/profile/problem.ts';
import { parseStrictJson } from '../../../shared/profile/strict-json.ts';
import { sayCode } from '../../../shared/text/text.ts';
import { prepare } from '../../pipeline/prepare.ts';
import { readProfile } from '../../pipeline/read-profile.ts';
import { noConsent } from '../choices.ts';
import { planReviewOf } from '../plan-review.ts';
import { problemsView } from '../profile-words.ts';
import type { WizardSession } from '../session.ts';
import { OpenProfile } from '../state.ts';
import { WizardProblem } from '../wizard-problem.ts';
import { reviewOf } from './profile.ts';
import { save as saveText } from './report.ts';

/** Also a profile with faults: what can be read of it is shown, and the faults beside it. */
export function open(
  session: WizardSession,
  { file }: RequestOf<'draft.open'>,
): Promise<ResponseOf<'draft.open'>> {
  const { name, bytes } = session.files.get(file);
  const refused = (problems: readonly ProfileProblem[]) =>
    Promise.resolve({ result: 'refused' as const, check: checkView(session, problems) });
  const outer = parseStrictJson(bytes);
  if (!outer.ok) return refused(outer.problems);
  let payload = bytes;
  let { value } = outer;
  if (isEnvelope(value)) {
    const opened = openEnvelope(value);
    if (!opened.ok) return refused(opened.problems);
    const inner = parseStrictJson(opened.payload);
    if (!inner.ok) return refused(inner.problems);
    payload = opened.payload;
    value = inner.value;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused([problem('notAProfile', '$')]);
  }
  return Promise.resolve({ result: 'opened', name, json: new TextDecoder().decode(payload) });
}

export async function check(
  session: WizardSession,
  { json }: RequestOf<'draft.check'>,
): Promise<DraftCheck> {
  const opened = await openText(json);
  if (!opened.ok) return checkView(session, opened.problems);
  const warnings = problemsView(opened.warnings, 'warning', session.language);
  return { problems: [], warnings };
}

export async function preview(
  session: WizardSession,
  { json, windows }: RequestOf<'draft.preview'>,
): Promise<ResponseOf<'draft.preview'>> {
  if (!windowsVersion.safeParse(windows).success) throw new WizardProblem('badRequest');
  const { language, ports } = session;
  const opened = await openText(json);
  if (!opened.ok) return { result: 'refused', check: checkView(session, opened.problems) };
  const { place, end } = await ports.openPreview(windows, opened.profile.server.address);
  try {
    const result = await prepare(place, {
      opened,
      given: {},
      choices: noConsent,
      readBeside: () => null,
      certificateLater: true,
    });
    if (result.ok) {
      const made = { choices: noConsent, nameTaken: null, restartStands: false };
      const showing = { language, previewOf: ports.previewOf };
      const review = planReviewOf({ prepared: result.prepared, ...made }, showing);
      return { result: 'planned', review };
    }
    const { problem: code, file } = result.material;
    const text = sayCode(language, 'pkcs12', code, { file });
    const path = code === 'badAuthority' ? '$.authentication.authorities' : '$.authentication';
    return { result: 'refused', check: { problems: [{ code, path, text }], warnings: [] } };
  } finally {
    place.secrets.clear();
    await end();
  }
}

export async function save(
  session: WizardSession,
  { json }: RequestOf<'draft.save'>,
): Promise<ResponseOf<'draft.save'>> {
  const { ports } = session;
  const opened = await openText(json);
  if (!opened.ok) return { result: 'refused', check: checkView(session, opened.problems) };
  const path = await ports.dialogs.chooseSave('profile', profileFileName(opened.profile.name));
  if (path === null) return { result: 'gaveUp' };
  saveText(session, path, packEnvelope(opened.payload));
  return { result: 'saved', name: ports.nameOf(path) };
}

export async function use(
  session: WizardSession,
  { json }: RequestOf<'draft.use'>,
): Promise<Opened> {
  await session.closeProfile();
  const opened = await openText(json);
  if (!opened.ok) {
    const { problems } = checkView(session, opened.problems);
    return { result: 'refused', refused: { file: '', problems } };
  }
  const { name } = opened.profile;
  session.state = { at: 'profile', profile: new OpenProfile({ name, path: null }, opened) };
  // Of no file: nobody but the person at this PC has made it.
  return { result: 'opened', review: await reviewOf(session, '', opened) };
}

function openText(json: string) {
  return readProfile(new TextEncoder().encode(json));
}

function checkView({ language }: WizardSession, problems: readonly ProfileProblem[]): DraftCheck {
  const shown = problems.flatMap((each) =>
    problemsView([each], 'problem', language).map((view) => ({ ...view, ...exceptionFor(each) })),
  );
  return { problems: shown, warnings: [] };
}

/** The window adds it with one click; its reason is left to the person. */
function exceptionFor({
  code,
  parameters,
}: ProfileProblem): Pick<DraftCheck['problems'][number], 'exception'> {
  const { weakening, override } = parameters;
  if (code === 'weakeningNeeded') {
    return { exception: { list: 'weakenings', name: String(weakening) } };
  }
  if (code === 'overrideNeeded') {
    return { exception: { list: 'overrides', name: String(override) } };
  }
  return {};
}
