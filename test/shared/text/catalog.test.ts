/** Every code that can come out of the program has words, and no words are left over (D5). */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { pkcs12ProblemCodes } from '../../../src/main/certificate/pkcs12-problem.ts';
import type { Refused } from '../../../src/main/pipeline/brought-certificate.ts';
import { beliefs } from '../../../src/main/demo/beliefs.ts';
import { diagnosisRows } from '../../../src/main/ike/diagnosis/diagnose.ts';
import { lintCodes } from '../../../src/shared/certificate/lint-codes.ts';
import { planCodes } from '../../../src/shared/plan/plan-codes.ts';
import { generalCodes } from '../../../src/shared/profile-plan/general-findings.ts';
import { action } from '../../../src/shared/plan/step.ts';
import { problemCodes, warningCodes } from '../../../src/shared/profile/problem-codes.ts';
import { commandNames } from '../../../src/main/cli/commands/all-commands.ts';
import { exitCodes } from '../../../src/shared/report/exit-codes.ts';
import { settlement } from '../../../src/shared/report/settlement.ts';
import type { CheckSummary } from '../../../src/shared/server-check/amount.ts';
import { hops, hopState } from '../../../src/shared/server-check/result.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { byHandPlace } from '../../../src/main/words/by-hand.ts';
import type { WindowsProblem } from '../../../src/main/windows/windows-error.ts';
import { english } from '../../../src/shared/text/en/english.ts';
import { certificates } from '../../../src/shared/text/en/certificates.ts';
import { findingsIpsec } from '../../../src/shared/text/en/findings-ipsec.ts';
import { findingsPc } from '../../../src/shared/text/en/findings-pc.ts';

/** Codes that no room lists: the settling of items gives them. */
const otherCodes = ['secretRewritten', 'byHand'];

const broughtProblems = [
  ...pkcs12ProblemCodes,
  'fileMissing',
  'fileUnreadable',
  'badAuthority',
] satisfies Refused['problem'][];

const groups: Record<string, readonly string[]> = {
  room: allRooms.map((room) => room.kind),
  code: [
    ...allRooms.flatMap((room) => [...room.codes, room.undoCode]),
    ...planCodes,
    ...generalCodes,
    ...lintCodes,
    ...otherCodes,
  ],
  problem: problemCodes,
  warning: warningCodes,
  pkcs12: broughtProblems,
  pkcs12Help: broughtProblems,
  settlement: settlement.options,
  exit: Object.keys(exitCodes),
  command: commandNames,
  outcome: ['done', 'failed', 'unknown', 'notDone'],
  // WindowsProblem of src/main/windows/windows-error.ts.
  pc: [
    'powershellNoAnswer',
    'executionPolicy',
    'constrainedLanguage',
    'systemRootNotTrusted',
    'sessionDead',
  ] satisfies WindowsProblem[],
  check: diagnosisRows.map((row) => row.code),
  checkHop: hops,
  checkState: [...hopState.options, 'asking', 'confirming'],
  checkSummary: [
    'good',
    'problem',
    'problemAnswered',
    'silent',
    'notMade',
  ] satisfies CheckSummary[],
  failure: ['failed', 'cancelled', 'stale', 'blocked', 'refused'],
};
const keys = Object.keys(english);
const inGroup = (group: string) =>
  keys.filter((key) => key.startsWith(`${group}.`)).map((key) => key.slice(group.length + 1));

