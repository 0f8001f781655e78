/** A cut run of the user's is put right only after the person saw what that changes (D36): the start and the list show it. */
import type { Language } from '../../shared/text/languages.ts';
import { listInstalled } from '../pipeline/installed.ts';
import { cutRunOfUser } from '../pipeline/interrupted.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { StorageError } from '../storage/storage-error.ts';
import { cutRunLines } from '../words/cut-run-text.ts';
import { problemText } from './installed-view.ts';
import { WizardProblem } from './wizard-problem.ts';

/** Empty where there is nothing of the user's to put right. A journal that cannot be used says so in place of it. */
export async function repairsOf(place: Workplace, language: Language): Promise<string[]> {
  try {
    const cut = await cutRunOfUser(place);
    return cut === null ? [] : cutRunLines(cut, language);
  } catch (error) {
    if (error instanceof StorageError) return [problemText(error.problem, language).text];
    throw error;
  }
}

/** Rejects with WizardProblem `cutShort`: no other button puts a cut run right by the way. */
export async function refuseUnrepaired(place: Workplace): Promise<void> {
  const { interrupted } = await listInstalled(place);
  if (interrupted.includes('user')) throw new WizardProblem('cutShort');
}
