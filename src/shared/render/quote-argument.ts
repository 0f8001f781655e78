/**
 * One command line out of many arguments, by the rules of CommandLineToArgvW and the C runtime
 * (learn.microsoft.com, "Parsing C command-line arguments"). Node does the same by itself when a
 * process is started with an argument array and `shell: false`, and that is how `run-tool.ts` starts
 * every tool. Our own quoting is for the places that take one string: the preview of a step, and
 * Start-Process -ArgumentList when the elevated copy is started. It is not for cmd.exe, which reads
 * `& | < > ^ %` before anyone splits arguments; nothing of ours goes through cmd.exe.
 */

export class ArgumentError extends Error {
  readonly code = 'argumentHasNul';

  constructor() {
    super('An argument holds a NUL, which would end the command line.');
    this.name = 'ArgumentError';
  }
}

/**
 * One argument. Only for arguments after the program's own name, which is split by other rules.
 * @throws ArgumentError where the text holds a NUL.
 */
export function quoteArgument(argument: string): string {
  if (argument.includes('\0')) throw new ArgumentError();
  if (argument !== '' && !/[\s"]/.test(argument)) return argument;
  // Backslashes count only before a quote: there, and before our closing quote, they are doubled.
  const inside = argument.replaceAll(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&');
  return `"${inside}"`;
}

/** @throws ArgumentError as `quoteArgument`. */
export function quoteArguments(args: readonly string[]): string {
  return args.map(quoteArgument).join(' ');
}
