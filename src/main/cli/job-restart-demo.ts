/** `--restart-demo`: what a person does to a PC that has to be restarted, on the demo PC (D32, D41). */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { CliEnd } from './cli-end.ts';
import { withPlace, type Run } from './run-context.ts';

export function jobRestartDemo(run: Run): Promise<ExitName> {
  return withPlace(run, ({ demo }) => {
    if (demo === null) throw new CliEnd('badArguments', say(run.language, 'usage.demoOnly'));
    demo.restart();
    run.screen.line(say(run.language, 'result.demoRestarted'));
    return Promise.resolve('ok');
  });
}
