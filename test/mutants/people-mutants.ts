/** What people met in public reports, and what real registries say. */
import type { Mutant } from './mutant.ts';

export const peopleMutants: readonly Mutant[] = [
  {
    id: 'stock-copied-from-a-neighbour',
    file: 'src/shared/port/windows-stock.ts',
    find: "differs(['manual', 'manual', 'automatic', 'automatic'], 'manual')",
    replace: "differs(['manual', 'manual', 'manual', 'automatic'], 'manual')",
    test: 'test/main/demo/stock.test.ts',
    name: 'RasMan',
    why: 'A disabled RasMan would be set back to a start type that this Windows does not have.',
  },
  {
    id: 'guess-said-to-be-seen',
    file: 'src/shared/port/windows-stock.ts',
    find: 'seenBuilds.find((each) => each === version)',
    replace: 'seenBuilds.find((each) => each === version || version > each)',
    test: 'test/main/demo/stock.test.ts',
    name: 'is UNCONFIRMED',
    why: 'What is taken for Windows 11 would pass for something that somebody saw there.',
  },
  {
    id: 'stopped-is-a-fault',
    file: 'src/shared/plan/decide.ts',
    find: 'const after = comes ? have :',
    replace: 'const after = comes && have === null ? have :',
    test: 'test/shared/rooms/services.test.ts',
    name: 'IKEEXT on',
    why: 'A service that Windows starts by itself would be started, and stopped again by undo.',
  },
];
