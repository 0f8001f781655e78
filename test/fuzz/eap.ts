// An EapHostConfig: read or refused by codes, and what we write is read as itself.
import { isDeepStrictEqual } from 'node:util';
import { readEapConfiguration } from '../../src/shared/eap/eap-configuration.ts';
import type { Dice } from '../dice.ts';
import * as samples from '../shared/eap/sample-configurations.ts';
import { filesIn, textBytes, textOf } from './corpus.ts';
import type { Format } from './engine.ts';
import { mutateBytes, mutateText, pick } from './mutate-bytes.ts';

const oddTokens = [
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', '<?a b?>', '<![CDATA[a]]>', '<!-- a -->', '&b;', '&#65;'],
  ...['&amp;', '&lt;', '<a>', '</a>', '<a/>', '<a:b/>', '<a b="c"/>', '<a'.repeat(40)],
  ...['<a>'.repeat(30) + '</a>'.repeat(30), 'true', '0', '13', '21', '25', '26', '311', '\u0001'],
];

/** Tags and the texts between them; an element with all that is in it is moved as a whole. */
function mutateXml(bytes: Uint8Array, roll: Dice): Uint8Array {
  if (roll(12) === 0) return mutateBytes(bytes, roll);
  const tokens = textOf(bytes)
    .split(/(<[^>]*>)/)
    .filter((each) => each !== '');
  if (tokens.length === 0) return textBytes(pick(oddTokens, roll));
  const at = roll(tokens.length);
  const element = tokens.slice(at, endOf(tokens, at));
  switch (roll(7)) {
    case 0:
      tokens.splice(at, element.length);
      break;
    case 1:
      tokens.splice(at, 0, ...element);
      break;
    case 2: {
      tokens.splice(at, element.length);
      tokens.splice(roll(tokens.length + 1), 0, ...element);
      break;
    }
    case 3:
      tokens.splice(at, element.length, pick(tokens, roll));
      break;
    case 4:
      tokens.splice(at, 0, pick(oddTokens, roll));
      break;
    default:
      tokens[at] = changed(tokens[at] ?? '', roll);
  }
  return textBytes(tokens.join(''));
}

function changed(token: string, roll: Dice): string {
  if (!token.startsWith('<') || roll(4) === 0) return mutateText(token, roll);
  const attribute = pick(
    [' Enabled="1"', ' Enabled="a"', ' xmlns=""', ' xmlns:a="b"', ' a="b"'],
    roll,
  );
  return token.replace(/(?=\/?>$)/, attribute);
}

/** Behind the end tag that belongs to the start tag there. */
function endOf(tokens: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (token.startsWith('</')) depth -= 1;
    else if (token.startsWith('<') && !/^<[!?]|\/>$/.test(token)) depth += 1;
    if (depth <= 0) return at + 1;
  }
  return from + 1;
}

const codes: ReadonlySet<string> = new Set([
  ...['eapTooLarge', 'eapDtd', 'eapMalformed', 'eapUnknownElement', 'eapTypeNotAllowed'],
]);

export const eap: Format = {
  name: 'eap',
  corpus: [
    ...[samples.tls, samples.msChapV2, samples.peap, samples.peapTls].map(textBytes),
    ...[samples.ttlsPap, samples.ttlsEap, samples.peapWithPrefixes].map(textBytes),
    ...filesIn('test/fuzz/corpus/eap'),
  ],
  mutate: mutateXml,
  hold: (bytes) => {
    const reading = readEapConfiguration(textOf(bytes));
    if (!reading.ok) {
      if (reading.problems.length > 0 && reading.problems.every(({ code }) => codes.has(code)))
        return 'refused';
      throw new Error(JSON.stringify(reading.problems));
    }
    if (!isDeepStrictEqual(readEapConfiguration(reading.xml), reading))
      throw new Error(reading.xml);
    return 'taken';
  },
  limitMs: 1000,
};
