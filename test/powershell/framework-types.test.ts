// Every .NET type, member and overload that a shipped script names exists in .NET Framework, which Windows PowerShell 5.1
// runs on: test/framework-types reads Microsoft's reference assemblies and follows the types of expressions through all
// scripts. type-fixtures/<rule>[-n].ps1 breaks that rule and no other.
//
// unknown-type      no such type or short name
// not-loaded        the type is in an assembly that powershell.exe does not load by itself: [X] would not find it
// unknown-member    the type has no such method, property or field
// wrong-overload    no overload takes arguments of these types, or a property does not take that value
// means-another     the same call does something else in 5.1 than in 7
// unresolved        what stands before a dot has no known type: declare it, cast it, or test it with -is
// unknown-property  a cmdlet's answer has no documented property of that name (cmdlet-outputs.json)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { findBuilt } from '../framework-types/find-built.ts';
import { mineOf, partOf } from '../turn.ts';
import { shippedScripts } from './session-fixture.ts';

const rules = [
  'unknown-type',
  'not-loaded',
  'unknown-member',
  'wrong-overload',
  'means-another',
  'unresolved',
  'unknown-property',
];
/** The misspelt calls go by so many parts. */
const parts = 4;
/** 4.7.2 is what the issue names; 4.6.2 is the oldest whose reference assemblies can be had. */
const versions = ['net472', 'net462'] as const;
const fixtures = join(import.meta.dirname, 'type-fixtures');
const findingSchema = z.object({
  file: z.string(),
  line: z.number(),
  rule: z.string(),
  text: z.string(),
  detail: z.string(),
});
const answerSchema = z.object({ groups: z.array(z.object({ findings: z.array(findingSchema) })) });
type Group = { readonly version: string; readonly scripts: readonly string[] };

const built = findBuilt();
if ('skipped' in built) console.warn(`skipped: types of .NET Framework, ${built.skipped}`);

describe.skipIf('skipped' in built)('types of .NET Framework', () => {
  const shipped = scriptsIn(shippedScripts);
  const broken = scriptsIn(fixtures);
  const kept = join(fixtures, 'kept', 'kept.ps1');
  const misspelt = misspell(shipped);
  const older = versions.length * 2 + broken.length;
  const groups: Group[] = [
    ...versions.map((version) => ({ version, scripts: shipped })),
    ...versions.map((version) => ({ version, scripts: [kept] })),
    ...broken.map((path) => ({ version: 'net472', scripts: [path] })),
    { version: 'net462', scripts: [join(fixtures, 'older-framework.ps1')] },
    ...misspelt.map(({ scripts }) => ({ version: 'net472', scripts })),
  ];
  const answers = 'skipped' in built ? [] : check(built.command, groups);
  const found = (index: number) => answers[index]?.findings ?? [];

  it.each(versions.map((version, index) => [version, index] as const))(
    'hold for every shipped script (%s)',
    (_, index) => {
      const shown = found(index).map(
        ({ file, line, rule, text, detail }) =>
          `${basename(file)}:${line} ${rule}: ${text} (${detail})`,
      );
      expect(shown).toEqual([]);
      expect(shipped.length).toBeGreaterThan(10);
    },
  );

  it('have nothing against a script that keeps them', () => {
    expect([found(2), found(3)]).toEqual([[], []]);
  });

  it.each(broken.map((path, index) => [basename(path, '.ps1'), index] as const))(
    'the fixture %s breaks its own rule and no other',
    (name, index) => {
      const seen = new Set(found(4 + index).map((finding) => finding.rule));
      expect([...seen]).toEqual(name === 'older-framework' ? [] : [name.replace(/-\d+$/, '')]);
    },
  );

  it('RSA.Create(int) is in 4.7.2 and not in 4.6.2', () => {
    expect(found(older).map((finding) => finding.rule)).toEqual(['wrong-overload']);
  });

  it('a misspelt method of any shipped script is found, so no call goes unseen', () => {
    const unseen = misspelt.filter(
      ({ name }, index) => !found(older + 1 + index).some(({ text }) => text.includes(name)),
    );
    expect(unseen.map(({ name }) => name)).toEqual([]);
    expect(misspelt.length).toBeGreaterThan(15 / partOf(parts).parts);
  });

  it('there is a fixture for each rule', () => {
    const shown = new Set(broken.map((path) => basename(path, '.ps1').replace(/-\d+$/, '')));
    shown.delete('older-framework');
    expect([...shown].sort()).toEqual([...rules].sort());
  });
});

function check(command: readonly [string, string], groups: readonly Group[]) {
  const table = (name: string): unknown =>
    JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
  const request = {
    types: table('windows-powershell-types.json'),
    outputs: table('cmdlet-outputs.json'),
    groups,
  };
  const output = execFileSync(command[0], [command[1]], {
    input: JSON.stringify(request),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
  });
  return answerSchema.parse(JSON.parse(output)).groups;
}

/** The shipped scripts with one method name broken, once for every ninth call of a method in them. */
function misspell(shipped: readonly string[]): { name: string; scripts: string[] }[] {
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-types-'));
  const calls = shipped.flatMap((path) => {
    const text = readFileSync(path, 'utf8').replace(/^ *#.*$/gm, (line) => ' '.repeat(line.length));
    return [...text.matchAll(/(?:\.|::)([A-Z][A-Za-z]+)\(/g)].map((found) => ({
      path,
      text,
      found,
    }));
  });
  const ninth = calls.filter((_, index) => index % 9 === 0);
  return mineOf(parts, ninth).map(({ path, text, found }, index) => {
    const name = `${found[1] ?? ''}Misspelt`;
    const copy = join(folder, `${index}-${basename(path)}`);
    writeFileSync(
      copy,
      text.slice(0, found.index) +
        found[0].replace(/\w+/, name) +
        text.slice(found.index + found[0].length),
    );
    return { name, scripts: [...shipped.filter((each) => each !== path), copy] };
  });
}

function scriptsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ps1'));
  return names.sort().map((name) => join(folder, name));
}
