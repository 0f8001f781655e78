// The other side of real-processes.test.ts: bundled by esbuild and run as a process of its own. Reads commands, one JSON line each, from standard input
// (synchronously, so that it can be killed in the middle of anything) and answers with one line each.
import { spawn } from 'node:child_process';
import { existsSync, readSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Journal } from '../../../src/main/storage/journal.ts';
import { acquireLock, type Lock, type Me } from '../../../src/main/storage/lock.ts';
import { identifyProcess, nodeProcesses } from '../../../src/main/storage/node-processes.ts';
import { realFileSystem } from '../../../src/main/storage/real-file-system.ts';
import { journalFormat, type ChildCommand } from './storage-child-protocol.ts';

const fs = realFileSystem({ platform: process.platform, uniqueSuffix: () => crypto.randomUUID() });
const processes = nodeProcesses(process.platform);
const me: Me = {
  ...identifyProcess(process.platform, process.pid),
  command: 'apply',
  since: '2026-01-01T00:00:00Z',
};
let lock: Lock | null = null;

function say(value: unknown): void {
  writeSync(1, `${JSON.stringify(value)}\n`);
}

/** Appends for ever; says the number of each record after append returned. */
function append(path: string, text: string): never {
  const journal = fs.exists(path)
    ? Journal.resume(fs, path, journalFormat).journal
    : Journal.create(fs, path, journalFormat, { id: 'child' });
  for (;;) say(journal.append({ text }));
}

function acquire(path: string, at: number): void {
  while (Date.now() < at);
  const result = acquireLock(fs, path, me, processes);
  if (result.kind === 'acquired') lock = result.lock;
  say(result.kind === 'busy' ? { busy: result.owner.pid } : { acquired: result.takenFrom });
}

/** A stand-in for the PowerShell that outlives its parent. */
function startHelper(): void {
  const helper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], {
    detached: true,
    stdio: 'ignore',
  });
  helper.unref();
  const identity = identifyProcess(process.platform, helper.pid ?? 0);
  lock?.setPowerShell(identity);
  say(identity);
}

/**
 * Takes the lock and gives it back `rounds` times. Between the two it makes a file that must not be there: two holders at once would meet. Every third
 * time it "dies" with the lock: it goes on as another process, and the lock stays behind. Who lives is a file per life, so that processes agree about it.
 */
function contend(path: string, folder: string, rounds: number): void {
  const result = { held: 0, takenOver: 0, overlaps: 0, abandoned: 0 };
  let life = 0;
  const lifeFile = (name: string): string => join(folder, `alive-${name}`);
  const nameOf = (): string => `${process.pid}.${life}`;
  writeFileSync(lifeFile(nameOf()), '');
  const fakeProcesses = {
    isAlive: ({ startTime }: { startTime: string | null }) => existsSync(lifeFile(startTime ?? '')),
  };
  while (result.held < rounds) {
    const taken = acquireLock(fs, path, { ...me, startTime: nameOf() }, fakeProcesses);
    if (taken.kind === 'busy') continue;
    result.held += 1;
    if (taken.takenFrom !== null) result.takenOver += 1;
    try {
      writeFileSync(join(folder, 'inside'), '', { flag: 'wx' });
      unlinkSync(join(folder, 'inside'));
    } catch {
      result.overlaps += 1;
    }
    if (result.held % 3 === 0) {
      const dead = nameOf();
      life += 1;
      result.abandoned += 1;
      writeFileSync(lifeFile(nameOf()), '');
      unlinkSync(lifeFile(dead));
    } else taken.lock.release();
  }
  unlinkSync(lifeFile(nameOf()));
  say(result);
}

function perform(command: ChildCommand): void {
  switch (command.do) {
    case 'append':
      return append(command.path, command.text);
    case 'acquire':
      acquire(command.path, command.at);
      return;
    case 'release':
      lock?.release();
      lock = null;
      say('released');
      return;
    case 'startHelper':
      startHelper();
      return;
    case 'contend':
      contend(command.path, command.folder, command.rounds);
  }
}

say('ready');
let input = '';
const buffer = Buffer.alloc(4096);
for (;;) {
  const length = readSync(0, buffer, 0, buffer.length, null);
  if (length === 0) break;
  input += buffer.toString('utf8', 0, length);
  for (let end = input.indexOf('\n'); end !== -1; end = input.indexOf('\n')) {
    const line = input.slice(0, end);
    input = input.slice(end + 1);
    perform(JSON.parse(line) as ChildCommand);
  }
}
