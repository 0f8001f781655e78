/** What a person would type next, with the words of this line that matter there too. */
import type { Command, Mode } from './command.ts';
import { kebab } from './options.ts';

/** Null where a word of it would have to be quoted in a way that no two shells agree on. */
export function nextCommand(
  mode: Mode,
  command: Command,
  subject = command.subject,
): string | null {
  const { consent, scopes, onConflict, check } = command;
  const isSetup = mode === 'apply';
  const words = [
    kebab(mode),
    subject,
    ...valued('--secrets', isSetup ? command.secrets : null),
    ...valued('--on-conflict', isSetup && onConflict !== 'stop' ? onConflict : null),
    ...valued('--scope', scopes.length === 1 ? (scopes[0] ?? null) : null),
    ...valued('--check', isSetup && check !== 'only' ? check : null),
    ...(isSetup && consent.irreversible ? ['--accept-irreversible'] : []),
    ...(isSetup && consent.remoteSession ? ['--accept-remote-session'] : []),
    ...(isSetup && consent.hangUp ? ['--hang-up'] : []),
    ...(isSetup && consent.restartRasMan ? ['--restart-rasman'] : []),
    ...valued('--pc', command.pc),
    ...valued('--lang', command.language === 'en' ? null : command.language),
  ];
  // A name that looks like an option would be one.
  if (/^[-@]/.test(subject)) return null;
  const quoted = words.map(quotedWord);
  return quoted.includes(null) ? null : ['roadwarrior', ...quoted].join(' ');
}

function valued(option: string, value: string | null): string[] {
  return value === null ? [] : [option, value];
}

/** In double quotation marks where it has a blank; nothing in it may mean more to a shell, or be taken for an option. */
function quotedWord(word: string): string | null {
  if (/^[\p{L}\p{N}_.,:@+=/\\-]+$/u.test(word)) return word;
  return /^[\p{L}\p{N}_.,:@+=/\\() -]+$/u.test(word) && !word.endsWith('\\') ? `"${word}"` : null;
}
