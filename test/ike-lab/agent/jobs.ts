// What a test may ask of the agent, which runs as the client of its lab.
import type { MainModeCase, MainModeRan } from './main-mode-job.ts';
import { run, within, type Ended } from './run-command.ts';
import type { Server } from './server.ts';

/** What there is in an opened lab. */
export interface Inside {
  readonly server: Server | null;
}

export interface ExecArgs {
  readonly command: readonly string[];
  /** A namespace of the lab, `client` unless told. */
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

/** Jobs by name: arguments and results are JSON. */
export interface Jobs {
  exec(args: ExecArgs): Promise<Ended>;
  serverState(args: object): Promise<ServerState>;
  mainMode(args: MainModeCase): Promise<MainModeRan>;
}

export function makeJobs({ server }: Inside): Jobs {
  return {
    exec: ({ command, space = 'client', ...options }) => run(within(space, command), options),
    serverState: async () => {
      if (server === null) throw new Error('no server in this lab');
      const [halfOpen, established] = [await server.halfOpen(), await server.established()];
      return { halfOpen, established, log: server.log(), died: server.died() };
    },
    // Loaded when it is needed: most of the agent's size is in it.
    mainMode: async (args) => (await import('./main-mode-job.ts')).runMainMode(args),
  };
}
