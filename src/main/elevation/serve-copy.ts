/** The elevated copy's work: find the window, prove itself, serve the machine scope until the window goes (D6, D7). */
import type { Begin } from '../transaction/messages.ts';
import type { Emit } from '../transaction/events.ts';
import type { Executor } from '../transaction/executor.ts';
import { serveExecutor } from '../transaction/executor-server.ts';
import type { Trace } from '../trace/trace.ts';
import { Approval } from './approved-executor.ts';
import { connectBack, type ConnectFailure } from './connect-back.ts';
import type { CopyOrder } from './copy-order.ts';

export interface CopyParts {
  random: (bytes: number) => Uint8Array;
  /** The machine scope's executor on this PC. */
  make: (begin: Begin, emit: Emit) => Executor;
  /** Milliseconds for the greeting. */
  timeoutMs: number;
  trace?: Trace;
}

/** Resolves when the window is gone and everything open was taken back; with the reason when it never was there. */
export async function serveCopy(
  order: CopyOrder,
  parts: CopyParts,
): Promise<'served' | ConnectFailure> {
  const back = await connectBack(order, parts.random(32), parts.timeoutMs);
  if (back.kind === 'failed') return back.code;
  const { socket } = back;
  const approval = new Approval(order.approved);
  const make = (begin: Begin, emit: Emit) => approval.over(parts.make(begin, emit));
  const served = serveExecutor(socket, socket, make, parts.trace);
  socket.resume();
  await served;
  socket.destroy();
  return 'served';
}
