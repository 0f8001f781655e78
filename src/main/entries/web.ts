/** The entry of the wizard in a browser (`npm run wizard:web`). Not in the installer. */
import { existsSync, mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { languageFor, loadLanguage, type Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { environment } from '../host/ambient.ts';
import { PcUnreadable } from '../pipeline/read-host.ts';
import { offer } from '../wizard/handlers/files.ts';
import { makeElevation } from '../root/make-elevation.ts';
import { demoProblemText } from './demo-problem-text.ts';
import { openWebWizard, serverChecks } from './web-wizard.ts';

/** Set by scripts/build.mjs. */
declare const PROGRAM_VERSION: string;

const usage = `Usage: npm run wizard:web -- [options] [profile]
  --pc FOLDER        demo PC (default: demo-pc), made when it is not there
  --windows VERSION  Windows of a demo PC that is made, for example 10.0.22631
  --pace MS          how long the demo PC takes for each call
  --unelevated       the window is no administrator: an elevated copy is started without a prompt
  --open FILE        what the file dialog answers; may be given more than once
  --save FOLDER      where the save dialog saves (default: the current folder)
  --language TAG     for example nl
  --server-check HOW good, silent, wrongPsk: played; real: asks the profile's server; none (default: good)
  --port NUMBER      default: any free one
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pc: { type: 'string', default: 'demo-pc' },
      windows: { type: 'string' },
      pace: { type: 'string', default: '0' },
      unelevated: { type: 'boolean', default: false },
      open: { type: 'string', multiple: true, default: [] },
      save: { type: 'string', default: '.' },
      language: { type: 'string' },
      'server-check': { type: 'string', default: 'good' },
      port: { type: 'string', default: '0' },
    },
  });
  const [profile, ...more] = positionals;
  if (more.length > 0 || !/^\d{1,5}$/.test(values.port) || !/^\d{1,5}$/.test(values.pace)) {
    throw new TypeError('too many files, or a number that is none');
  }
  const serverCheck = serverChecks.find((each) => each === values['server-check']);
  if (serverCheck === undefined) throw new TypeError('--server-check knows no such word');
  mkdirSync(values.save, { recursive: true });
  const here = path.dirname(fileURLToPath(import.meta.url));
  const pc = path.resolve(values.pc);
  const pace = Number(values.pace);
  // The command line beside this file is what starts once more; it takes the elevated side, as a process of its own.
  const program = path.join(here, 'roadwarrior.cjs');
  const copy = { executable: process.execPath, before: [program] };
  const wizard = await openWebWizard({
    version: PROGRAM_VERSION,
    pc,
    windows: values.windows ?? null,
    pace,
    language: values.language ?? null,
    elevated: !values.unelevated,
    open: values.open,
    save: values.save,
    page: path.join(here, 'renderer'),
    port: Number(values.port),
    serverCheck,
    ...(existsSync(program) ? { elevation: makeElevation(copy, { folder: pc, pace }) } : {}),
    onLink: (address) => process.stdout.write(`Link: ${address}\n`),
  }).catch(async (error: unknown) => {
    const language = languageFor(values.language ?? environment('LANG') ?? 'en');
    await loadLanguage(language);
    throw told(error, language);
  });
  if (profile !== undefined) offer(wizard.session, path.resolve(profile));
  process.stdout.write(`Roadwarrior on a demo PC: ${wizard.url}\nEnd with Ctrl-C.\n`);
  process.once('SIGINT', () => {
    void wizard.close();
  });
}

/** What is wrong with the demo PC, in words; the usage would not help. */
class Told extends Error {}

function told(error: unknown, language: Language): unknown {
  const words = demoProblemText(error, language);
  if (words !== null) return new Told(words);
  if (error instanceof PcUnreadable) {
    return new Told(say(language, 'result.hostUnreadable', { code: error.code }));
  }
  return error;
}

main().catch((error: unknown) => {
  const words = error instanceof Error ? error.message : 'unknown';
  process.stderr.write(error instanceof Told ? `${words}\n` : `${words}\n\n${usage}`);
  process.exitCode = 2;
});
