/** Files come by a dialog that main opens, by a drop, or by a double click; the window only ever sees an id. */
import { maximumFile, type RequestOf } from '../../../shared/ipc/channels.ts';
import type { ChosenFile } from '../../../shared/ipc/views.ts';
import type { WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function choose(
  session: WizardSession,
  { purpose }: RequestOf<'file.choose'>,
): Promise<ChosenFile | null> {
  const path = await session.ports.dialogs.chooseFile(purpose);
  return path === null ? null : shelve(session, path);
}

export function drop(
  session: WizardSession,
  { name, base64 }: RequestOf<'file.drop'>,
): Promise<ChosenFile> {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  if (bytes.length > maximumFile) return Promise.reject(new WizardProblem('fileTooBig'));
  return Promise.resolve(session.files.put({ name, bytes, path: null }));
}

/** A profile that was double-clicked, or named when the program was started: the window hears of it, now or when it asks. */
export function offer(session: WizardSession, path: string): void {
  const file = shelve(session, path);
  session.openedFile = file;
  session.send('fileOpened', file);
}

/** Throws WizardProblem `fileUnreadable`, `fileTooBig`. */
function shelve(session: WizardSession, path: string): ChosenFile {
  const { ports } = session;
  const read = ports.readFile(path, maximumFile);
  if (!read.ok) {
    const name = ports.nameOf(path);
    if (read.code === 'tooBig') throw new WizardProblem('fileTooBig', { name });
    throw new WizardProblem('fileUnreadable', { name, why: read.code });
  }
  return session.files.put({ name: ports.nameOf(path), bytes: read.bytes, path });
}
