/** What a killed run or a power cut left is put right by the next run or by an undo (D8). The caller holds the scope's lock. */
import type { Item } from '../../shared/plan/step.ts';
import { removeFile, sweepTemporaryFiles } from '../storage/atomic-file.ts';
import { Journal } from '../storage/journal.ts';
import { journalsOf } from './belongs.ts';
import type { Commitment, JournalHeader, JournalRecord } from './documents.ts';
import type { Settled } from './events.ts';
import { writeCommitment, writeRestart, type Home } from './home.ts';
import { needsRestart, restartOf, restartOfRollBack } from './needed-restart.ts';
import { ScopeRun, type ScopeRunParts } from './scope-run.ts';

export type Recovery =
  | { kind: 'nothing' }
  /** The decision had been made: it was carried out. */
  | { kind: 'finished'; header: JournalHeader }
  | { kind: 'rolledBack'; header: JournalHeader; settled: Settled[] }
  /** An undo is not taken back: it has to be run again, and finds what is left to do. */
  | { kind: 'undoAgain'; header: JournalHeader };

/**
 * `decidedElsewhere` says whether the machine scope committed this transaction: then the user scope's part is kept
 * as it is (D6: the machine's receipt decides).
 */
export async function recover(
  parts: ScopeRunParts,
  decidedElsewhere: (transaction: string) => boolean,
): Promise<Recovery> {
  const { home } = parts;
  if (!home.fs.exists(home.journal)) return { kind: 'nothing' };
  const { journal, contents } = Journal.resume(home.fs, home.journal, journalsOf(home.scope));
  const { header, records } = contents;
  sweep(home);
  parts.emit({ event: 'recovering', scope: header.scope, kind: header.kind });
  const decision = decisionOf(header, records, decidedElsewhere);
  if (decision !== null) {
    writeCommitment(home, header, decision);
    end(home, journal);
    return { kind: 'finished', header };
  }
  if (header.kind === 'undo') {
    // Version 1 wrote none into the header; what it changed tells.
    const done = possiblyDone(records);
    const restart = await restartOf(parts, header, done);
    // The journal goes, and whoever runs it again may find the connection in use and leave it at that.
    if (restart !== null && done.some((each) => needsRestart(parts.rooms, each))) {
      writeRestart(home, restart);
    }
    end(home, journal);
    return { kind: 'undoAgain', header: { ...header, restart } };
  }
  const touched = possiblyDone(records);
  const restart = await restartOfRollBack(parts, header, touched);
  if (restart !== null) writeRestart(home, restart);
  const run = ScopeRun.resume(parts, header, journal, touched);
  const settled = await run.rollBack('recovery');
  return { kind: 'rolledBack', header, settled };
}

export type Ending = 'finish' | 'takeBack' | 'undoAgain';

/** What recovery will do with such a journal. */
export function endingOf(
  header: JournalHeader,
  records: readonly JournalRecord[],
  decidedElsewhere: (transaction: string) => boolean,
): Ending {
  if (decisionOf(header, records, decidedElsewhere) !== null) return 'finish';
  return header.kind === 'undo' ? 'undoAgain' : 'takeBack';
}

/** What is to be written down: the decision was made here, or by the machine's scope (D6). Null where there is none. */
function decisionOf(
  header: JournalHeader,
  records: readonly JournalRecord[],
  decidedElsewhere: (transaction: string) => boolean,
): Commitment | null {
  const commit = records.find((record) => record.type === 'commit');
  if (commit !== undefined) return commit.commitment;
  const isElsewhere = header.kind === 'apply' && header.scope === 'user' && header.withOtherScope;
  if (!isElsewhere || !decidedElsewhere(header.transaction)) return null;
  return records.findLast((record) => record.type === 'prepared')?.commitment ?? null;
}

/** Items of every intent, without those that Windows refused or that were never sent. */
export function possiblyDone(records: readonly JournalRecord[]): Item[] {
  return records.flatMap((record, at) => {
    if (record.type !== 'intent') return [];
    const next = records[at + 1];
    const outcomes = next?.type === 'outcome' && next.step === record.step ? next.outcomes : [];
    return record.items.filter((_, index) => {
      const status = outcomes[index]?.status;
      return status !== 'failed' && status !== 'notDone';
    });
  });
}

function end(home: Home, journal: Journal<JournalHeader, JournalRecord>): void {
  journal.close();
  removeFile(home.fs, home.journal);
}

function sweep(home: Home): void {
  const folder = home.fs.folderOf(home.journal);
  for (const each of [folder, home.fs.join(folder, 'receipts'), home.fs.join(folder, 'claims')]) {
    if (home.fs.exists(each)) sweepTemporaryFiles(home.fs, each);
  }
}
