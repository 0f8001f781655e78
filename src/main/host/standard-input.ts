/** Standard input: whether somebody can type there, and what is piped in. */
import * as fs from 'node:fs';
import type { FileRead } from '../pipeline/file-read.ts';
import { codeOf, readToEnd } from './disk.ts';

/** True when somebody can type. */
export function inputIsTerminal(): boolean {
  try {
    return process.stdin.isTTY;
  } catch {
    return false;
  }
}

/**
 * Descriptor 0 itself: in a program without a console `process.stdin` is empty whatever is piped in (D33).
 * Null when there is nothing to read.
 */
export async function readInput(limit: number): Promise<FileRead | null> {
  try {
    // A terminal would wait for typing without a prompt; a closed descriptor throws.
    if (inputIsTerminal()) return null;
    if (isDevice(0)) return null;
    return await readToEnd(0, limit);
  } catch (error) {
    return codeOf(error) === 'EBADF' ? null : { ok: false, code: codeOf(error) };
  }
}

/** Where fstat cannot say (Wine answers EBADF for a redirected file), the read itself will. */
function isDevice(handle: number): boolean {
  try {
    return fs.fstatSync(handle).isCharacterDevice();
  } catch {
    return false;
  }
}
