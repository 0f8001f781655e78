/** S1, D36: what would let a record reach beyond its folder. */
import type { Mutant } from './mutant.ts';

const wall = 'test/main/pipeline/wall.test.ts';

export const wallMutants: readonly Mutant[] = [
  {
    id: 'wall-perform-lets-all-through',
    file: 'src/main/transaction/wall.ts',
    find: 'scopeOfOperation(each) !== this.scope',
    replace: 'scopeOfOperation(each) === null',
    test: wall,
    name: 'lets no operation of the other scope through',
    why: 'a user’s record changes the machine through the user’s session',
  },
  {
    id: 'wall-receipt-things-of-any-scope',
    file: 'src/main/transaction/belongs.ts',
    find: "if (room.scope(target.data) !== scope) return { code: 'foreignScope', scope };",
    replace: '',
    test: wall,
    name: 'a receipt or journal that names',
    why: 'a receipt in the user’s folder is believed about things of the machine',
  },
  {
    id: 'wall-header-of-any-scope',
    file: 'src/main/transaction/belongs.ts',
    find: 'header.scope === scope',
    replace: 'header.transaction !== scope',
    test: wall,
    name: 'a receipt or header of the other scope',
    why: 'a journal that says another scope is recovered',
  },
  {
    id: 'wall-claims-of-the-user',
    file: 'src/main/transaction/belongs.ts',
    find: "if (scope === 'user') return { code: 'foreignScope', scope };",
    replace: '',
    test: wall,
    name: 'claims in the user’s folder are none',
    why: 'claims that anybody wrote decide what the machine gives back',
  },
  {
    id: 'wall-key-of-another-thing',
    file: 'src/main/transaction/belongs.ts',
    find: "if (keyOf(room.kind, target.data) !== thing.key) return { code: 'contradictory', scope };",
    replace: '',
    test: wall,
    name: 'a key that is not the one of its thing',
    why: 'a thing of the user goes by the key of a thing of the machine, and so counts as owned there',
  },
  {
    id: 'wall-root-is-the-users',
    file: 'src/shared/plan/reach.ts',
    find: "'certificate.add': 'machine'",
    replace: "'certificate.add': 'user'",
    test: wall,
    name: 'is an operation of the scope that its room says',
    why: 'the user’s session may add a root for the whole PC',
  },
];
