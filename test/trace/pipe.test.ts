/** D40: what a pipe carried is in the trace of the side that asked; a defect of the other side too, without its words. */
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { traceLine } from '../../src/main/trace/event.ts';
import { TraceRing } from '../../src/main/trace/trace.ts';
import { ExecutorClient } from '../../src/main/transaction/executor-client.ts';
import { serveExecutor } from '../../src/main/transaction/executor-server.ts';

const newTrace = () =>
  new TraceRing({ ticks: () => 0, placeOf: (_, line) => ({ file: 'src/main/here.ts', line }) });

it('a defect of the executor arrives with name and places, and nothing of a secret, not even its length', async () => {
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
  const [ours, theirs] = [newTrace(), newTrace()];
  const make = () => {
    throw new RangeError('canary');
  };
  const served = serveExecutor(toServer, fromServer, make, theirs);
  const nobody = () => undefined;
  const client = new ExecutorClient({
    scope: 'machine',
    input: fromServer,
    output: toServer,
    emit: nobody,
    trace: ours,
  });
  await expect(client.begin({ secrets: { psk: 'canary' }, hangUp: false })).rejects.toThrow();
  toServer.end();
  await served;
  const lines = ours.text().trimEnd().split('\n');
  expect(lines.map((each) => traceLine.parse(JSON.parse(each)))).toMatchObject([
    { event: 'request', call: 'begin', size: 0 },
    { event: 'reply', call: 'begin' },
    { event: 'defect', where: 'executor', errors: [{ name: 'RangeError' }] },
  ]);
  expect(ours.text() + theirs.text()).not.toContain('canary');
});
