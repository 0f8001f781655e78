/**
 * The one way into the wizard, whatever carries the call: who calls, how much, in which shape; and what goes back, in
 * which shape. Never rejects: what goes wrong is a value of the closed list.
 */
import { channels, maximumRequest, type Channel } from '../../shared/ipc/channels.ts';
import type { Envelope, IpcProblem, IpcProblemCode } from '../../shared/ipc/problem.ts';
import { fallbackLanguage, type Language } from '../../shared/text/languages.ts';
import { noTrace, timed, type Trace } from '../trace/trace.ts';
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

/** Where calls are traced, and how the trace of an error that nobody expected is kept (D40). */
interface Watch {
  trace: Trace;
  /** Resolves with the file; null where none can be written. Never rejects. */
  keep: () => Promise<string | null>;
  /** For the words of a fault. */
  language: () => Language;
}

const unwatched: Watch = {
  trace: noTrace,
  keep: () => Promise.resolve(null),
  language: () => fallbackLanguage,
};

/** @param origin the only one whose calls are answered. */
export function makeHandle(handlers: Handlers, origin: string, watch = unwatched): Handle {
  const { trace } = watch;
  const answer: Handle = async (channel, sender, payload) => {
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
      return { ok: false, problem: await told(error, watch) };
    }
  };
  return (channel, sender, payload) => {
    const work = () => answer(channel, sender, payload);
    if (!isChannel(channel)) return work();
    return timed(trace, work, (ms, end) => {
      const word = end?.ok === false ? end.problem.code : 'ok';
      return { event: 'call', channel, answer: word, ms };
    });
  };
}

async function told(error: unknown, { trace, keep, language }: Watch): Promise<IpcProblem> {
  const problem = problemOf(error, language());
  if (problem.code !== 'unexpected') return problem;
  trace.defect('call', error);
  const file = await keep();
  return file === null ? problem : { ...problem, parameters: { ...problem.parameters, file } };
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
