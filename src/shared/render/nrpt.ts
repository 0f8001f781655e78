/** Name resolution policy rules (D26). Windows names them itself: ours are found by the GUID in the comment (D12). */
import { toolFamily } from '../port/windows-version.ts';
import { notOnThisWindows } from './old-netsh.ts';
import { cmdlet, ownFunction } from './rendered.ts';
import type { Renderers } from './rendered.ts';

export const nrptRenderers = {
  'nrpt.add': ({ name, rule }, windows) =>
    toolFamily(windows) === 'netsh'
      ? notOnThisWindows
      : [
          cmdlet('nrpt', 'Add-DnsClientNrptRule', {
            Namespace: rule.namespaces,
            NameServers: rule.servers,
            Comment: name,
          }),
        ],
  'nrpt.set': ({ name, rule }, windows) =>
    toolFamily(windows) === 'netsh'
      ? notOnThisWindows
      : [
          ownFunction('nrpt', 'Set-RwNrptRule', {
            Comment: name,
            Namespace: rule.namespaces,
            NameServers: rule.servers,
          }),
        ],
  'nrpt.remove': ({ name }, windows) =>
    toolFamily(windows) === 'netsh'
      ? notOnThisWindows
      : [ownFunction('nrpt', 'Remove-RwNrptRule', { Comment: name })],
} satisfies Partial<Renderers>;
