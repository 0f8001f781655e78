/** This program as a child that changes one scope: messages come on standard input, answers go to standard output (D6). */
import * as path from 'node:path';
import type { Parsed } from '../cli/command.ts';
import { standingPc } from '../root/open-pc.ts';
import { ScopeSide } from '../root/pc-parts.ts';
import { trace } from '../root/process-trace.ts';
import { endRealPc } from '../root/real-pc.ts';
import { serveExecutor } from '../transaction/executor-server.ts';

export async function runExecutor({
  scope,
  pc,
  pace,
}: Extract<Parsed, { kind: 'executor' }>): Promise<void> {
  // Ctrl-C reaches every process of the terminal: the coordinator decides what it means.
  process.on('SIGINT', () => undefined);
  // A coordinator that was killed reads no more; what was done has to be taken back all the same.
  process.stdout.on('error', () => undefined);
  const demo = pc === null ? null : { folder: path.resolve(pc), pace };
  const side = new ScopeSide(await standingPc(demo), scope);
  const { stdin, stdout } = process;
  await serveExecutor(stdin, stdout, (begin, emit) => side.begin(begin, emit), trace);
  // After a message that was none the coordinator may still hold its end open.
  process.stdin.destroy();
  await side.end();
  await endRealPc();
}
