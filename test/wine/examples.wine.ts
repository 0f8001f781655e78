/** Every example there and back; on the way somebody else changes what was set up, which is found and mended. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { example, ThirdTwin } from './third-twin.ts';
import { expectDone, expectFewStalls, winePcOrReason } from './wine-pc.ts';

const { skip } = winePcOrReason();
const names = readdirSync(resolve(import.meta.dirname, '../../examples'))
  .filter((name) => name.endsWith('.json') && name !== 'demo-secrets.json')
  .map((name) => name.replace(/\.json$/, ''));

describe.skipIf(skip)('every example under Wine', () => {
  let twin: ThirdTwin | undefined;
  afterEach(() => {
    twin?.end();
    twin = undefined;
  });
  afterAll(expectFewStalls);

  it.each(names)(
    '%s is applied, drifts, is mended and undone, and the PC is the demo PC each time',
    async (name) => {
      twin = await ThirdTwin.of(example(name));
      await twin.expectSame('at first');
      expectDone(await twin.apply());
      await twin.expectSame('after apply');
      drift(twin);
      expect(await twin.verify()).toMatchObject({ exitCode: 40 });
      expectDone(await twin.apply());
      await twin.expectSame('after it was mended');
      expectDone(await twin.undo());
      await twin.expectSame('after undo');
    },
  );
});

/** Another server in the phonebook, or a main mode rule that is switched off (an IPsec rule that is off is paused, which is no drift). */
function drift({ wine, profile }: ThirdTwin): void {
  if (profile.kind === 'l2tp') {
    for (const book of wine.books()) {
      const text = readFileSync(book, 'latin1');
      writeFileSync(
        book,
        text.replaceAll(`PhoneNumber=${profile.server.address}`, 'PhoneNumber=203.0.113.99'),
        'latin1',
      );
    }
    return;
  }
  const { state } = wine;
  const net = state['net'] as { IPsecMainModeRule: Record<string, { Enabled: string }> };
  for (const rule of Object.values(net.IPsecMainModeRule)) rule.Enabled = 'False';
  wine.state = state;
}
