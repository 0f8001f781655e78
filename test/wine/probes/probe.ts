/** What every probe does: its input from one file, its answer to another, both named on the command line. */
import { readFileSync, writeFileSync } from 'node:fs';

export function answer(work: (input: never) => unknown): void {
  const [input = '', output = ''] = process.argv.slice(2);
  void (async () => {
    const result = await work(JSON.parse(readFileSync(input, 'utf8')) as never);
    writeFileSync(output, JSON.stringify(result));
  })();
}
