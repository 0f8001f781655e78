/** The help pages: all commands at a glance, and one command with its options, endings and examples. For 80 columns. */
import { Help } from 'commander';
import { exitCodes, exitNames, type ExitName } from '../../shared/report/exit-codes.ts';
import { languages, type Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { Mode } from './command.ts';
import { everyEnding } from './command-entry.ts';
import { allCommands, commandNames, wordOf } from './commands/all-commands.ts';
import {
  commonOptions,
  ownOptions,
  written,
  type CommonOption,
  type OptionEntry,
  type OwnOption,
} from './options.ts';

const width = 80;

/** What a person is told about. */
type ShownOption = Exclude<CommonOption, 'pace'> | OwnOption;
export const shownCommon = (Object.keys(commonOptions) as CommonOption[]).filter(isShown);

function isShown(key: CommonOption): key is Exclude<ShownOption, OwnOption> {
  return !('hidden' in commonOptions[key]);
}

/** What a person is after. */
const groups = ['setUp', 'trouble', 'look', 'tunnel', 'test', 'demo'] as const;
const groupOf: Readonly<Record<Mode, (typeof groups)[number]>> = {
  plan: 'setUp',
  apply: 'setUp',
  verify: 'setUp',
  undo: 'setUp',
  list: 'look',
  show: 'look',
  pause: 'tunnel',
  resume: 'tunnel',
  doctor: 'trouble',
  explain: 'trouble',
  checkServer: 'test',
  lintCertificate: 'test',
  restartDemo: 'demo',
};
const overviewExamples = [
  'plan office.vpnprofile',
  'apply office.vpnprofile',
  'verify office.vpnprofile',
  'undo office.vpnprofile',
];

export function overviewPage(language: Language): string {
  const longestUsage = Math.max(...commandNames.map((name) => usageOf(name).length));
  return [
    `${say(language, 'page.usage')} roadwarrior ${say(language, 'page.placeholders')}`,
    paragraph(say(language, 'page.description')),
    ...groups.map((group) => {
      const names = commandNames.filter((name) => groupOf[name] === group);
      const rows = names.map((name) => [usageOf(name), say(language, `command.${name}`)] as const);
      return section(say(language, `page.${group}`), rows, longestUsage);
    }),
    exampleSection(language, overviewExamples),
    commonSection(language),
    paragraph(say(language, 'page.oneCommand')),
    paragraph(say(language, 'page.optionForms')),
    paragraph(say(language, 'page.document')),
  ].join('\n\n');
}

export function commandPage(name: Mode, language: Language): string {
  const { options, examples } = allCommands[name];
  const typed = examples.map((each) => `${wordOf(name)} ${each}`);
  return [
    `${say(language, 'page.usage')} roadwarrior ${usageOf(name)} ${say(language, 'page.options')}`,
    paragraph(sentence(say(language, `command.${name}`))),
    ...(options.length === 0
      ? []
      : [
          section(
            say(language, 'page.own'),
            options.map((key) => optionRow(key, ownOptions[key], language)),
          ),
        ]),
    commonSection(language),
    section(
      say(language, 'page.exits'),
      endingsOf(name).map((exit) => [String(exitCodes[exit]), say(language, `exit.${exit}`)]),
    ),
    exampleSection(language, typed),
  ].join('\n\n');
}

/** Every way in which a command can end, in the order of the table. */
export function endingsOf(name: Mode): ExitName[] {
  const can = [...everyEnding, ...allCommands[name].exits];
  return exitNames.filter((exit) => can.includes(exit));
}

/** `apply FILE` */
export function usageOf(name: Mode): string {
  return `${wordOf(name)} ${allCommands[name].subject}`.trimEnd();
}

/** `--on-conflict CHOICE`, and what it is for. */
export function optionRow(
  key: ShownOption,
  { value, choices }: OptionEntry,
  language: Language,
): readonly [string, string] {
  const term = value === null ? written(key) : `${written(key)} ${value}`;
  const does = say(language, `option.${key}`, { languages: languages.join(', ') });
  if (choices === undefined) return [term, does];
  return [term, `${does} ${say(language, 'option.choices', { choices: choices.join(', ') })}`];
}

function commonSection(language: Language): string {
  const rows = shownCommon.map((key) => optionRow(key, commonOptions[key], language));
  return section(say(language, 'page.common'), rows);
}

function exampleSection(language: Language, examples: readonly string[]): string {
  const typed = examples.map((each) => `  roadwarrior ${each}`.trimEnd());
  return [say(language, 'page.examples'), ...typed].join('\n');
}

function section(heading: string, rows: readonly (readonly [string, string])[], least = 0): string {
  const help = new Help();
  help.prepareContext({ helpWidth: width });
  const longest = Math.max(least, ...rows.map(([term]) => term.length));
  return [heading, ...rows.map(([term, text]) => help.formatItem(term, longest, text, help))].join(
    '\n',
  );
}

function paragraph(text: string): string {
  return new Help().boxWrap(text, width);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
