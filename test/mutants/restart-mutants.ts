import type { Mutant } from './mutant.ts';

const rule = 'test/shared/plan/needed-restart.test.ts';
const pipeline = 'test/main/pipeline/needed-restart.test.ts';
const records = 'test/main/pipeline/records-1.test.ts';

export const restartMutants: Mutant[] = [
  {
    id: 'restart-by-the-clock-alone',
    file: 'src/shared/plan/needed-restart.ts',
    find: "  if (key === true) return 'same';",
    replace: '',
    test: rule,
    name: 'the key stands, the clock was set',
    why: 'A clock that is set would end a needed restart (D41).',
  },
  {
    id: 'restart-by-the-key-alone',
    file: 'src/shared/plan/needed-restart.ts',
    find: 'if (later > clockMs || isAfter)',
    replace: 'if (later > clockMs || key === false)',
    test: pipeline,
    name: 'is not ended by one witness alone',
    why: 'A key that was deleted, or went with Fast Startup, would end a needed restart (D41).',
  },
  {
    id: 'restart-unseen-is-over',
    file: 'src/shared/plan/needed-restart.ts',
    find: "now.bootTime === null) return 'unknown';",
    replace: "now.bootTime === null) return 'restarted';",
    test: rule,
    name: 'nothing to read',
    why: 'A PC that says nothing about itself would count as restarted.',
  },
  {
    id: 'restart-forgotten-by-the-next-apply',
    file: 'src/main/transaction/commitment.ts',
    find: 'restart: machine ? (header.restart ?? restart) : null,',
    replace: 'restart: machine ? header.restart : null,',
    test: pipeline,
    name: 'stays needed until Windows was restarted',
    why: 'F13: a second apply without a restart would say that all is well.',
  },
  {
    id: 'restart-forgotten-by-undo',
    file: 'src/main/transaction/undo.ts',
    find: 'restart: isNeeded ? restart : standing,',
    replace: 'restart: null,',
    test: pipeline,
    name: 'outlives undo',
    why: 'Undo would take the record along, and Windows would still run with the old value.',
  },
  {
    id: 'restart-lost-in-a-power-cut',
    file: 'src/main/transaction/recover.ts',
    find: '  if (restart !== null) writeRestart(home, restart);',
    replace: '',
    test: pipeline,
    name: 'loses no restart that is needed',
    why: 'Recovery after a power cut takes back a value that Windows has read.',
    slow: true,
  },
  {
    id: 'first-stage-is-drift',
    file: 'src/main/pipeline/verify.ts',
    find: '!(firstStage && each.code === twoStageCode) &&',
    replace: '',
    test: pipeline,
    name: 'BFE disabled, MpsSvc stopped',
    why: 'F7: the first of two stages would end with 40.',
  },
  {
    id: 'receipt-1-without-owner',
    file: 'src/main/transaction/migrations.ts',
    find: 'owned: Array.isArray(owned) ? owned.map(thingFrom1) : owned,',
    replace: 'owned: [],',
    test: records,
    name: 'l2tp-applied is listed, verified and undone',
    why: 'A receipt of version 1 would open and own nothing: undo would leave everything.',
  },
];
