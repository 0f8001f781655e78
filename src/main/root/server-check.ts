/** The server check, put together: sockets, the system's resolver, clock, randomness, and a budget that outlives the run. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import * as path from 'node:path';
import { makeKeyPair } from '../ike/crypto/diffie-hellman.ts';
import { HandshakeBudget } from '../ike/diagnosis/budget.ts';
import { checkServer } from '../ike/diagnosis/check-server.ts';
import type { Clock } from '../ike/transport/clock.ts';
import { openPathToServer } from '../ike/transport/path-to-server.ts';
import { openServerSocket } from '../ike/transport/server-socket.ts';
import { systemLookup } from '../ike/transport/system-lookup.ts';
import type { ServerCheckPort } from '../pipeline/server-check.ts';
import { ensureFolder } from '../storage/atomic-file.ts';
import { HandshakeLedgerFiles } from '../storage/handshake-ledger.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { environment, now, platform, ticks, wallClock } from '../host/ambient.ts';
import { disk } from '../host/disk.ts';

/** Never rejects: without a folder the budget is kept in memory. */
export async function openServerCheck(
  place: Pick<Workplace, 'simulated' | 'homes'>,
): Promise<ServerCheckPort> {
  const ledger = place.simulated
    ? new HandshakeLedgerFiles(disk(), stateFolder(), makeStateFolder)
    : new HandshakeLedgerFiles(place.homes.user.fs, await userFolder(place.homes.user));
  const budget = new HandshakeBudget(ledger, wallClock);
  return {
    check: (question, vpn, options) =>
      checkServer(
        question,
        {
          lookup: systemLookup,
          openPath: openPathToServer,
          openL2tp: (address, localAddress, events) =>
            openServerSocket(address, 1701, localAddress, events),
          clock,
          random: randomBytes,
          makeKeyPair,
          budget,
          vpn,
          now,
        },
        options,
      ),
    secondsUntilQuiet: (addresses) => budget.secondsUntilQuiet(addresses),
  };
}

const clock: Clock = {
  now: ticks,
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};

const folderName = 'handshakes';

/** Beside the user's own records, with the same owner and rights (D13). A folder that cannot be had is one that does not exist. */
async function userFolder({ fs, guard, journal }: Workplace['homes']['user']): Promise<string> {
  const home = fs.folderOf(journal);
  const folder = fs.join(home, folderName);
  try {
    if ((await guard.create(home)).ok) {
      ensureFolder(fs, home);
      ensureFolder(fs, folder);
    }
  } catch {
    // As below.
  }
  return folder;
}

/** A demo PC is no place for it: the server is real, and other demo PCs ask it from the same address. */
function stateFolder(): string {
  const own = path.join(
    homedir(),
    ...(platform === 'win32' ? ['AppData', 'Local'] : ['.local', 'state']),
  );
  return path.join(environment('XDG_STATE_HOME') ?? own, 'roadwarrior', folderName);
}

function makeStateFolder(): void {
  try {
    mkdirSync(stateFolder(), { recursive: true, mode: 0o700 });
  } catch {
    // The ledger then finds no folder and remembers in memory.
  }
}
