/** The tables of docs/silent-mode.md, made of what the program itself goes by: commands, options, exit codes. */
import type { Mode } from '../src/main/cli/command.ts';
import { allCommands, commandNames, wordOf } from '../src/main/cli/commands/all-commands.ts';
import { endingsOf, optionRow, shownCommon, usageOf } from '../src/main/cli/help-page.ts';
import { commonOptions, ownOptions, type OwnOption } from '../src/main/cli/options.ts';
import { exitCodes, exitNames, reservedExits } from '../src/shared/report/exit-codes.ts';
import { say, sayCode } from '../src/shared/text/text.ts';

/** By the mark that stands before each in the page: `<!-- table: commands -->`. */
export const tables: Readonly<Record<string, () => string[][]>> = {
  commands: () => [
    ['command', 'does'],
    ...commandNames.map((name) => [
      `\`roadwarrior ${usageOf(name)}\``,
      say('en', `command.${name}`),
    ]),
  ],
  options: () => [
    ['option', 'of', 'does'],
    ...(Object.keys(ownOptions) as OwnOption[]).map((key) => {
      const [term, does] = optionRow(key, ownOptions[key], 'en');
      const takers = commandNames.filter((name) => allCommands[name].options.includes(key));
      return [`\`${term}\``, takers.map(wordOf).join(', '), does];
    }),
    ...shownCommon.map((key) => {
      const [term, does] = optionRow(key, commonOptions[key], 'en');
      return [`\`${term}\``, 'every command', does];
    }),
  ],
  'exit codes': () => [
    ['code', 'name', 'meaning', 'of'],
    ...exitNames.map((name) => [
      String(exitCodes[name]),
      `\`${name}\``,
      sayCode('en', 'exit', name),
      takersOf(name),
    ]),
  ],
  'reserved exit codes': () => [
    ['code', 'name', 'meaning'],
    ...reservedExits.map((name) => [
      String(exitCodes[name]),
      `\`${name}\``,
      sayCode('en', 'exit', name),
    ]),
  ],
};

/** The page with its tables as they are now. */
export function withTables(page: string): string {
  return page.replaceAll(
    /(<!-- table: ([a-z ]+?) -->\n)[^]*?(<!-- end -->)/g,
    (whole, start: string, name: string, end: string) => {
      const rows = tables[name]?.();
      return rows === undefined ? whole : `${start}\n${tableOf(rows)}\n${end}`;
    },
  );
}

function takersOf(exit: (typeof exitNames)[number]): string {
  const takers: Mode[] = commandNames.filter((name) => endingsOf(name).includes(exit));
  return (
    everyBut(commandNames.filter((name) => !takers.includes(name))) ?? takers.map(wordOf).join(', ')
  );
}

/** Null where more than two are left out. */
function everyBut(others: readonly Mode[]): string | null {
  if (others.length > 2) return null;
  if (others.length === 0) return 'every command';
  return `every command but ${others.map(wordOf).join(', ')}`;
}

/** As prettier writes it. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = (cells[0] ?? []).map((_head, at) =>
    Math.max(...cells.map((row) => row[at]?.length ?? 0)),
  );
  const lines = cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [lines[0], rule, ...lines.slice(1)]
    .map((row) => `| ${(row ?? []).join(' | ')} |\n`)
    .join('');
}
