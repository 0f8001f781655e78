/**
 * One whole apply in a process of its own, for scripts/bench.mjs: the program's pipeline with journal, lock and receipts on
 * disk, the real adapter, and the real engine over stubs in memory. Only what Linux cannot answer is told: the host.
 * Arguments: folder, number of routes, JSON of the engine. Prints one line of JSON with times in milliseconds: the laps, one after
 * the other, and what journal and sealing key took in them.
 */
import childProcess, { type ChildProcess } from 'node:child_process';
import nodeCrypto from 'node:crypto';
import nodeFs, { mkdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import type { Pc } from '../../src/shared/port/port.ts';
import { allRooms } from '../../src/shared/rooms/all-rooms.ts';
import { apply } from '../../src/main/pipeline/apply.ts';
import { prepare } from '../../src/main/pipeline/prepare.ts';
import { SecretBag } from '../../src/main/pipeline/secret-bag.ts';
import type { Workplace } from '../../src/main/pipeline/workplace.ts';
import { newId, newPassword, now } from '../../src/main/host/ambient.ts';
import { demoHomes } from '../../src/main/root/demo-homes.ts';
import { openAsked } from '../../src/main/pipeline/open-asked.ts';
import { readProfile } from '../../src/main/pipeline/read-profile.ts';
import { identifyProcess, nodeProcesses } from '../../src/main/storage/node-processes.ts';
import { readHome } from '../../src/main/transaction/home.ts';
import { LocalExecutor } from '../../src/main/transaction/local-executor.ts';
import { Session } from '../../src/main/transaction/session.ts';
import { openWindowsPc } from '../../src/main/windows/open-windows-pc.ts';
import { systemTools } from '../../src/main/windows/system-tools.ts';

export interface BenchEngine {
  executable: string;
  arguments: string[];
  environment: Record<string, string>;
  scriptsFolder: string;
  moduleFolders: string[];
}

const [, , folder = '', routes = '1', engineText = ''] = process.argv;
const engine = JSON.parse(engineText) as BenchEngine;
const rooms = allRooms.filter(
  ({ kind }) => kind === 'vpnConnection' || kind === 'connectionRoutes',
);
const times: Record<string, number> = {};
let last = 0;

function lap(name: string): void {
  const at = performance.now();
  times[name] = at - last;
  last = at;
}

/** Inside of the laps: everything that goes to our folders on disk, and the wait for the key that secrets are sealed to. */
const parts = { journal: 0, sealingKey: 0 };
for (const name of [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'linkSync',
  'unlinkSync',
] as const) {
  const original = nodeFs[name] as (...args: unknown[]) => unknown;
  Object.assign(nodeFs, {
    [name]: (...args: unknown[]) => {
      const begun = performance.now();
      try {
        return original(...args);
      } finally {
        parts.journal += performance.now() - begun;
      }
    },
  });
}
let keyAsked = 0;
const createPublicKey = nodeCrypto.createPublicKey;
Object.assign(nodeCrypto, {
  createPublicKey: (...args: Parameters<typeof createPublicKey>) => {
    if (keyAsked > 0) parts.sealingKey += performance.now() - keyAsked;
    return createPublicKey(...args);
  },
});

/** A line to the engine carries its call as base64 of JSON. */
function watchForKey(child: ChildProcess): void {
  const { stdin } = child;
  if (stdin === null) return;
  const write = stdin.write.bind(stdin) as (...args: unknown[]) => boolean;
  Object.assign(stdin, {
    write: (...args: unknown[]) => {
      const payloads = String(args[0]).match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? [];
      const asks = payloads.some((each) =>
        Buffer.from(each, 'base64').toString('latin1').includes('Get-RwSealingKey'),
      );
      if (asks) keyAsked = performance.now();
      return write(...args);
    },
  });
}

let started = 0;
let powershells = 0;
// Counted where every way of starting a process ends.
for (const name of ['spawn', 'spawnSync', 'exec', 'execFile', 'fork'] as const) {
  const original = childProcess[name] as (...args: unknown[]) => unknown;
  Object.assign(childProcess, {
    [name]: (...args: unknown[]) => {
      started += 1;
      const child = original(...args);
      if (args[0] === engine.executable) {
        powershells += 1;
        watchForKey(child as ChildProcess);
      }
      return child;
    },
  });
}
syncBuiltinESMExports();

function profile(): Uint8Array {
  const list = Array.from({ length: Number(routes) }, (_, at) => ({
    prefix: `2001:db8:${at.toString(16)}::/48`,
    metric: 25,
  }));
  const text = JSON.stringify({
    profileVersion: 1,
    id: '6f1c2d4e-0000-4000-8000-0000000000be',
    revision: 1,
    name: 'Benchmark',
    provider: { name: 'Example Ltd' },
    server: { address: 'vpn.example.com' },
    kind: 'l2tp',
    authentication: { method: 'psk', psk: 'psk of the benchmark' },
    l2tp: {
      methods: ['mschapv2'],
      encryption: 'required',
      allUsers: true,
      splitTunnel: true,
      classBasedRoute: false,
      routes: list,
      dnsSuffix: 'corp.example.com',
    },
  });
  return new TextEncoder().encode(text);
}

async function openPc(): Promise<Pc> {
  const tools = systemTools('C:\\Windows');
  const real = await openWindowsPc({
    systemRoot: 'C:\\Windows',
    windows: '10.0.22631',
    scriptsFolder: engine.scriptsFolder,
    regeditFolder: folder,
    onRegistryFallback: () => undefined,
    tools: { ...tools, cwd: folder, paths: { ...tools.paths, powershell: engine.executable } },
    powershellArguments: engine.arguments,
    powershellEnvironment: engine.environment,
    moduleFolders: engine.moduleFolders,
  });
  return {
    simulated: false,
    ask: async (queries, secrets) => {
      const answers = await real.ask(
        queries.filter(({ kind }) => kind !== 'host.read'),
        secrets,
      );
      return queries.map(({ kind }) =>
        kind === 'host.read' ? { ok: true, value: host } : (answers.shift() ?? never()),
      );
    },
    perform: (operations, secrets) => real.perform(operations, secrets),
    childProcess: () => real.childProcess(),
    end: () => real.end(),
  };
}

function never(): never {
  throw new Error('an answer is missing');
}

const host = {
  windows: '10.0.22631',
  language: 'en-US',
  identity: { sid: 'S-1-5-21-1-2-3-1001', sessionSid: 'S-1-5-21-1-2-3-1001', elevated: true },
  network: {
    addresses: [{ address: '192.0.2.10', prefixLength: 24, interface: 'Ethernet' }],
    gateways: ['192.0.2.1'],
    dnsServers: ['192.0.2.53'],
    dhcpServers: [],
    ipv6: true,
  },
  serverAddresses: ['198.51.100.1'],
  addressTowardsServer: '192.0.2.10',
  atConsole: true,
  remoteSessions: [],
  ikePortHolders: [],
  moduleLogging: false,
  nrptPolicy: false,
};

async function run(): Promise<void> {
  // performance.now() begins with the process: the first lap is Node's start and the loading of the program.
  lap('start');
  mkdirSync(folder, { recursive: true });
  const secrets = new SecretBag();
  const homes = demoHomes({ machine: join(folder, 'machine'), user: join(folder, 'user') });
  const session = new Session(openPc, secrets);
  const place: Workplace = {
    rooms,
    simulated: false,
    session,
    secrets,
    homes,
    makeExecutor: (scope, options) =>
      Promise.resolve(
        new LocalExecutor({
          ...options,
          home: homes[scope],
          rooms,
          session,
          simulated: false,
          openAsked,
          me: identifyProcess(process.platform, process.pid),
          processes: nodeProcesses(process.platform),
          identify: (pid) => identifyProcess(process.platform, pid),
          now,
          machineDecided: (transaction) => readHome(homes.machine).decided === transaction,
        }),
      ),
    now,
    newId,
    newPassword,
  };
  const opened = await readProfile(profile());
  if (!opened.ok) throw new Error('the profile of the benchmark');
  lap('profile');
  await session.ask([{ kind: 'vpnConnection.read', name: 'Benchmark', allUsers: true }]);
  lap('powershell');
  const prepared = await prepare(place, {
    opened,
    given: {},
    choices: {
      onConflict: 'stop',
      consent: { irreversible: false, remoteSession: false, hangUp: false, restartRasMan: false },
    },
    readBeside: () => null,
  });
  if (!prepared.ok) throw new Error('not prepared');
  lap('readAndPlan');
  const outcome = await apply(place, prepared.prepared, {
    scopes: ['machine', 'user'],
    emit: () => undefined,
  });
  lap('applyAndVerify');
  await session.renew();
  lap('end');
  if (outcome.result !== 'applied' || !outcome.verification.asWanted) {
    throw new Error(JSON.stringify(outcome).slice(0, 2000));
  }
  process.stdout.write(`${JSON.stringify({ times, parts, started, powershells })}\n`);
}

void run();
