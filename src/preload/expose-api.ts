/** `window.roadwarrior` over Electron's channels: the names of the table and nothing else. */
import type { IpcRenderer } from 'electron';
import type { WizardApi } from '../shared/ipc/api.ts';
import { callNames, eventNames } from '../shared/ipc/names.ts';

export type Renderer = Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>;

/** Two functions. Whatever the page gives, only a name of the table reaches main, with exactly one value. */
export function apiOver(ipc: Renderer): WizardApi {
  return {
    call: async (channel, request) => {
      if (!callNames.has(channel)) return failed('badRequest');
      try {
        return (await ipc.invoke(channel, request)) as never;
      } catch {
        // Main answers with values; what is thrown here is Electron's (a request that cannot be cloned, main gone).
        return failed('unexpected');
      }
    },
    on: (event, listener) => {
      if (!eventNames.has(event)) return () => undefined;
      // The event object would hand the page `sender`, and with it every channel (Electron's checklist, 20).
      const wrapped = (_event: unknown, payload: unknown) => {
        listener(payload as never);
      };
      ipc.on(event, wrapped);
      return () => {
        ipc.removeListener(event, wrapped);
      };
    },
  };
}

function failed(code: 'badRequest' | 'unexpected') {
  return { ok: false as const, problem: { code, parameters: {} } };
}
