/** A key for secrets is searched for where some will be written, and by nobody else: the search is the dearest thing that a run does. */
import { expect, it } from 'vitest';
import { SecretBag } from '../../../../src/main/pipeline/secret-bag.ts';
import { WindowsPc, type WindowsPcParts } from '../../../../src/main/windows/windows-pc.ts';

it.each([
  { who: 'a run that writes the PSK', psk: 'psk', onlyRead: false, searches: 1 },
  { who: 'one that only reads', psk: 'psk', onlyRead: true, searches: 0 },
  { who: 'one without secrets', psk: undefined, onlyRead: false, searches: 0 },
])('$who searches $searches times', async ({ psk, onlyRead, searches }) => {
  let begun = 0;
  const session = { expectSecrets: () => (begun += 1) };
  const pc = new WindowsPc({ windows: '10.0.22631', session } as unknown as WindowsPcParts);
  const secrets = new SecretBag();
  secrets.set('psk', psk);
  secrets.onlyRead = onlyRead;
  await pc.ask([], secrets);
  expect(begun).toBe(searches);
});
