/** A line for people, and what is emphasized in it where a terminal can show that. */

/** `added`, `changed`, `removed`: the mark before a change. `warning`, `error`, `note`: the word before the colon. */
export type Emphasis = 'heading' | 'added' | 'changed' | 'removed' | 'warning' | 'error' | 'note';

export type Line = string | { readonly text: string; readonly emphasis: Emphasis };

/** Select Graphic Rendition: bold, and the colors that every terminal has. */
const codes: Readonly<Record<Emphasis, string>> = {
  heading: '1',
  added: '32',
  changed: '33',
  removed: '31',
  warning: '1;33',
  error: '1;31',
  note: '1',
};

export function textOf(line: Line): string {
  return typeof line === 'string' ? line : line.text;
}

/** @param text as it may be shown, without a control character */
export function emphasized(text: string, emphasis: Emphasis): string {
  const part = partOf(text, emphasis);
  if (part === null) return text;
  const [before, shown, after] = part;
  return `${before}\u001b[${codes[emphasis]}m${shown}\u001b[0m${after}`;
}

/** What is before it, it, and what is after it. */
function partOf(text: string, emphasis: Emphasis): [string, string, string] | null {
  const pattern = {
    heading: /^()(.+)()$/su,
    added: /^([ \d/]*)(\S)(.*)$/su,
    changed: /^([ \d/]*)(\S)(.*)$/su,
    removed: /^([ \d/]*)(\S)(.*)$/su,
    warning: /^()([^:]*:)(.*)$/su,
    error: /^()([^:]*:)(.*)$/su,
    note: /^()([^:]*:)(.*)$/su,
  }[emphasis];
  const [, before = '', shown = '', after = ''] = pattern.exec(text) ?? [];
  return shown === '' ? null : [before, shown, after];
}
