/** One table of layers (layers.js): what it forbids, and that ESLint hears it. */
import type { Mutant } from './mutant.ts';

const test = 'test/docs/layers.test.ts';

export const layersMutants: readonly Mutant[] = [
  {
    id: 'layers-plan-knows-the-profile',
    file: 'layers.js',
    find: "mayImport: { 'src/shared': 'identity port rooms' },",
    replace: "mayImport: { 'src/shared': 'identity port profile rooms' },",
    test,
    name: 'a plan does not know a profile',
    why: 'A plan that comes from somewhere else than a profile would need one.',
  },
  {
    id: 'layers-cli-knows-the-wizard',
    file: 'layers.js',
    find: "'certificate doctor ike/diagnosis pipeline storage trace transaction words',",
    replace: "'certificate doctor ike/diagnosis pipeline storage trace transaction words wizard',",
    test,
    name: 'goes up: each row imports only rows above it',
    why: 'The silent mode would carry the window, and a run that one face mends would break in the other.',
  },
  {
    id: 'layers-types-go-anywhere',
    file: 'scripts/layer-rules.mjs',
    find: 'if (!(there in (layer.typesOf ?? {}))) return',
    replace: 'if (!typesOnly && !(there in (layer.typesOf ?? {}))) return',
    test,
    name: 'src/main/trace: imports as the row says',
    why: 'Types tie two rooms together as firmly as values, and nobody would see it.',
  },
  {
    id: 'layers-folder-without-a-row',
    file: 'scripts/layer-rules.mjs',
    find: 'if (row === null) return { Program: (node) => say(node, `${path} stands in no row`) };',
    replace: 'if (row === null) return {};',
    test,
    name: 'src/main/doctor/judge.ts stands in no row, and fails',
    why: 'A new folder would live outside of all layers.',
  },
  {
    id: 'layers-purity-by-the-folder',
    file: 'scripts/layer-rules.mjs',
    find: '{ files: rows.filter(([, row]) => row.pure).flatMap(filesOf), rules: impure }',
    replace:
      "{ files: rows.filter(([name]) => name.startsWith('src/shared/')).flatMap(filesOf), rules: impure }",
    test,
    name: 'src/main/ike/exchange: pure and ambient as the row says',
    why: 'A pure part of main could look at the clock.',
  },
];
