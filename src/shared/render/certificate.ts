/**
 * Certificates and keys (D27, windows-facts 6).
 *
 * On 10 and later .NET's X509Store does all of it, inside the one PowerShell. certutil would need the CA certificate as a
 * file, which somebody could exchange between our writing and its reading; it says what went wrong in localized text only;
 * and -delstore leaves the private key's container behind. On 6.0 and 6.1 certutil is what there is.
 */
import { atLeast, toolFamily } from '../port/windows-version.ts';
import type { Renderers } from './rendered.ts';
import { ownFunction } from './rendered.ts';

export const certificateRenderers = {
  'certificate.add': ({ store, thumbprint, der }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [{ tool: 'certutil', arguments: ['-f', '-addstore', store, `${thumbprint}.cer`] }]
      : [
          ownFunction('certificate', 'Add-RwCertificate', {
            Store: store,
            Thumbprint: thumbprint,
            Der: der,
          }),
        ],

  // certutil asks for the password: -p would show it in the list of processes.
  'certificate.importKey': ({ thumbprint, bundle, password }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [{ tool: 'certutil', arguments: importArguments(thumbprint, windows) }]
      : [
          ownFunction('certificate', 'Import-RwKey', {
            Thumbprint: thumbprint,
            Bundle: { secret: bundle },
            Password: { secret: password },
          }),
        ],

  'certificate.remove': ({ store, thumbprint, deleteKey }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [
          { tool: 'certutil', arguments: ['-delstore', store, thumbprint] },
          ...(deleteKey ? [{ tool: 'byHand' as const, code: 'keyContainerStays' }] : []),
        ]
      : [
          ownFunction('certificate', 'Remove-RwCertificate', {
            Store: store,
            Thumbprint: thumbprint,
            DeleteKey: deleteKey,
          }),
        ],
} satisfies Partial<Renderers>;

/** Vista's verb takes neither a store nor modifiers [K, UNCONFIRMED]. */
function importArguments(thumbprint: string, windows: string): string[] {
  const file = `${thumbprint}.p12`;
  return atLeast(windows, '6.1.0')
    ? ['-importpfx', 'My', file, 'NoExport,NoRoot']
    : ['-importpfx', file];
}
