/** Services (D17, D28, windows-facts 1.4). */
import { toolFamily } from '../port/windows-version.ts';
import { registryAddArguments } from './registry-arguments.ts';
import type { Renderers } from './rendered.ts';
import { cmdlet, ownFunction } from './rendered.ts';

/** The numbers of `Start` (Microsoft, "CurrentControlSet\\Services subkeys"). */
const startNumbers = { automatic: 2, manual: 3, disabled: 4 };
const startWords = { automatic: 'Automatic', manual: 'Manual', disabled: 'Disabled' };

export const serviceRenderers = {
  'service.setStart': ({ service, start }, windows) => {
    // No service of the list is a driver. The registry would take the number, and Windows would load the file when it boots.
    if (start === 'boot' || start === 'system') {
      return [{ tool: 'byHand', code: 'invalidParameter' }];
    }
    // MpsSvc and BFE refuse service control even to administrators (D17).
    const byRegistry = service === 'MpsSvc' || service === 'BFE';
    if (byRegistry || toolFamily(windows) === 'netsh') {
      const target = {
        key: `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${service}`,
        value: 'Start',
      };
      const data = { type: 'dword' as const, data: startNumbers[start] };
      return [{ tool: 'reg', arguments: registryAddArguments(target, data) }];
    }
    return [cmdlet('service', 'Set-Service', { Name: service, StartupType: startWords[start] })];
  },

  'service.start': ({ service }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [{ tool: 'net', arguments: ['start', service] }]
      : [cmdlet('service', 'Start-Service', { Name: service })],

  // Without -Force: dependents that run are a refusal, not collateral.
  'service.stop': ({ service }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [{ tool: 'sc', arguments: ['stop', service] }]
      : [ownFunction('service', 'Stop-RwService', { Name: service })],

  // net stop /y does not start the dependents again (windows-facts 1.4): sc names them, a person starts them.
  'service.restart': ({ service }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [
          { tool: 'sc', arguments: ['enumdepend', service] },
          { tool: 'net', arguments: ['stop', service, '/y'] },
          { tool: 'net', arguments: ['start', service] },
          { tool: 'byHand', code: 'startDependents' },
        ]
      : [ownFunction('service', 'Restart-RwService', { Name: service })],
} satisfies Partial<Renderers>;
