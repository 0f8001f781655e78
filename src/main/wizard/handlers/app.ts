/** What the start screen shows, the language, and the links of the fixed map. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import { links } from '../../../shared/plan/links.ts';
import type { AppState } from '../../../shared/ipc/views.ts';
import { languageFor, loadLanguage } from '../../../shared/text/languages.ts';
import { isOfProfile, listInstalled } from '../../pipeline/installed.ts';
import { restartStands } from '../../pipeline/needed-restart.ts';
import { repairsOf } from '../repairs.ts';
import type { WizardSession } from '../session.ts';

export async function state(session: WizardSession): Promise<AppState> {
  const { ports, language, openedFile } = session;
  const host = await session.host();
  const place = await session.place();
  const { installed, interrupted } = await listInstalled(place);
  const profiles = installed.filter(isOfProfile);
  return {
    version: ports.version,
    language,
    simulated: place.simulated,
    windows: host.windows,
    elevated: host.identity.elevated,
    openedFile,
    interrupted,
    repairs: await repairsOf(place, language),
    installed: profiles.length,
    restart: await restartStands(place),
    undoUnfinished: profiles
      .filter((each) => each.undoUnfinished)
      .map(({ id, name }) => ({ id, name })),
    canCheckServer: ports.canCheckServer,
    serverCheckPlayed: ports.serverCheckPlayed,
    canTrialLogIn: ports.canTrialLogIn,
  };
}

export async function language(
  session: WizardSession,
  request: RequestOf<'app.language'>,
): Promise<AppState> {
  const language = languageFor(request.language);
  await loadLanguage(language);
  session.language = language;
  session.ports.rememberLanguage(language);
  return state(session);
}

export async function openLink(
  session: WizardSession,
  { link }: RequestOf<'link.open'>,
): Promise<null> {
  await session.ports.openLink(links[link]);
  return null;
}
