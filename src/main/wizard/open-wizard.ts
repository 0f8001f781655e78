/** A wizard for one window, whatever carries its calls. */
import { makeHandle, type Handle } from './handle.ts';
import { makeHandlers } from './handlers.ts';
import type { WizardPorts } from './ports.ts';
import { WizardSession, type Send } from './session.ts';

/** @param origin the only one whose calls are answered. */
export function openWizard(
  ports: WizardPorts,
  origin: string,
  send: Send,
): { handle: Handle; session: WizardSession } {
  const session = new WizardSession(ports, send);
  return { handle: makeHandle(makeHandlers(session), origin), session };
}
