// What a test may ask of the agent, which runs as the client of its lab.
import type { Ended } from './run-command.ts';
import { run, within } from './run-command.ts';
import type { Server } from './server.ts';

/** What there is in an opened lab. */
export interface Inside {
  readonly server: Server | null;
}

export const jobs = {
  /** A program in a namespace, `client` unless told. */
  exec: (
    _inside: Inside,
    args: {
      readonly command: readonly string[];
      readonly space?: string;
      readonly input?: string;
      readonly limitMs?: number;
    },
  ): Promise<Ended> => {
    const { command, space = 'client', ...options } = args;
    return run(within(space, command), options);
  },

  /** From the server's side. */
  serverState: async ({ server }: Inside, _args: object) => {
    if (server === null) throw new Error('no server in this lab');
    const [halfOpen, established] = [await server.halfOpen(), await server.established()];
    return { halfOpen, established, log: server.log(), died: server.died() };
  },
} satisfies Record<string, (inside: Inside, args: never) => Promise<unknown>>;

export type Jobs = typeof jobs;
