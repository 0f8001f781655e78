/** Whether the twin test cannot run here; the reason is printed. The stubs keep stores as .NET does off Windows. */
import { opensslVersion } from '../main/certificate/openssl-ca.ts';
import { engineOrReason } from '../powershell/engine.ts';

export function skipTwins(): boolean {
  if (process.platform === 'win32') {
    console.warn('skipped: the stubs need the certificate stores of .NET off Windows');
    return true;
  }
  if (opensslVersion() === null) {
    console.warn('skipped: openssl is not on PATH');
    return true;
  }
  return engineOrReason().skip;
}
