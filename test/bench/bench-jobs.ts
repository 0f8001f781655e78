/** The program's pipeline with journal, lock and receipts on disk: what is asked for on the command line, without its words. */
import { join } from 'node:path';
import type { Pc } from '../../src/shared/port/port.ts';
import { allRooms } from '../../src/shared/rooms/all-rooms.ts';
import { newId, newPassword, now } from '../../src/main/host/ambient.ts';
import { apply as applyPrepared } from '../../src/main/pipeline/apply.ts';
import { openAsked } from '../../src/main/pipeline/open-asked.ts';
import { prepare, type Prepared } from '../../src/main/pipeline/prepare.ts';
import { readProfile } from '../../src/main/pipeline/read-profile.ts';
import { SecretBag } from '../../src/main/pipeline/secret-bag.ts';
import { verifyInstalled } from '../../src/main/pipeline/verify-installed.ts';
import { judgePlan, type Verification } from '../../src/main/pipeline/verify.ts';
import type { Workplace } from '../../src/main/pipeline/workplace.ts';
import { demoHomes } from '../../src/main/root/demo-homes.ts';
import { identifyProcess, nodeProcesses } from '../../src/main/storage/node-processes.ts';
import { readHome } from '../../src/main/transaction/home.ts';
import { LocalExecutor } from '../../src/main/transaction/local-executor.ts';
import { Session } from '../../src/main/transaction/session.ts';

const id = '6f1c2d4e-0000-4000-8000-0000000000be';
/** What the administrator's script does, and nothing else. */
const rooms = allRooms.filter(
  ({ kind }) => kind === 'vpnConnection' || kind === 'connectionRoutes',
);

export function openPlace(openPc: () => Promise<Pc>, folder: string): Workplace {
  const secrets = new SecretBag();
  const homes = demoHomes({ machine: join(folder, 'machine'), user: join(folder, 'user') });
  const session = new Session(openPc, secrets);
  const shared = { rooms, session, simulated: false };
  const processes = nodeProcesses(process.platform);
  const identify = (pid: number) => identifyProcess(process.platform, pid);
  return {
    ...shared,
    ...{ secrets, homes, now, newId, newPassword },
    makeExecutor: (scope, options) =>
      Promise.resolve(
        new LocalExecutor({
          ...options,
          ...shared,
          ...{ home: homes[scope], openAsked, processes, identify, now },
          me: identify(process.pid),
          machineDecided: (transaction) => readHome(homes.machine).decided === transaction,
        }),
      ),
  };
}

export async function apply(place: Workplace, routes: number): Promise<void> {
  const prepared = await preparedFor(place, routes);
  const outcome = await applyPrepared(place, prepared, {
    scopes: ['machine', 'user'],
    emit: () => undefined,
  });
  if (outcome.result !== 'applied') throw new Error(JSON.stringify(outcome).slice(0, 2000));
  mustBeAsWanted(outcome.verification);
}

export async function verifyByFile(place: Workplace, routes: number): Promise<void> {
  place.secrets.onlyRead = true;
  const { plan } = await preparedFor(place, routes);
  mustBeAsWanted(judgePlan(rooms, plan));
}

export async function verifyById(place: Workplace): Promise<void> {
  mustBeAsWanted(await verifyInstalled(place, id));
}

function mustBeAsWanted(verification: Verification): void {
  if (!verification.asWanted) throw new Error(JSON.stringify(verification).slice(0, 2000));
}

async function preparedFor(place: Workplace, routes: number): Promise<Prepared> {
  const opened = await readProfile(profileOf(routes));
  if (!opened.ok) throw new Error('the profile of the benchmark');
  const consent = {
    irreversible: false,
    remoteSession: false,
    hangUp: false,
    restartRasMan: false,
  };
  const result = await prepare(place, {
    ...{ opened, given: {}, choices: { onConflict: 'stop', consent }, readBeside: () => null },
  });
  if (!result.ok) throw new Error('not prepared');
  return result.prepared;
}

function profileOf(routes: number): Uint8Array {
  const text = JSON.stringify({
    ...{ profileVersion: 1, id, revision: 1, name: 'Benchmark', kind: 'l2tp' },
    provider: { name: 'Example Ltd' },
    server: { address: 'vpn.example.com' },
    authentication: { method: 'psk', psk: 'psk of the benchmark' },
    l2tp: {
      methods: ['mschapv2'],
      ...{ encryption: 'required', allUsers: true, splitTunnel: true, classBasedRoute: false },
      routes: Array.from({ length: routes }, (_, at) => ({
        prefix: `2001:db8:${at.toString(16)}::/48`,
        metric: 25,
      })),
      dnsSuffix: 'corp.example.com',
    },
  });
  return new TextEncoder().encode(text);
}
