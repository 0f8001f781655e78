// Pause and resume of what is installed (D22), and what the ending says.
import { describe, expect, it } from 'vitest';
import { ipsecArea } from '../../../src/main/demo/files.ts';
import { findInstalled } from '../../../src/main/pipeline/installed.ts';
import { pause, type PauseOptions } from '../../../src/main/pipeline/pause.ts';
import { emptyReport } from '../../../src/main/words/report-draft.ts';
import { pauseToReport } from '../../../src/main/words/report-pause.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { Workbench } from './workbench.ts';

async function applied(profile: Profile): Promise<Workbench> {
  const bench = Workbench.withPc({ windows: '10.0.26100' });
  expect((await bench.apply(profile)).outcome).toMatchObject({ result: 'applied' });
  return bench;
}

/** The outcome, and how a run with it ends. */
async function switched(
  bench: Workbench,
  profile: Profile,
  paused: boolean,
  more: Partial<PauseOptions> = {},
) {
  const options = {
    emit: () => undefined,
    identity: { elevated: true, sid: 'S', sessionSid: 'S' },
    ...more,
  };
  const outcome = await pause(bench.place(), profile, paused, options);
  const report = emptyReport(paused ? 'pause' : 'resume', 'en', 'test', '2026-01-01T00:00:00.000Z');
  const exit = pauseToReport(report, outcome, 'en', 'Done.');
  return { result: outcome.result, exit, messages: report.messages };
}

function rulesOn(bench: Workbench): boolean[] {
  let on: boolean[] = [];
  bench.change((pc) => {
    on = Object.values(pc.read(ipsecArea).rules).map((each) => each.enabled);
  });
  return on;
}

const isPaused = async (bench: Workbench, { id }: Profile) =>
  (await findInstalled(bench.place(), id))?.paused;

describe('pause and resume', () => {
  it('switches the rule and remembers it', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    const good = { result: 'switched', exit: 'ok', messages: ['Done.'] };
    expect(await switched(bench, profile, true)).toEqual(good);
    expect([rulesOn(bench), await isPaused(bench, profile)]).toEqual([[false], true]);
    expect(await switched(bench, profile, false)).toEqual(good);
    expect([rulesOn(bench), await isPaused(bench, profile)]).toEqual([[true], false]);
  });

  it('says when there is nothing to switch', async () => {
    const profile = l2tpProfile();
    const told = await switched(await applied(profile), profile, true);
    expect(told).toMatchObject({ result: 'nothingToPause', exit: 'blocked' });
    expect(told.messages[0]).toContain('Only an IPsec tunnel can be paused');
  });

  it('is for administrators, or for the elevated copy', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    const identity = { elevated: false, sid: 'S', sessionSid: 'S' };
    expect(await switched(bench, profile, true, { identity })).toMatchObject({
      exit: 'notElevated',
    });
    expect(rulesOn(bench)).toEqual([true]);
    const copy = { identity, machineSide: 'elevatedCopy' as const };
    expect(await switched(bench, profile, true, copy)).toMatchObject({ exit: 'ok' });
  });

  it('a rule that cannot be switched stays as it was recorded', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    bench.change((pc) => {
      pc.write(ipsecArea, { ...pc.read(ipsecArea), rules: {} });
    });
    const told = await switched(bench, profile, true);
    expect(told).toMatchObject({ result: 'refused', exit: 'rolledBack' });
    expect(told.messages[0]).toMatch(/^The tunnel couldn’t be switched: ./);
    expect(await isPaused(bench, profile)).toBe(false);
  });

  it('is the room’s to say: the switch counts, what helps afterwards may fail', async () => {
    const profile = ipsecProfile();
    const bench = await applied(profile);
    bench.rooms = allRooms.map((room) =>
      room.kind === 'ipsecRule'
        ? {
            ...room,
            pause: ({ name }: { name: string }) => [
              { kind: 'ipsecRule.disable' as const, name },
              { kind: 'ipsecRule.disable' as const, name: 'not-there' },
            ],
          }
        : room,
    );
    const told = await switched(bench, profile, true);
    expect(told).toMatchObject({ result: 'oldAssociationsStay', exit: 'ok' });
    expect(told.messages[0]).toContain('old security associations');
    expect(await isPaused(bench, profile)).toBe(true);
    bench.rooms = allRooms.filter((room) => room.kind !== 'ipsecRule');
    expect(await switched(bench, profile, false)).toMatchObject({ result: 'nothingToPause' });
  });
});