describe('the English catalog', () => {
  it.each(Object.keys(groups))('has a sentence for every %s and no other', (group) => {
    const wanted = [...new Set(groups[group])].sort();
    // problem.heading and the like belong to the terminal.
    const extra = ['problem.heading', 'problem.more', 'warning.heading'];
    const found = inGroup(group).filter((code) => !extra.includes(`${group}.${code}`));
    expect({
      missing: wanted.filter((code) => !found.includes(code)),
      unused: found.filter((code) => !wanted.includes(code)),
    }).toEqual({ missing: [], unused: [] });
  });

  it('F22 says for every room where a person finds its things in Windows', () => {
    const without = allRooms.filter((room) => byHandPlace('en', room.kind) === '');
    expect(without.map((room) => room.kind)).toEqual([]);
    expect(byHandPlace('en', 'roomOfANewerVersion')).toBe('');
  });

  it('has a title for every room and action', () => {
    const wanted = allRooms.flatMap((room) =>
      action.options.filter((each) => each !== 'none').map((each) => `${room.kind}.${each}`),
    );
    expect(inGroup('step').sort()).toEqual([...wanted, 'none', 'back'].sort());
  });

  it('has a sentence for every refusal of the demo PC, and no refusal that no code can give', () => {
    const folders = ['src/main', 'src/shared/phonebook', 'src/shared/render'];
    const sources = folders.flatMap(sourcesIn).join('\n');
    const given = (code: string) =>
      sources.includes(`'${code}'`) ||
      sources.includes(`'Rw${code.charAt(0).toUpperCase()}${code.slice(1)}'`);
    const refusals = Object.values(beliefs).flatMap((each) =>
      each.does === 'refuses' ? [each.code] : [],
    );
    const found = inGroup('refusal').filter((code) => code !== 'other');
    expect([...new Set<string>(refusals)].filter((code) => !found.includes(code))).toEqual([]);
    expect(found.filter((code) => !given(code))).toEqual([]);
    expect(refusals.length).toBeGreaterThan(20);
  });

  it('has no sentence that nothing in the program says', () => {
    const all = sourcesIn('src').join('\n');
    const checkedAbove = [...Object.keys(groups), 'step', 'help', 'refusal', 'exitHelp'];
    const unused = keys.filter((key) => {
      const [group = '', ...rest] = key.split('.');
      if (checkedAbove.includes(group) && !['problem.heading', 'problem.more'].includes(key))
        return false;
      if (all.includes(`'${key}'`)) return false;
      // Put together from a group and a word: both have to stand in the program.
      const word = rest.at(-1) ?? '';
      const put = [`'${group}'`, `\`${group}.`].some((each) => all.includes(each));
      return !put || !new RegExp(`'${word}'|\\b${word}:`).test(all);
    });
    expect(unused).toEqual([]);
  });

  it('says for each finding what to do', () => {
    const findings = Object.keys({ ...findingsPc, ...findingsIpsec, ...certificates });
    const codes = findings.filter((key) => key.startsWith('code.')).map((key) => key.slice(5));
    expect(inGroup('help').sort()).toEqual(codes.sort());
  });

  it('says what to do about every problem that the server check finds, here or at the server', () => {
    const advice = [...inGroup('checkClient'), ...inGroup('checkServer')];
    const codes = diagnosisRows.map((row) => row.code);
    const problems = diagnosisRows.filter((row) => row.severity === 'problem');
    expect(problems.map((row) => row.code).filter((code) => !advice.includes(code))).toEqual([]);
    expect(advice.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('holds whole sentences', () => {
    const sentences = keys.filter((key) =>
      /^(code|help|problem|warning|exit|exitHelp|pkcs12|check|checkClient|checkServer|checkSummary)\./.test(
        key,
      ),
    );
    const broken = sentences.filter((key) => !/[.:}]$/.test(english[key as keyof typeof english]));
    expect(broken).toEqual([]);
  });

  it.each(Object.entries(english))('parses: %s', (_key, message) => {
    expect(() => parse(message, { ignoreTag: true })).not.toThrow();
  });
});

/** Every word in code of src that stands with parameters is checked where it is used; here: names are plain words. */
describe('parameters', () => {
  it('have plain names', () => {
    const names = Object.values(english).flatMap((message) =>
      namesIn(parse(message, { ignoreTag: true })),
    );
    expect(names.filter((name) => !/^[a-zA-Z0-9]+$/.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });
});

function sourcesIn(folder: string): string[] {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|ps1)$/.test(name) && !/shared.text.(en|nl|de)\b/.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'));
}

function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      'options' in element
        ? Object.values(element.options).flatMap((option) => namesIn(option.value))
        : [];
    return [element.value, ...inner];
  });
}
