/**
 * Splits arguments (not the program's name) as the Microsoft C runtime documents it: "Parsing C
 * command-line arguments", learn.microsoft.com. Written from the rules, one rule a branch; it shares
 * nothing with the quoting that it checks.
 */
export function splitCommandLine(line: string): string[] {
  const args: string[] = [];
  let at = 0;
  for (;;) {
    // Arguments are delimited by a space or a tab.
    while (line[at] === ' ' || line[at] === '\t') at++;
    if (at >= line.length) return args;
    let argument = '';
    let quoted = false;
    while (at < line.length) {
      const character = line[at];
      if (!quoted && (character === ' ' || character === '\t')) break;
      let backslashes = 0;
      while (line[at] === '\\') {
        backslashes++;
        at++;
      }
      if (line[at] !== '"') {
        // Backslashes are literal unless they immediately precede a quotation mark.
        if (backslashes > 0) argument += '\\'.repeat(backslashes);
        else argument += line[at++] ?? '';
        continue;
      }
      // Every pair of them is one backslash; an odd one makes the quotation mark literal.
      argument += '\\'.repeat(Math.floor(backslashes / 2));
      if (backslashes % 2 === 1) argument += '"';
      else if (quoted && line[at + 1] === '"') {
        // Within a quoted string, a pair of quotation marks is a single literal one.
        argument += '"';
        at++;
      } else quoted = !quoted;
      at++;
    }
    args.push(argument);
  }
}
