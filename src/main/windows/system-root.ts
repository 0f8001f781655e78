/**
 * Where Windows is, from a source that the user cannot change. The environment of an elevated process may come from the
 * user (D13), so %SystemRoot% is only believed where Windows' own name for it leads to the same folder.
 */
import { realpathSync } from 'node:fs';
import { WindowsError } from './windows-error.ts';

/** The object manager's link to the Windows folder. That Node resolves it to a drive path is UNCONFIRMED. */
const systemRootLink = '\\\\?\\GLOBALROOT\\SystemRoot';

export interface RootSources {
  environment: string | undefined;
  realPath: (path: string) => string;
}

/**
 * @param sources for tests.
 * @returns for example `C:\Windows`.
 * @throws WindowsError systemRootNotTrusted
 */
export function systemRoot(sources: RootSources): string {
  const real = tryPath(() => sources.realPath(systemRootLink));
  const named = tryPath(() => sources.realPath(sources.environment ?? ''));
  const drive = real?.replace(/^\\\\\?\\(?=[A-Za-z]:\\)/, '');
  if (drive === undefined || !/^[A-Za-z]:\\[^\\]/.test(drive)) {
    throw new WindowsError('systemRootNotTrusted');
  }
  if (named?.toLowerCase() !== drive.toLowerCase()) throw new WindowsError('systemRootNotTrusted');
  return drive;
}

/** Follows links with Windows' own call (GetFinalPathNameByHandle). */
export function nativeRealPath(path: string): string {
  return realpathSync.native(path);
}

function tryPath(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
