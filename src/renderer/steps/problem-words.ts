/** What happened, why, and what to do: the three sentences of the problem panel. */
import type { IpcProblem } from '../../shared/ipc/problem.ts';
import type { Language } from '../../shared/text/languages.ts';
import { isTextKey, say, sayCode } from '../../shared/text/text.ts';

export interface ProblemWords {
  what: string;
  why: string;
  todo: string;
}

export function problemWords(language: Language, { code, parameters }: IpcProblem): ProblemWords {
  const words = (group: string) => sayCode(language, group, code, parameters);
  const detail = String(parameters['why'] ?? parameters['code'] ?? '');
  // The reader of PKCS#12 files knows better what is wrong; of a fault main has the words that the command line says too.
  const better = (group: 'pkcs12' | 'pkcs12Help') =>
    code === 'certificateRefused' && isTextKey(`${group}.${detail}`)
      ? sayCode(language, group, detail, parameters)
      : null;
  const said = String(parameters['words'] ?? '');
  const { file } = parameters;
  // What main kept of an error that nobody expected.
  const isKept = code === 'unexpected' && file !== undefined;
  const trace = isKept ? ` ${say(language, 'result.traceKept', { file })}` : '';
  return {
    what: words('ipc'),
    why: better('pkcs12') ?? (said === '' ? words('ipcWhy') : said),
    todo: better('pkcs12Help') ?? `${words('ipcHelp')}${trace}`,
  };
}
