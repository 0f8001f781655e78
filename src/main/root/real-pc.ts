/** The real Windows, put together once per process (make-real-pc.ts), and only where it is asked for. */
import type { Language } from '../../shared/text/languages.ts';
import { environment } from '../host/ambient.ts';
import { nativeRealPath, systemRoot } from '../windows/system-root.ts';
import type { RealPc } from './make-real-pc.ts';

let made: Promise<RealPc> | null = null;

/** Rejects with WindowsError. */
export function realPc(language: Language): Promise<RealPc> {
  made ??= import('./make-real-pc.ts').then(({ makeRealPc }) =>
    makeRealPc(language, thisSystemRoot()),
  );
  return made;
}

/** Ends the PowerShell that a run may have left open, for example after a refused secrets file. */
export async function endRealPc(): Promise<void> {
  const standing = made;
  made = null;
  await standing?.then(
    (pc) => pc.end(),
    () => undefined,
  );
}

/** Of the Windows that this program runs on. */
export function thisSystemRoot(): string {
  return systemRoot({ environment: environment('SystemRoot'), realPath: nativeRealPath });
}
