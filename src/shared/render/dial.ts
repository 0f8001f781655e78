/** Connecting and hanging up (windows-facts 2.5). A password never goes through rasdial: it would stand in argv. */
import { toolFamily } from '../port/windows-version.ts';
import type { Renderers } from './rendered.ts';
import { type Call, ownFunction, type PhonebookFile } from './rendered.ts';

export const dialRenderers = {
  // Opens Windows' own dialog, which asks for what is not remembered (D25) and tells nobody but the person what went wrong;
  // so what can be known before is looked at before. On 6.0 and 6.1 there is nothing to look with.
  'connection.dial': ({ name, allUsers }, windows) => [
    ...(toolFamily(windows) === 'netsh'
      ? []
      : [ownFunction('connection', 'Assert-RwCanDial', { Name: name, AllUsers: allUsers })]),
    {
      tool: 'rasphone',
      arguments: ['-f', { phonebook: fileOf(allUsers) }, '-d', name],
      opensWindow: true,
    },
  ],
  'connection.hangUp': ({ name, allUsers }) => hangUp(name, allUsers),
} satisfies Partial<Renderers>;

/**
 * rasdial returns before the connection is gone, and nobody documents what it returns when there was none; so its exit code
 * says nothing, and what follows waits until Windows shows the entry as disconnected.
 */
export function hangUp(name: string, allUsers: boolean): Call[] {
  return [
    { tool: 'rasdial', arguments: [name, '/disconnect'], anyExitCode: true },
    ownFunction('connection', 'Wait-RwHangUp', { Name: name, AllUsers: allUsers }),
  ];
}

export function fileOf(allUsers: boolean): PhonebookFile {
  return allUsers ? 'allUsers' : 'user';
}
