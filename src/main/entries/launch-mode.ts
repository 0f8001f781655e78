/**
 * One executable, strict modes: the window, the silent mode (never a window), the elevated copy. What is none of them prints
 * the usage and ends; nothing ever half starts.
 */
import { isProfileName } from '../gui/single-instance.ts';
import { startOf, type Start } from './start-of.ts';

/** `file`: as it was given. `pc`: folder of a demo PC, for development and tests (D32). */
interface WindowMode {
  kind: 'window';
  file: string | null;
  pc: string | null;
}

/** @param argv without program (and, in development, without script). */
export async function launchMode(argv: readonly string[]): Promise<WindowMode | Start> {
  return windowMode(argv) ?? startOf(argv);
}

/** `[--pc FOLDER] [FILE.vpnprofile]` and nothing else. */
function windowMode(argv: readonly string[]): WindowMode | null {
  const [word, folder] = argv;
  const isDemo = word === '--pc' && folder !== undefined && !folder.startsWith('-');
  const [file, ...more] = isDemo ? argv.slice(2) : argv;
  if (more.length > 0 || (file !== undefined && !isProfileName(file))) return null;
  return { kind: 'window', file: file ?? null, pc: isDemo ? folder : null };
}
