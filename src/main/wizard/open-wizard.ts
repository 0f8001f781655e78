/** A wizard for one window, whatever carries its calls. */
import { keepTrace } from '../transaction/kept-traces.ts';
import { makeHandle, type Handle } from './handle.ts';
import { makeHandlers } from './handlers.ts';
import type { WizardPorts } from './ports.ts';
import type { Send } from './checked-send.ts';
import { WizardSession } from './session.ts';

/** @param origin the only one whose calls are answered. */
export function openWizard(
  ports: WizardPorts,
  origin: string,
  send: Send,
): { handle: Handle; session: WizardSession } {
  const { trace } = ports;
  const session = new WizardSession(ports, send);
  const keep = async () => {
    try {
      const { homes, now } = await session.place();
      return await keepTrace(homes.user, now(), trace.text());
    } catch {
      // Then there is none: the window says its usual words.
      return null;
    }
  };
  const watch = { trace, keep, language: () => session.language };
  return { handle: makeHandle(makeHandlers(session), origin, watch), session };
}
