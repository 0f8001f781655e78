/** An installed profile with names for people: what it owns, where, and its server. */
import type { InstalledList, InstalledProfile as View } from '../../shared/ipc/views.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { InstalledProfile } from '../pipeline/installed.ts';
import type { StorageProblem } from '../storage/storage-error.ts';
import { unusableWords } from '../words/faults.ts';
import { installedToReport } from '../words/report-draft.ts';
import { thingOf } from '../words/report-plan.ts';
import { targetOf } from '../words/settled-text.ts';

export function installedView(installed: InstalledProfile, language: Language): View {
  const { receipts, claims } = installed;
  const owned = receipts.flatMap((receipt) => receipt.owned);
  const held = claims.map(({ room, key }) => ({ room, key, scope: 'machine' as const }));
  return {
    ...installedToReport(installed, language),
    things: [...owned, ...held].map(({ room, key, scope }) => ({
      title: thingOf(language, room, true),
      target: targetOf(language, key),
      scope,
    })),
    // By its name, as the profile calls it; the address is what the name led to.
    server:
      receipts.map((each) => each.serverName ?? each.serverAddress).find((each) => each !== null) ??
      null,
  };
}

export function problemText(
  problem: StorageProblem,
  language: Language,
): InstalledList['problems'][number] {
  const file = 'file' in problem ? problem.file : '';
  return { file, code: problem.code, text: unusableWords(problem, language).join(' ') };
}
