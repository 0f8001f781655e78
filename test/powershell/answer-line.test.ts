import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/main/windows/powershell/answer-line.ts';

const call = { number: 3, nonce: 'ab'.repeat(16) };
const good = line(call.number, call.nonce, { ok: true, value: { a: 1 } });

describe('finding the answer in what a session printed', () => {
  it.each([
    ['alone', good],
    ['among noise', `\u001b[?1hWARNING: RwAnswer\n${good}\nmore .`],
    ['after noise without a new line', `noise${good}`],
    [
      'beside the answer of another call',
      `${line(2, call.nonce, { ok: true, value: {} })}\n${good}`,
    ],
    [
      'beside one with another nonce',
      `${line(3, 'cd'.repeat(16), { ok: true, value: {} })}\n${good}`,
    ],
  ])('takes it %s', (_, output) => {
    expect(readAnswer(output, call)).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    ['nothing', ''],
    ['an answer that is cut off', good.slice(0, -2)],
    ['two answers', `${good}\n${good}`],
    ['another number', line(4, call.nonce, { ok: true, value: {} })],
    ['what is not base64', `RwAnswer 3 ${call.nonce} {} .`],
    ['what is not JSON', `RwAnswer 3 ${call.nonce} AAAA .`],
    ['an array', line(3, call.nonce, { ok: true, value: [] })],
    ['no value', line(3, call.nonce, { ok: true })],
    ['a failure without its parts', line(3, call.nonce, { ok: false, error: {} })],
    ['both', line(3, call.nonce, { ok: true, value: {}, error: {} })],
  ])('takes %s for no answer', (_, output) => {
    expect(readAnswer(output, call)).toMatchObject({ ok: false, error: { kind: 'noAnswer' } });
  });

  it('keeps a key named __proto__ as a key', () => {
    const value = JSON.parse('{"__proto__":{"a":1}}') as object;
    const answer = readAnswer(line(3, call.nonce, { ok: true, value }), call);
    expect(answer.ok && Object.keys(answer.value)).toEqual(['__proto__']);
  });
});

function line(number: number, nonce: string, answer: object): string {
  return `RwAnswer ${number} ${nonce} ${Buffer.from(JSON.stringify(answer)).toString('base64')} .`;
}
