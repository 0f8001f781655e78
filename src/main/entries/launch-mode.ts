/**
 * One executable, strict modes: the window, the silent mode (never a window), the elevated copy. What is none of them prints
 * the usage and ends; nothing ever half starts.
 */
import { parseCommandLine } from '../cli/command-line.ts';
import type { Parsed } from '../cli/command.ts';
import { copyWord } from '../elevation/copy-order.ts';
import { machineFolderWord } from './machine-folder.ts';

export type LaunchMode =
  /** `file`: as it was given. `pc`: folder of a demo PC, for development and tests (D32). */
  | { kind: 'window'; file: string | null; pc: string | null }
  | { kind: 'elevatedCopy' }
  /** The installer's. */
  | { kind: 'machineFolder' }
  /** Refused: only the command line's own bundle has such children. */
  | { kind: 'executor' }
  | { kind: 'silent'; parsed: Exclude<Parsed, { kind: 'executor' }> };

/** @param argv without program (and, in development, without script). */
export function launchMode(argv: readonly string[]): LaunchMode {
  if (argv[0] === copyWord) return { kind: 'elevatedCopy' };
  if (argv[0] === machineFolderWord) return { kind: 'machineFolder' };
  const window = windowMode(argv);
  if (window !== null) return window;
  const parsed = parseCommandLine(argv);
  // A child over standard input and output, which a window program does not have (D33).
  return parsed.kind === 'executor' ? { kind: 'executor' } : { kind: 'silent', parsed };
}

/** `[--pc FOLDER] [FILE.vpnprofile]` and nothing else. */
function windowMode(argv: readonly string[]): LaunchMode | null {
  const [word, folder] = argv;
  const isDemo = word === '--pc' && folder !== undefined && !folder.startsWith('-');
  const [file, ...more] = isDemo ? argv.slice(2) : argv;
  if (more.length > 0 || (file !== undefined && !isProfileName(file))) return null;
  return { kind: 'window', file: file ?? null, pc: isDemo ? folder : null };
}

/** Explorer gives an absolute path; a person may type another. An option is no file. */
export function isProfileName(word: string): boolean {
  return !word.startsWith('-') && !word.includes('\0') && /\.vpnprofile$/i.test(word);
}
