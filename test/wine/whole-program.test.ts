/**
 * The whole program on PowerShell for Windows, under Wine: there and back, once with a kill in the middle, once with a step that
 * fails. After each stage the PC is that of the demo PC.
 */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { example, ThirdTwin } from './third-twin.ts';
import { expectFewStalls, winePcOrReason } from './wine-pc.ts';

const { skip } = winePcOrReason();
const minutes = 60_000;

describe.skipIf(skip)(
  "the whole program on PowerShell for Windows, over Wine's services, registry and stores",
  () => {
    let twin: ThirdTwin | undefined;
    afterEach(() => {
      twin?.end();
      twin = undefined;
    });
    afterAll(expectFewStalls);

    it(
      'L2TP with a PSK: killed in the middle, put right by the next run, undone',
      async () => {
        twin = await ThirdTwin.of(example('l2tp-psk'));
        await twin.expectSame('at first');
        const killed = await twin.killed();
        // Ended by its parent: no exit code of its own, no report.
        expect(killed).toMatchObject({ exitCode: null, report: null });
        const applied = await twin.apply();
        expect(applied).toMatchObject({ exitCode: 3010, report: { simulated: false } });
        expect(JSON.stringify(applied.report)).toContain('repaired');
        await twin.expectSame('after apply');
        expect(await twin.undo()).toMatchObject({ exitCode: 3010 });
        await twin.expectSame('after undo');
      },
      20 * minutes,
    );

    it(
      'pure IPsec with a PSK: a step fails and everything is taken back; then there and back',
      async () => {
        twin = await ThirdTwin.of(example('ipsec-psk'));
        await twin.expectSame('at first');
        const failed = await twin.refused('New-NetIPsecRule');
        expect(failed).toMatchObject({ exitCode: 30, report: { exit: { name: 'rolledBack' } } });
        await twin.expectSame('after the roll-back');
        expect(await twin.apply()).toMatchObject({ exitCode: 0, report: { simulated: false } });
        await twin.expectSame('after apply');
        expect(await twin.undo()).toMatchObject({ exitCode: 0 });
        await twin.expectSame('after undo');
      },
      20 * minutes,
    );
  },
);
