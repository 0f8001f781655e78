/** `--lang`: the whole program speaks Dutch and German, from the help page to the last line. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import { links } from '../../../src/shared/plan/links.ts';
import { demoPc, example, roadwarrior, scratch } from './program.ts';

let place: ReturnType<typeof scratch>;
beforeEach(() => {
  place = scratch();
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});

const faults = [
  ['--foo'],
  ['--plan'],
  ['--plan', 'a', '--plan', 'b'],
  ['--plan', 'a', '--scope', 'x'],
  ['word'],
  ['--plan', 'a', '--list'],
];

describe.each([
  ['nl', 'Gebruik: roadwarrior OPDRACHT [opties]', 'Onbekende optie:', 'Er is niets gewijzigd.'],
  [
    'de',
    'Syntax: roadwarrior BEFEHL [Optionen]',
    'Unbekannte Option:',
    'Es wurde nichts geändert.',
  ],
])('--lang %s', (language, usage, option, done) => {
  it('has the help page in that language, with every option', () => {
    const help = parseCommandLine(['--help', `--lang=${language}`]);
    const english = parseCommandLine(['--help']);
    if (help.kind !== 'help' || english.kind !== 'help') throw new Error('no help');
    const options = (text: string) => text.match(/^ +--[a-z0-9-]+/gm);
    expect(help.text).toContain(usage);
    expect(help.text).not.toMatch(/Usage:|Options:|show (the|this|what)|choices:/);
    expect(options(help.text)).toEqual(options(english.text));
  });

  it('says what is wrong with a line in that language', () => {
    const said = faults.map((each) => parseCommandLine([...each, '--lang', language]));
    const english = faults.map((each) => parseCommandLine(each));
    said.forEach((each, at) => {
      const other = english[at];
      if (each.kind !== 'wrong' || other?.kind !== 'wrong') throw new Error('accepted');
      expect(each.language).toBe(language);
      expect(each.message).not.toBe(other.message);
    });
    expect(said[0]).toMatchObject({
      message: expect.stringContaining(`${option} --foo`) as string,
    });
  });

  it('shows a plan and its end in that language; the report says which', async () => {
    const ended = await roadwarrior([
      '--plan',
      example('l2tp-split-tunnel.json'),
      '--lang',
      language,
      '--verbose',
      '--pc',
      place.pc,
    ]);
    expect(ended.stdout).toContain(done);
    expect(ended.stdout).toContain(links.natTraversal);
    expect(ended.stdout).not.toMatch(/\b(the|why|undo|command|with|Windows starts)\b:? /);
  });
});
