/** This program as a child that changes one scope: messages come on standard input, answers go to standard output (D6). */
import type { Scope } from '../../shared/plan/step.ts';
import type { SecretName } from '../../shared/port/values.ts';
import { SecretBag } from '../pipeline/secret-bag.ts';
import type { Emit } from '../transaction/events.ts';
import { serveExecutor } from '../transaction/executor-server.ts';
import { childExecutor } from '../root/make-workplace.ts';
import { endRealPc } from '../root/real-pc.ts';
import type { Begin } from '../transaction/messages.ts';
import { trace } from '../root/process-trace.ts';

export async function runExecutor(scope: Scope, pc: string | null, pace: number): Promise<void> {
  // Ctrl-C reaches every process of the terminal: the coordinator decides what it means.
  process.on('SIGINT', () => undefined);
  // A coordinator that was killed reads no more; what was done has to be taken back all the same.
  process.stdout.on('error', () => undefined);
  const { make, end } = await childExecutor(scope, pc, pace);
  const makeFor = (begin: Begin, emit: Emit) => {
    const secrets = new SecretBag();
    for (const [name, value] of Object.entries(begin.secrets)) {
      secrets.set(name as SecretName, value);
    }
    return make(secrets, { secretsGiven: secrets.names(), hangUp: begin.hangUp, emit });
  };
  await serveExecutor(process.stdin, process.stdout, makeFor, trace);
  // After a message that was none the coordinator may still hold its end open.
  process.stdin.destroy();
  await end();
  await endRealPc();
}
