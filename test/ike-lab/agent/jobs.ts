// What a test may ask of the agent, which runs as the client of its lab.
import { mkdirSync } from 'node:fs';
import { hostAddresses, type ServerOptions } from '../lab-options.ts';
import type { HandshakeLedger } from '../../../src/main/ike/diagnosis/budget.ts';
import type { CheckCase, Checked } from './check-job.ts';
import { initiate, type InitiatorArgs, type Initiated } from './initiator.ts';
import type { MainModeCase, MainModeRan } from './main-mode-job.ts';
import { addHost } from './network.ts';
import { run, within, type Ended } from './run-command.ts';
import { startServer, type Server } from './server.ts';
import type { TunnelCase, TunnelRan } from './tunnel-job.ts';

export interface ExecArgs {
  readonly command: readonly string[];
  /** A namespace of the lab, `client` unless told; hosts are `host0`, `host1`, … */
  readonly space?: string;
  readonly input?: string;
  readonly limitMs?: number;
}

/** The server as it is now, told from its own side. */
export interface ServerState {
  readonly halfOpen: number;
  readonly established: number;
  readonly log: string;
  /** How the daemon ended, or null. */
  readonly died: string | null;
}

/** Jobs by name: arguments and results are JSON. A host is known by the index that the test gave it. */
export interface Jobs {
  exec(args: ExecArgs): Promise<Ended>;
  /** One more host; null: nothing listens on it. */
  addHost(args: { readonly host: number; readonly server: ServerOptions | null }): Promise<null>;
  serverState(args: { readonly host: number }): Promise<ServerState>;
  stopServer(args: { readonly host: number }): Promise<null>;
  mainMode(args: MainModeCase): Promise<MainModeRan>;
  /** Main mode and the extra step: quick mode, L2TP, PPP. */
  tunnel(args: TunnelCase): Promise<TunnelRan>;
  /** The whole server check. Each source address has a budget of its own, as each has at the server. */
  check(args: CheckCase): Promise<Checked>;
  initiate(args: InitiatorArgs): Promise<Initiated[]>;
}

/** @param folder for what the servers write */
export function makeJobs(folder: string): Jobs {
  let initiators = 0;
  const ledgers = new Map<string, HandshakeLedger>();
  const servers = new Map<number, Server>();
  const find = (host: number): Server => {
    const server = servers.get(host);
    if (server === undefined) throw new Error(`no server on host ${host}`);
    return server;
  };
  return {
    exec: ({ command, space = 'client', ...options }) => run(within(space, command), options),
    addHost: async ({ host, server }) => {
      const space = await addHost(host);
      const own = `${folder}/${space}`;
      mkdirSync(own, { recursive: true });
      const place = { space, folder: own, ...hostAddresses(host) };
      if (server !== null) servers.set(host, await startServer(server, place));
      return null;
    },
    serverState: async ({ host }) => {
      const server = find(host);
      const [halfOpen, established] = [await server.halfOpen(), await server.established()];
      return { halfOpen, established, log: server.log(), died: server.died() };
    },
    stopServer: async ({ host }) => {
      await find(host).stop();
      return null;
    },
    initiate: (args) => {
      initiators += 1;
      return initiate(args, `${folder}/initiator${initiators}`);
    },
    // Loaded when it is needed: most of the agent's size is in it.
    mainMode: async (args) => (await import('./main-mode-job.ts')).runMainMode(args),
    tunnel: async (args) => (await import('./tunnel-job.ts')).runTunnel(args),
    check: async (args) => {
      const { memoryLedger, runCheck } = await import('./check-job.ts');
      const from = args.from ?? '';
      const ledger = ledgers.get(from) ?? memoryLedger();
      ledgers.set(from, ledger);
      return runCheck(args, ledger);
    },
  };
}
