/**
 * The one way into the wizard, whatever carries the call: who calls, how much, in which shape; and what goes back, in
 * which shape. Never rejects: what goes wrong is a value of the closed list.
 */
import { channels, maximumRequest, type Channel } from '../../shared/ipc/channels.ts';
import type { Envelope, IpcProblemCode } from '../../shared/ipc/problem.ts';
import { fallbackLanguage, type Language } from '../../shared/text/languages.ts';
import type { Handlers } from './handlers.ts';
import { problemOf } from './wizard-problem.ts';

/** What the transport knows about the caller; the page itself says nothing about it that is believed. */
export interface Sender {
  /** Of the frame that calls, for example `app://roadwarrior`; null when the transport cannot say. */
  origin: string | null;
  isTopFrame: boolean;
  /** The call came from the window (or the browser session) that this wizard was opened for. */
  isOurWindow: boolean;
}

export type Handle = (
  channel: string,
  sender: Sender,
  payload: unknown,
) => Promise<Envelope<unknown>>;

/** @param origin the only one whose calls are answered. */
export function makeHandle(
  handlers: Handlers,
  origin: string,
  language: () => Language = () => fallbackLanguage,
): Handle {
  return async (channel, sender, payload) => {
    if (!sender.isOurWindow || !sender.isTopFrame || sender.origin !== origin) {
      return failed('foreignSender');
    }
    if (!isChannel(channel)) return failed('badRequest');
    const { request, response } = channels[channel];
    if (isOversize(payload)) return failed('badRequest');
    const asked = request.safeParse(payload);
    if (!asked.success) return failed('badRequest');
    try {
      const value: unknown = await handlers[channel](asked.data as never);
      const answered = response.safeParse(value);
      return answered.success ? { ok: true, value: answered.data } : failed('badResponse');
    } catch (error) {
      return { ok: false, problem: problemOf(error, language()) };
    }
  };
}

function isChannel(name: string): name is Channel {
  return Object.hasOwn(channels, name);
}

function isOversize(payload: unknown): boolean {
  try {
    // Undefined for what JSON does not know: the shape refuses it.
    const text = JSON.stringify(payload) as string | undefined;
    return text !== undefined && text.length > maximumRequest;
  } catch {
    // A ring, or a BigInt: structured clone lets them through, the table does not.
    return true;
  }
}

function failed(code: IpcProblemCode): Envelope<never> {
  return { ok: false, problem: { code, parameters: {} } };
}
