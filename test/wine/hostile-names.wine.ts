/** Names that mean something to shells, to PowerShell, to the registry or to the phonebook: there and back as any other. */
import { afterAll, afterEach, describe, it } from 'vitest';
import { example, ThirdTwin } from './third-twin.ts';
import { expectDone, expectFewStalls, winePcOrReason } from './wine-pc.ts';

const { skip } = winePcOrReason();
/** What a profile lets be a name; a key may have every character of ASCII, and has them here. */
const hostile = [
  `it's $(calc) \`tick\` {0}`,
  '%PATH% & ver ^ ; exit',
  '-Name @{x=1} ; Remove-VpnConnection',
  'B\u00fcro \u65e5\u672c \u{1f512} \u2019\u201d',
];
const psk = `"q" 'q' $(calc) %PATH% | ver > C:\\rw\\x & * ? [a] <b> ^ \`t\` \\"`;

describe.skipIf(skip)('hostile names under Wine', () => {
  let twin: ThirdTwin | undefined;
  afterEach(() => {
    twin?.end();
    twin = undefined;
  });
  afterAll(expectFewStalls);

  const cases = ['l2tp-psk', 'ipsec-psk'].flatMap((of) =>
    hostile.map((name) => [of, name] as const),
  );
  it.each(cases)('%s as %j', async (of, name) => {
    twin = await ThirdTwin.of({ ...example(of), name, authentication: { method: 'psk', psk } });
    expectDone(await twin.apply());
    await twin.expectSame('after apply');
    expectDone(await twin.undo());
    await twin.expectSame('after undo');
  });
});
