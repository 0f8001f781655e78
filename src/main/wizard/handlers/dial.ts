/** "Connect": Windows' own window, which asks for what is not remembered (D25), and what came of it. Never with a password. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { DialResult } from '../../../shared/ipc/live.ts';
import { parseAnswer } from '../../../shared/port/query.ts';
import type { ConnectionTarget } from '../../../shared/rooms/parts/connection-entry.ts';
import { say } from '../../../shared/text/text.ts';
import { connectionOf } from '../../pipeline/connection-of.ts';
import { findInstalled } from '../../pipeline/installed.ts';
import { otherServer } from '../../pipeline/other-server.ts';
import { eventsAbout, eventsOf, eventsQuery, lastEnd } from '../../pipeline/ras-events.ts';
import type { Workplace } from '../../pipeline/workplace.ts';
import { ScopeSession } from '../../transaction/wall.ts';
import type { WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

/** For what Windows writes after its window is closed. */
const tries = 6;
const pauseMs = 1000;

interface Dialled {
  connection: ConnectionTarget;
  /** Of its server. */
  addresses: readonly string[];
}

/** The turn of others begins while this waits: a person may leave Windows' window there as long as he likes. */
export async function dial(
  session: WizardSession,
  { id }: RequestOf<'connection.dial'>,
): Promise<DialResult> {
  // Of two windows at once nobody would know which one is waited for.
  if (session.dialling !== null) throw new WizardProblem('dialling');
  const stop = new AbortController();
  session.dialling = stop;
  try {
    const found = await session.turns.take('connect', () => find(session, id.toLowerCase()));
    const isQuiet = await waitForQuiet(session, found.addresses, stop.signal);
    if (!isQuiet) return { result: 'givenUp' };
    const over = ended(session, found.connection, stop.signal);
    // Whoever gives up does not hear of it any more.
    over.catch(() => undefined);
    const givenUp = new Promise<DialResult>((resolve) => {
      stop.signal.addEventListener('abort', () => {
        resolve({ result: 'givenUp' });
      });
    });
    return await Promise.race([over, givenUp]);
  } finally {
    session.dialling = null;
    session.live.forget();
  }
}

async function find(session: WizardSession, id: string): Promise<Dialled> {
  const place = await session.place();
  const installed = await findInstalled(place, id);
  if (installed === null) throw new WizardProblem('notInstalled');
  const connection = connectionOf(installed);
  // Pure IPsec has no entry: the tunnel comes up with the first packet.
  if (connection === null) throw new WizardProblem('outOfOrder');
  const [answer] = await place.session.ask([{ kind: 'vpnConnection.read', ...connection }]);
  const other = otherServer(installed, answer);
  if (other !== null) throw new WizardProblem('serverChanged', { ...other });
  const servers = installed.receipts.flatMap(({ serverAddress }) => serverAddress ?? []);
  return { connection, addresses: [...servers, ...(session.checked()?.addresses ?? [])] };
}

async function ended(
  session: WizardSession,
  connection: ConnectionTarget,
  stopped: AbortSignal,
): Promise<DialResult> {
  const place = await session.place();
  // Windows may write whole seconds.
  const since = place.now().replace(/\.\d+Z$/, 'Z');
  const asUser = new ScopeSession('user', place.session);
  session.progress({ kind: 'dialWindow' });
  const [outcome] = await asUser.perform([{ kind: 'connection.dial', ...connection }]);
  if (outcome?.status !== 'done') {
    if (outcome?.status === 'unknown') await place.session.renew();
    const why = outcome !== undefined && 'code' in outcome ? outcome.code : 'unknown';
    throw new WizardProblem('dialFailed', { why });
  }
  let written: 'unreadable' | 'none' | 'some' = 'none';
  for (let left = tries; left > 0; left -= 1) {
    const [answer] = await place.session.ask([eventsQuery(since)]);
    const events = eventsOf(answer);
    if (events === null) {
      written = 'unreadable';
      break;
    }
    // Another person may have an entry of the same name.
    const own = eventsAbout(events, connection.name, since).filter(({ by }) => by !== 'other');
    const end = lastEnd(own);
    // Any account may write to that log: it says when to ask Windows, and why a dial failed; that one is up, Windows says.
    if (end !== undefined && (await isUp(place, connection))) return { result: 'connected' };
    if (end?.id === 20227) {
      return end.code === null ? { result: 'noReason' } : { result: 'failed', code: end.code };
    }
    written = own.length > 0 ? 'some' : 'none';
    if (left > 1) await session.ports.wait(pauseMs, stopped);
  }
  if (await isUp(place, connection)) return { result: 'connected' };
  return { result: written === 'none' ? 'cancelled' : 'noReason' };
}

/** The log may be full, or nobody's to read. */
async function isUp({ session }: Workplace, connection: ConnectionTarget): Promise<boolean> {
  const [answer] = await session.ask([{ kind: 'vpnConnection.read', ...connection }]);
  const read = parseAnswer('vpnConnection.read', answer);
  return read.ok && read.value !== null && 'connected' in read.value && read.value.connected;
}

/**
 * Windows comes from the same address: a server that counts unfinished handshakes would count it out with us. False: the
 * person gave up, or the window is gone.
 */
async function waitForQuiet(
  session: WizardSession,
  addresses: readonly string[],
  stopped: AbortSignal,
): Promise<boolean> {
  const port = await session.serverCheck();
  const seconds = port.secondsUntilQuiet(addresses);
  if (seconds > 0) {
    const text = say(session.language, 'serverCheck.waiting', { seconds });
    session.progress({ kind: 'waitingForServer', seconds, text });
    await session.ports.wait(seconds * 1000, stopped);
  }
  return !stopped.aborted;
}
