import type { Mutant } from './mutant.ts';

const test = 'test/main/pipeline/undo-truth.test.ts';

export const undoMutants: Mutant[] = [
  {
    id: 'undo-not-read-again',
    file: 'src/main/transaction/see-back.ts',
    find: "if (sight.seen === 'known' && sameValue(room, sight.value, former)) return back;",
    replace: "if (outcome.status === 'done') return back;",
    test,
    name: 'F21 certificates that the store kept',
    why: 'What Windows only said to have taken back would be called as before, and forgotten.',
  },
  {
    id: 'roll-back-not-read-again',
    file: 'src/main/transaction/settle.ts',
    find: 'return seen.shift()?.settled ?? failed(each);',
    replace: "return { room: each.room.kind, key: each.key, settlement: 'restored', code: null };",
    test,
    name: 'F21 a roll-back is read again too',
    why: 'A roll-back that did nothing would be called complete.',
  },
  {
    id: 'needed-by-ours-called-others',
    file: 'src/main/transaction/see-back.ts',
    find: 'return stuck || seen.some((each) => isStuck(each.settled)) ? seen.map(asStuck) : seen;',
    replace: 'return seen;',
    test,
    name: 'F8 while something of ours stays',
    why: 'A set that only our own stuck rule needs would stay for ever without a record.',
  },
  {
    id: 'needed-service-fails-for-ever',
    file: 'src/shared/rooms/service-running.ts',
    find: "when: ['dependentsRunning', 'inUse'],",
    replace: 'when: [],',
    test,
    name: 'F8 RasMan stays because RasAuto needs it',
    why: 'A profile could never be removed once another service runs on RasMan.',
  },
  {
    id: 'undo-cuts-unasked',
    file: 'src/main/transaction/undo.ts',
    find: '  if (inUse.length > 0) return { inUse };\n',
    replace: '',
    test,
    name: 'F23 the side that acts refuses by itself',
    why: 'Half of an undo would be done under a connection that stays in use.',
  },
  {
    id: 'undo-asks-one-scope-at-a-time',
    file: 'src/main/pipeline/undo.ts',
    find: "    if (connections.length > 0) return { result: 'inUse', connections, settled };\n",
    replace: '',
    test,
    name: 'F23 refused before the first step of either scope (all users: true)',
    why: 'The user half would be undone before the machine half refuses.',
  },
  {
    id: 'others-change-is-a-failure',
    file: 'src/main/pipeline/undo.ts',
    find: "return ['failed', 'unreadable', 'cannotComeBack'].includes(settlement);",
    replace:
      "return ['failed', 'unreadable', 'cannotComeBack', 'changedByOthers'].includes(settlement);",
    test,
    name: 'F22 it is left, named, and the receipt goes',
    why: 'An undo would fail for ever over what others did.',
  },
  {
    id: 'unfinished-undo-not-on-record',
    file: 'src/main/transaction/undo.ts',
    find: '{ ...receipt, owned, undoUnfinished: true }',
    replace: '{ ...receipt, owned }',
    test,
    name: 'F21 certificates that the store kept',
    why: 'Half of a VPN would be listed and verified as if it were set up.',
  },
];
