import { answerSchema, failed, scriptFailure, type CallResult } from './call-result.ts';

/**
 * Finds the answer of one call among whatever else the session printed. Warnings, native programs and the console's own
 * escape codes all arrive on the same stream, so the line carries the call's number and its random nonce, and ends with
 * a full stop: what is cut off or comes from another call is no answer.
 *
 * @returns the answer, or `noAnswer` when there is not exactly one that can be read.
 */
export function readAnswer(output: string, call: { number: number; nonce: string }): CallResult {
  const start = `RwAnswer ${call.number} ${call.nonce} `;
  const from = output.indexOf(start);
  if (from < 0 || from !== output.lastIndexOf(start)) return failed('noAnswer');
  const end = output.indexOf(' .', from + start.length);
  if (end < 0) return failed('noAnswer');
  const answer = answerSchema.safeParse(decode(output.slice(from + start.length, end)));
  if (!answer.success) return failed('noAnswer', 'RwAnswerUnreadable');
  return answer.data.ok ? { ok: true, value: answer.data.value } : scriptFailure(answer.data.error);
}

function decode(base64: string): unknown {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}
