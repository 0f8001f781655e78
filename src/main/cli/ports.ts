/** What the command line needs of the world; the composition root puts it together. */
import type { ReadBeside } from '../pipeline/brought-certificate.ts';
import type { FileRead, PlaceProblem, SecretsFileGuard } from '../pipeline/file-read.ts';
import type { ServerCheckPort } from '../pipeline/server-check.ts';
import type { OpenedPc, Workplace } from '../pipeline/workplace.ts';
import type { Trace } from '../trace/trace.ts';
import type { PreviewOf } from '../words/report-plan.ts';
import type { Command } from './command.ts';

export interface Console {
  /** Written as it is, without a line end of its own. */
  out(text: string): void;
  err(text: string): void;
  outIsTerminal: boolean;
  errIsTerminal: boolean;
  /** Bold and colors, where a terminal shows them: not with NO_COLOR (https://no-color.org). */
  emphasis: boolean;
  /** Width of the terminal in characters. */
  columns: number;
}

/** Asks a person on standard error, and reads standard input. */
export interface Ask {
  /** Without an echo. Null when the person gave up (Ctrl-C). */
  secret(question: string): Promise<string | null>;
  yesNo(question: string): Promise<boolean>;
  /** Takes an open question away, and asks nothing any more: as if the person gave up. */
  end(): void;
}

export interface CliPorts {
  version: string;
  console: Console;
  /** Null unless both are a terminal: what standard output is, does not matter. */
  ask: Ask | null;
  /** At most `limit` bytes are read. */
  readFile(file: string, limit: number): FileRead;
  /** Reads descriptor 0 to its end; null when there is none (D33). */
  readInput(limit: number): Promise<FileRead | null>;
  secretsFileGuard: SecretsFileGuard;
  /** What stands in the way of a report in this file, before anything is done; null: nothing. */
  placeProblem(file: string, command: Command | null): Promise<PlaceProblem | null>;
  /** Replaces the file as a whole, or leaves the old one. Throws when it cannot. */
  writeFile(file: string, text: string): void;
  readBeside(profileFile: string): ReadBeside;
  /** Rejects with CliEnd when the words for the PC contradict what is there. */
  openPc(command: Command): Promise<OpenedPc>;
  /** The way to ask the profile's server: sockets, clock, and what earlier runs left open. */
  openServerCheck(place: Workplace): Promise<ServerCheckPort>;
  previewOf: PreviewOf;
  trace: Trace;
  /** Calls back on every Ctrl-C, and for one that came before, until the returned function is called. */
  onInterrupt(listener: () => void): () => void;
  /** ISO 8601, UTC. */
  now(): string;
  /** Milliseconds that only go forward. */
  ticks(): number;
}
