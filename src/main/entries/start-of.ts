/** What a start of this program is, wherever it has no window: something that it starts itself, or the silent mode. */
import { loadLanguage } from '../../shared/text/languages.ts';
import { languageIn, parseCommandLine } from '../cli/command-line.ts';
import type { Parsed } from '../cli/command.ts';
import { copyWord } from '../elevation/copy-word.ts';

/** The installer says it: machine-folder.ts. */
export const machineFolderWord = '--make-machine-folder';

export type Start =
  | { kind: 'elevatedCopy' }
  /** The installer's. */
  | { kind: 'machineFolder' }
  | Extract<Parsed, { kind: 'executor' }>
  | { kind: 'silent'; parsed: Exclude<Parsed, { kind: 'executor' }> };

/** @param argv without program and script. */
export async function startOf(argv: readonly string[]): Promise<Start> {
  if (argv[0] === copyWord) return { kind: 'elevatedCopy' };
  if (argv[0] === machineFolderWord) return { kind: 'machineFolder' };
  await loadLanguage(languageIn(argv));
  const parsed = parseCommandLine(argv);
  return parsed.kind === 'executor' ? parsed : { kind: 'silent', parsed };
}
