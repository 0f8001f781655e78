/**
 * One window per person. A second start hands its file over and ends. Electron reorders argv on the way (its documentation of
 * `second-instance`), so the file travels as data of its own, with the folder that it is relative to.
 */
import * as path from 'node:path';
import type { App } from 'electron';
import * as z from 'zod';

const handedOver = z.strictObject({
  file: z.string().min(1).max(32_767).nullable(),
  cwd: z.string().min(1).max(32_767),
});
export type HandedOver = z.infer<typeof handedOver>;

/**
 * False: another window is there already and has been told; end.
 *
 * @param onSecond the absolute path of the file, or null where there was none.
 */
export function isFirst(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  own: HandedOver,
  onSecond: (file: string | null) => void,
): boolean {
  if (!app.requestSingleInstanceLock(own)) return false;
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const given = handedOver.safeParse(data);
    // Whoever it was, the person wants to see the window.
    onSecond(given.success ? fileOf(given.data) : null);
  });
  return true;
}

/** Resolved against the caller's folder; null for anything but a profile. */
export function fileOf({ file, cwd }: HandedOver): string | null {
  return file !== null && isProfileName(file) && path.isAbsolute(cwd)
    ? path.resolve(cwd, file)
    : null;
}

/** Explorer gives an absolute path; a person may type another. An option is no file. */
export function isProfileName(word: string): boolean {
  return !word.startsWith('-') && !word.includes('\0') && /\.vpnprofile$/i.test(word);
}
