/** D51: commands are words. What was typed before stays a spelling of the same command; whatever is wrong is named. */
import { Command as Library } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import { allCommands, commandNames, wordOf } from '../../../src/main/cli/commands/all-commands.ts';
import { shownCommon, usageOf } from '../../../src/main/cli/help-page.ts';
import { ownOptions, written } from '../../../src/main/cli/options.ts';
import { languages } from '../../../src/shared/text/languages.ts';

const golden = join(import.meta.dirname, '..', '..', 'golden', 'command-lines-1.json');
const id = '6f1c2d4e-0000-4000-8000-000000000001';
const lines = (JSON.parse(readFileSync(golden, 'utf8')) as string[]).map((line) =>
  line.replace('FILE', 'office.vpnprofile').replace('ID', id).split(' '),
);

describe('what the documents told people to type before there were words', () => {
  it.each(lines.map((argv) => [argv.join(' '), argv] as const))('%s', (_line, argv) => {
    const asOption = parseCommandLine(argv);
    expect(asOption.kind).toBe('command');
    const [option = '', ...rest] = argv;
    const word = option.replace('--', '');
    expect(parseCommandLine([word, ...rest])).toEqual(asOption);
    // The word is the first that is no option's value, wherever it stands.
    const [subject, ...more] = rest;
    const isFirst = subject?.startsWith('--') === true || subject === undefined;
    const moved = isFirst ? [...rest, word] : [...more, word, subject];
    expect(parseCommandLine(moved)).toEqual(asOption);
  });

  it('is one spelling of each of the first commands, and of no other', () => {
    const spelled = commandNames.filter((name) => allCommands[name].asOption);
    expect(new Set(lines.map(([option = '']) => option))).toEqual(new Set(spelled.map(written)));
    expect(spelled).toHaveLength(11);
  });
});

const sample: Readonly<Record<string, readonly string[]>> = {
  FILE: ['office.vpnprofile'],
  'NAME|ID': [id],
  'FILE|NAME|ID': [id],
  '[FILE|NAME|ID]': ['office.vpnprofile'],
  '': [],
};

describe.each(commandNames.map((name) => [usageOf(name), name] as const))('%s', (_usage, name) => {
  const { subject, options, examples } = allCommands[name];
  const line = [wordOf(name), ...(sample[subject] ?? [])];

  it('is parsed with each option that it lists, and with no other', () => {
    for (const [key, { value, choices, takes, ...entry }] of Object.entries<{
      value: string | null;
      choices?: readonly string[];
      takes?: object;
      with?: string;
    }>(ownOptions)) {
      const given = choices?.[0] ?? (takes === undefined ? 'x' : '10');
      const isListed = (options as readonly string[]).includes(key);
      const other = entry.with === undefined || !isListed ? [] : [written(entry.with)];
      const argv = [written(key), ...(value === null ? [] : [given]), ...other];
      const words = key === 'all' && isListed ? line.slice(0, 1) : line;
      const parsed = parseCommandLine([...words, ...argv]);
      expect([key, parsed.kind]).toEqual([key, isListed ? 'command' : 'wrong']);
      if (parsed.kind === 'wrong') expect(parsed.message).toContain(written(key));
    }
  });

  it('has examples that can be typed', () => {
    for (const example of examples) {
      const argv = [wordOf(name), ...example.split(' ').filter((word) => word !== '')];
      expect(parseCommandLine(argv)).toMatchObject({ kind: 'command', command: { mode: name } });
    }
  });

  it.each(languages)('has a help page in %s that fits 80 columns', (lang) => {
    const help = parseCommandLine([wordOf(name), '--help', '--lang', lang]);
    if (help.kind !== 'help') throw new Error('no help');
    for (const key of [...options, ...shownCommon])
      expect(help.text).toContain(`  ${written(key)}`);
    for (const each of examples) {
      expect(help.text).toContain(`  roadwarrior ${wordOf(name)} ${each}`.trimEnd());
    }
    expect(help.text.split('\n').filter((each) => each.length > 80)).toEqual([]);
  });
});

it.each(languages)('the page of all commands in %s names each, and fits 80 columns', (lang) => {
  const help = parseCommandLine(['--help', '--lang', lang]);
  if (help.kind !== 'help') throw new Error('no help');
  for (const name of commandNames) expect(help.text).toContain(`\n  ${usageOf(name)}  `);
  expect(help.text.split('\n').filter((each) => each.length > 80)).toEqual([]);
});

const faults: readonly (readonly [readonly string[], string])[] = [
  [['--foo'], '--foo'],
  [['list', '--foo=canary'], '--foo'],
  [['aply', 'x'], 'aply'],
  [['apply'], 'apply'],
  [['apply', 'a', 'b'], 'b'],
  [['list', 'surplus'], 'surplus'],
  [['--list', 'surplus'], 'surplus'],
  [['--plan'], '--plan'],
  [['plan', 'a', '--secrets'], '--secrets'],
  [['plan', 'a', '--secrets', '--json'], '--secrets'],
  [['plan', 'a', '--scope', 'x'], '--scope'],
  [['plan', 'a', '--lang', 'de', '--lang', 'nl'], '--lang'],
  [['plan', 'a', '--yes'], '--yes'],
  [['check-server', 'a', '--user', 'b'], '--user'],
  [['check-server', 'a', '--timeout', '0'], '0'],
  [['plan', 'a', '--windows', 'eleven'], 'eleven'],
  [['plan', 'a', '--list'], 'plan'],
  [['undo'], 'undo'],
  [['undo', 'a', '--all'], '--all'],
];
const told = (language: string) =>
  faults.map(([argv]) => {
    const parsed = parseCommandLine([`--lang=${language}`, ...argv]);
    return parsed.kind === 'wrong' ? parsed.message : parsed.kind;
  });

describe('a fault', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(languages)('is told in %s, with the word that it is about', (language) => {
    const sentences = told(language);
    faults.forEach(([argv, word], at) => {
      expect([argv, sentences[at]]).toEqual([argv, expect.stringContaining(word)]);
    });
    expect(sentences.join(' ')).not.toContain('canary');
  });

  it('is the same when the library words its own otherwise', () => {
    const before = languages.map(told);
    let asked = 0;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with `this` below
    const end = Library.prototype.error;
    vi.spyOn(Library.prototype, 'error').mockImplementation(function (
      this: Library,
      _message,
      options,
    ) {
      asked += 1;
      return end.call(this, "nonsense '--nonsense <x>'", options);
    });
    expect(languages.map(told)).toEqual(before);
    expect(asked).toBeGreaterThan(0);
  });

  it.each([
    ['aply', 'apply'],
    ['Apply', 'apply'],
    ['VERIFY', 'verify'],
    ['lst', 'list'],
    ['check', 'check-server'],
    ['lint', 'lint-certificate'],
    ['veryfi', 'verify'],
  ])('of %s suggests %s', (word, nearest) => {
    expect(parseCommandLine([word])).toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining(`Did you mean ${nearest}?`) as string,
    });
  });

  it.each(['office.vpnprofile', 'x', 'frobnicate', 'p'.repeat(10_000)])(
    'of %.20s suggests nothing',
    (word) => {
      const parsed = parseCommandLine([word]);
      expect(parsed.kind === 'wrong' && parsed.message).not.toContain('Did you mean');
    },
  );
});
