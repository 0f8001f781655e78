// Opens a lab: a client, a server and the network between them, in namespaces of their own that end with the test.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as nodeModule from 'node:module';
import { createInterface } from 'node:readline';
import type * as esbuild from 'esbuild';
import type { Jobs, ServerState } from './agent/jobs.ts';
import {
  clientAddress,
  clientAddressCount,
  hostAddresses,
  hostCount,
  type NetworkOptions,
  type ServerOptions,
} from './lab-options.ts';

export interface Lab {
  /** One more host behind the office, with a server or (null) with nothing that listens. Returns when it answers. */
  addHost(server: ServerOptions | null): Promise<Host>;
  /** An address of the client that has not spoken in this lab yet: servers count handshakes per address. */
  freshAddress(): string;
  /** In the environment of every process of this lab, as `ROADWARRIOR_LAB`. */
  readonly mark: string;
  /** @throws what the job threw; at the limit (30 s unless told) the whole lab ends */
  run<Name extends keyof Jobs>(
    job: Name,
    args: Parameters<Jobs[Name]>[0],
    limitMs?: number,
  ): ReturnType<Jobs[Name]>;
  close(): Promise<void>;
  /** As a power cut would: nothing is told to anybody. */
  kill(): void;
}

export interface Host {
  /** What the client calls it: behind NAT, the outside address. */
  readonly address: string;
  readonly ownAddress: string;
  readonly ipv6: string;
  /** The namespace, for `exec`. */
  readonly space: string;
  state(): Promise<ServerState>;
  stop(): Promise<null>;
}

/** Where scripts/unpack-ike-servers.sh puts the servers. */
const tree = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'roadwarrior',
  'ike-servers',
);
const unshare = [
  ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
  ...['--mount', '--net', '--pid', '--fork', '--kill-child=KILL'],
];

/** Why there can be no lab here, or null. A test that needs one is skipped with this reason. */
export function labProblem(): string | null {
  problem ??= { found: findProblem() };
  return problem.found;
}
let problem: { readonly found: string | null } | undefined;

/**
 * Opens a lab without hosts; it costs about half a second of processor time, a host a tenth.
 * @throws when it cannot be built, with what went wrong inside
 */
export async function openLab(network: NetworkOptions = {}): Promise<Lab> {
  const agent = startAgent(await agentBundle());
  try {
    await agent.ask('open', { network, tree: existsSync(tree) ? tree : null }, 20_000);
  } catch (error) {
    await agent.end();
    throw error;
  }
  const run: Lab['run'] = (job, args, limitMs = 30_000) =>
    agent.ask(job, args, limitMs) as ReturnType<Jobs[typeof job]>;
  let [clients, hosts] = [0, 0];
  return {
    addHost: async (server) => {
      const host = hosts;
      hosts += 1;
      if (host >= hostCount) throw new Error('no place for another host in this lab');
      await run('addHost', { host, server });
      const { ipv4, ipv6, outside } = hostAddresses(host);
      return {
        address: network.serverNat ? outside : ipv4,
        ownAddress: ipv4,
        ipv6,
        space: `host${host}`,
        state: () => run('serverState', { host }),
        stop: () => run('stopServer', { host }),
      };
    },
    freshAddress: () => {
      clients += 1;
      if (clients >= clientAddressCount) throw new Error('no fresh address left in this lab');
      return clientAddress(clients);
    },
    mark: agent.mark,
    run,
    close: () => agent.end(),
    kill: () => {
      agent.kill();
    },
  };
}

/** Opens a lab for one use and closes it whatever happens. */
export async function withLab<Result>(
  network: NetworkOptions,
  use: (lab: Lab) => Promise<Result>,
): Promise<Result> {
  const lab = await openLab(network);
  try {
    return await use(lab);
  } finally {
    await lab.close();
  }
}

function findProblem(): string | null {
  if (process.platform !== 'linux') return 'the lab needs Linux namespaces';
  const overlay = existsSync(tree)
    ? `mount -t overlay overlay -o lowerdir=${tree}/usr:/usr /usr || exit 11`
    : '';
  const script = `mount -t tmpfs tmpfs /run || exit 10
    ${overlay}
    ip netns add probe || exit 12
    ip link add probe0 type veth peer name probe1 || exit 13
    for tool in nft charon-systemd swanctl /usr/libexec/ipsec/pluto certutil pk12util openssl ike-scan; do
      command -v $tool >/dev/null || { echo "no $tool"; exit 14; }
    done`;
  const ended = spawnSync('unshare', [...unshare, 'sh', '-c', script], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  if (ended.error !== undefined) return `unshare: ${ended.error.message}`;
  if (ended.status === 0) return null;
  return `no lab for IKE servers here: ${`${ended.stdout}${ended.stderr}`.trim() || `status ${ended.status}`}`;
}

/** The agent and what of src it runs, as one script. It is handed over by a pipe: there is no file to leave behind. */
function agentBundle(): Promise<string> {
  // By require: the scripts that open labs are bundles themselves (scripts/import-typescript.mjs).
  const root = join(import.meta.dirname, '..', '..');
  const { build } = nodeModule.createRequire(join(root, 'package.json'))(
    'esbuild',
  ) as typeof esbuild;
  bundle ??= build({
    absWorkingDir: root,
    entryPoints: ['test/ike-lab/agent/agent.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundle;
}
let bundle: Promise<string> | undefined;

const loader = "module._compile(require('node:fs').readFileSync(3, 'utf8'), '/agent.cjs')";

function startAgent(script: string) {
  const mark = randomUUID();
  const child: ChildProcess = spawn('unshare', [...unshare, process.execPath, '-e', loader], {
    env: { ...process.env, ROADWARRIOR_LAB: mark },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  let messages = '';
  const exited = new Promise<void>((resolve) => {
    child.on('close', () => {
      for (const { reject } of waiting.values())
        reject(new Error(`the lab has ended\n${messages}`));
      waiting.clear();
      resolve();
    });
  });
  child.on('error', (error) => (messages += error.message));
  child.stderr?.on('data', (text: Buffer) => (messages += text.toString()));
  for (const stream of [child.stdin, child.stdio[3]]) stream?.on('error', () => undefined);
  const code = child.stdio[3];
  if (code !== undefined && code !== null && 'end' in code) code.end(script);
  if (child.stdout !== null) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { id, value, error } = JSON.parse(line) as {
        readonly id: number;
        readonly value?: unknown;
        readonly error?: string;
      };
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(value);
      else asked?.reject(new Error(error));
    });
  }

  async function end(): Promise<void> {
    child.stdin?.end();
    const kill = setTimeout(() => child.kill('SIGKILL'), 2000);
    await exited;
    clearTimeout(kill);
  }

  function ask(job: string, args: unknown, limitMs: number): Promise<unknown> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`lab job ${job}: not done in ${limitMs} ms\n${messages}`));
        void end();
      }, limitMs);
      const settled =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(limit);
          settle(value);
        };
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      child.stdin?.write(`${JSON.stringify({ id, job, args })}\n`);
    });
  }

  return { ask, end, mark, kill: () => child.kill('SIGKILL') };
}
