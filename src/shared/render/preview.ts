/** Calls as a person would type them, secrets masked. For reading: nothing runs these lines. */
import type { Action } from '../plan/step.ts';
import type { Operation } from '../port/operation.ts';
import { quoteArguments } from './quote-argument.ts';
import { printNetsh } from './netsh/netsh-preview.ts';
import type { NetshArgument } from './netsh/netsh-version.ts';
import { asChange } from './as-change.ts';
import type { Argument, Call, CmdletCall, FunctionCall, PhonebookCall } from './rendered.ts';
import { render } from './renderers.ts';

const mask = "'****'";
const books = {
  user: '%APPDATA%\\Microsoft\\Network\\Connections\\Pbk\\rasphone.pbk',
  allUsers: '%ProgramData%\\Microsoft\\Network\\Connections\\Pbk\\rasphone.pbk',
};

/**
 * One line per call. What a person has to do is `# byHand: code`, for the catalog to put into words (D5).
 * @param action of the item: an update of what is there is not typed as what makes it.
 */
export function preview(operation: Operation, windows: string, action: Action = 'create'): string {
  const calls = render(operation, windows);
  return calls.map((call) => printCall(action === 'update' ? asChange(call) : call)).join('\n');
}

/** One call. */
export function printCall(call: Call): string {
  switch (call.tool) {
    case 'cmdlet':
    case 'function':
      return printCommand(call);
    case 'phonebook':
      return printPhonebook(call);
    case 'byHand':
      return `# byHand: ${call.code}`;
    case 'oldNetsh':
      return printNetsh(call.arguments as NetshArgument[]);
    case 'sc':
    case 'net':
      return `${call.tool}.exe ${quoteArguments(call.arguments as string[])}`;
    default: {
      const shown = call.arguments.map((each) =>
        typeof each === 'string' ? each : books[each.phonebook],
      );
      return `${call.tool}.exe ${quoteArguments(shown)}`;
    }
  }
}

function printCommand(call: CmdletCall | FunctionCall): string {
  const name = call.tool === 'cmdlet' ? call.cmdlet : call.function;
  const parameters = Object.entries(call.parameters).map(([key, value]) =>
    isSwitch(value) ? `-${key}` : `-${key} ${printArgument(value)}`,
  );
  return [name, ...parameters].join(' ');
}

function printArgument(value: Exclude<Argument, { readonly switch: true }>): string {
  if (typeof value === 'string') return quoteText(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if ('secret' in value) return mask;
  if ('xml' in value) return `([xml] ${quoteText(value.xml)})`;
  if ('calls' in value) {
    const calls = value.calls.map((call) => `(${printCommand(call)})`);
    return calls.length === 1 ? (calls[0] ?? '') : `@(${calls.join(', ')})`;
  }
  return value.length === 0 ? '@()' : value.map(quoteText).join(', ');
}

/**
 * PowerShell reads five characters as a single quote, and each is doubled to stand for itself. A quoted `--%` alone
 * still stops its parser (seen in the engine), so it stands in brackets.
 */
export function quoteText(text: string): string {
  if (text === '--%') return `('--%')`;
  return `'${text.replaceAll(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}

function isSwitch(value: Argument): value is Extract<Argument, { readonly switch: true }> {
  return typeof value === 'object' && 'switch' in value;
}

function printPhonebook({ file, entry, change }: PhonebookCall): string {
  const place = `# ${books[file]} [${entry}]`;
  switch (change.kind) {
    case 'setKey':
      return `${place}: ${change.key}=${change.value}`;
    case 'removeKey':
      return `${place}: remove ${change.key}`;
    case 'removeEntry':
      return `${place}: remove the entry`;
    case 'removeEntries':
      return `${place}: remove every entry of this name`;
    case 'addEntry':
      return [`${place}:`, ...change.lines].join('\n');
  }
}
