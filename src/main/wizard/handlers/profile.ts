/** A profile is opened: what it is, who offers it, what it asks of this PC; or every fault by its place. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { Opened, ProfileReview } from '../../../shared/ipc/views.ts';
import type { OpenedProfile } from '../../../shared/profile/open-profile.ts';
import { trialUserOf } from '../../../shared/profile/trial-user.ts';
import { chooseText } from '../../../shared/text/text.ts';
import { isOfProfile, listInstalled } from '../../pipeline/installed.ts';
import { readProfile } from '../../pipeline/read-profile.ts';
import { pictureOf } from '../picture.ts';
import { weakeningsOf } from '../../../shared/profile-plan/weakenings.ts';
import { weakeningToReport } from '../../words/report-plan.ts';
import { problemsView } from '../profile-words.ts';
import type { WizardSession } from '../session.ts';
import { OpenProfile } from '../state.ts';
import { traitsOf, wantsOf } from '../traits.ts';

export async function open(
  session: WizardSession,
  { file: id }: RequestOf<'profile.open'>,
): Promise<Opened> {
  const { name, path, bytes } = session.files.get(id);
  await session.closeProfile();
  // Shown once: whoever opens another file does not find this one again at the next look.
  if (session.openedFile?.file === id) session.openedFile = null;
  const opened = await readProfile(bytes);
  if (!opened.ok) {
    const problems = problemsView(opened.problems, 'problem', session.language);
    return { result: 'refused', refused: { file: name, problems } };
  }
  session.state = { at: 'profile', profile: new OpenProfile({ name, path }, opened) };
  return { result: 'opened', review: await reviewOf(session, name, opened) };
}

export async function close(session: WizardSession): Promise<null> {
  await session.closeProfile();
  return null;
}

export async function reviewOf(
  session: WizardSession,
  file: string,
  { profile, hash, warnings }: OpenedProfile,
): Promise<ProfileReview> {
  const { language } = session;
  const place = await session.place();
  const { provider, id, revision, name, kind, authentication } = profile;
  const { installed } = await listInstalled(place);
  const earlier = installed.filter(isOfProfile).find((each) => each.id === id);
  const validUntil = profile.validUntil ?? null;
  return {
    file,
    id,
    revision,
    name,
    kind,
    method: authentication.method,
    hash,
    provider: {
      name: chooseText(provider.name, language),
      email: provider.helpdesk?.email ?? null,
      phone: provider.helpdesk?.phone ?? null,
      url: provider.helpdesk?.url ?? null,
      terms: provider.terms === undefined ? null : chooseText(provider.terms, language),
    },
    validUntil,
    expired: validUntil !== null && validUntil <= place.now(),
    picture: pictureOf(profile, null),
    trialUser: trialUserOf(profile),
    traits: traitsOf(profile, language),
    wants: wantsOf(profile, language),
    warnings: problemsView(warnings, 'warning', language),
    weakenings: weakeningsOf(profile).map((each) => weakeningToReport(each, language)),
    installed:
      earlier === undefined
        ? null
        : { revision: earlier.owner.revision, appliedAt: earlier.appliedAt },
  };
}
