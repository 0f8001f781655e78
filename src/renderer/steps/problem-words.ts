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
  // The reader of PKCS#12 files and the Windows adapter know better what is wrong.
  const better = code === 'certificateRefused' ? 'pkcs12' : code === 'pcNoAnswer' ? 'pc' : null;
  const known = better !== null && isTextKey(`${better}.${detail}`);
  const { file } = parameters;
  // What main kept of an error that nobody expected.
  const isKept = code === 'unexpected' && file !== undefined;
  const trace = isKept ? ` ${say(language, 'result.traceKept', { file })}` : '';
  const help = better !== null && isTextKey(`${better}Help.${detail}`);
  return {
    what: words('ipc'),
    why: known ? sayCode(language, better, detail, parameters) : words('ipcWhy'),
    todo: help
      ? sayCode(language, `${better}Help`, detail, parameters)
      : `${words('ipcHelp')}${trace}`,
  };
}
