/** Where the trace of a defect is kept: in the user's folder of ours, beside the records, so that nobody has to be asked (D13, D40). */
import { createFile, ensureFolder, unlinkIfThere } from '../storage/atomic-file.ts';
import { HomeUnsafe, type Home } from './home.ts';

/** More help nobody; the oldest goes. */
const kept = 5;
const traceName = /^[0-9]{8}T[0-9]{6}Z-[0-9a-f-]{8,64}\.jsonl$/;

/** Resolves with the file. Rejects with HomeUnsafe and FileSystemError: then nothing was written. @param now ISO 8601, UTC */
export async function keepTrace({ fs, ...home }: Home, now: string, text: string): Promise<string> {
  const folder = fs.folderOf(home.journal);
  const check = await home.guard.create(folder);
  if (!check.ok) throw new HomeUnsafe(home.scope, check.problem, folder);
  const traces = fs.join(folder, 'traces');
  ensureFolder(fs, folder);
  ensureFolder(fs, traces);
  const moment = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const file = fs.join(traces, `${moment}-${fs.uniqueSuffix()}.jsonl`);
  createFile(fs, file, new TextEncoder().encode(text));
  const all = fs.list(traces).filter((name) => traceName.test(name));
  for (const old of all.slice(0, -kept)) unlinkIfThere(fs, fs.join(traces, old));
  return file;
}
