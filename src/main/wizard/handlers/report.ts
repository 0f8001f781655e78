/** The report of the last plan, apply, verification or undo, into a file that the person names. */
import type { ResponseOf } from '../../../shared/ipc/channels.ts';
import { documentText } from '../../../shared/report/document-text.ts';
import type { WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function saveReport(session: WizardSession): Promise<ResponseOf<'report.save'>> {
  const { report, ports } = session;
  if (report === null) throw new WizardProblem('outOfOrder');
  const path = await ports.dialogs.chooseSave('report', 'roadwarrior-report.json');
  if (path === null) return null;
  save(session, path, `${documentText(report)}\n`);
  return { name: ports.nameOf(path) };
}

/** Throws WizardProblem `saveFailed`. */
export function save({ ports }: WizardSession, path: string, text: string): void {
  try {
    ports.writeFile(path, text);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new WizardProblem('saveFailed', { name: ports.nameOf(path), why });
  }
}
