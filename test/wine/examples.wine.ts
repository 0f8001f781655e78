/** Every example there and back; on the way somebody else changes what was set up, which is found and mended. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { example, ThirdTwin } from './third-twin.ts';
import { expectFewStalls, winePcOrReason } from './wine-pc.ts';

const { skip } = winePcOrReason();
const names = readdirSync(resolve(import.meta.dirname, '../../examples'))
  .filter((name) => name.endsWith('.json') && name !== 'demo-secrets.json')
  .map((name) => name.replace(/\.json$/, ''));
const applied = [0, 3010];

describe.skipIf(skip)('every example under Wine', () => {
  let twin: ThirdTwin | undefined;
  afterEach(async () => {
    await twin?.end();
    twin = undefined;
  });
  afterAll(expectFewStalls);

  it.each(names)(
    '%s is applied, drifts, is mended and undone, and the PC is the demo PC each time',
    async (name) => {
      twin = await ThirdTwin.of(example(name));
      await twin.expectSame('at first');
      expect(applied).toContain((await twin.apply()).exitCode);
      await twin.expectSame('after apply');
      drift(twin);
      expect(await twin.verify()).toMatchObject({ exitCode: 40 });
      expect(applied).toContain((await twin.apply()).exitCode);
      await twin.expectSame('after it was mended');
      expect(applied).toContain((await twin.undo()).exitCode);
      await twin.expectSame('after undo');
    },
  );
});

/** Another server in the phonebook, or a rule that is switched off. */
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
  const net = state['net'] as { IPsecRule: Record<string, { Enabled: string }> };
  for (const rule of Object.values(net.IPsecRule)) rule.Enabled = 'False';
  wine.state = state;
}
