/** `--verify` by file and by id, by the real program: the same exit code and the same words. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { servicesArea, windowsArea } from '../../../src/main/demo/files.ts';
import type { Machine } from '../../../src/main/demo/machine.ts';
import type { ReportOf } from '../../../src/shared/report/report.ts';
import { demoPc, example, fs, json, roadwarrior, scratch, statusOf } from './program.ts';

const l2tp = { file: example('l2tp-psk.json'), id: '6f1c2d4e-0000-4000-8000-000000000001' };
const ipsec = { file: example('ipsec-psk.json') };
let place: ReturnType<typeof scratch>;

beforeEach(() => {
  place = scratch();
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});

const change = (act: (pc: Machine) => void) => {
  changeDemoPc(place.pc, fs, act);
};

async function applied(file: string): Promise<string> {
  const { exit, result } = await json(['--apply', file, '--pc', place.pc]);
  expect(['ok', 'restartNeeded']).toContain(exit.name);
  expect(result.verification?.asWanted).toBe(true);
  return result.profile?.id ?? '';
}

async function byBoth(file: string, id: string, ...more: readonly string[]) {
  const at = ['--pc', place.pc, ...more];
  const [byFile, byId] = await Promise.all([
    json<'verify'>(['--verify', file, ...at]),
    json<'verify'>(['--verify', id, ...at]),
  ]);
  expect(byId.exit).toEqual(byFile.exit);
  expect(judged(byId)).toEqual(judged(byFile));
  return byId;
}

/** `after` is what was written then, or what the profile would write now: Windows' own default for a disabled service. */
function judged({ result: { verification } }: ReportOf<'verify'>) {
  const drift = verification?.drift.map((each) => ({ ...each, after: null }));
  return { ...verification, drift };
}

describe('--verify by file and by id', () => {
  it('services that wait to be needed, as after a restart, are no drift', async () => {
    await applied(l2tp.file);
    change((pc) => {
      const stopped = ['IKEEXT', 'PolicyAgent', 'SstpSvc', 'RasMan'];
      const services = Object.entries(pc.read(servicesArea)).map(
        ([name, each]) =>
          [name, stopped.includes(name) ? { ...each, running: false } : each] as const,
      );
      pc.write(servicesArea, Object.fromEntries(services));
    });
    expect((await byBoth(l2tp.file, l2tp.id)).exit.name).toBe('restartNeeded');
  });

  it('an unelevated run says what it could not read, and does not call it missing', async () => {
    const id = await applied(ipsec.file);
    change((pc) => {
      const windows = pc.read(windowsArea);
      pc.write(windowsArea, { ...windows, identity: { ...windows.identity, elevated: false } });
    });
    const { exit, result } = await byBoth(ipsec.file, id);
    const { verification, findings } = result;
    expect(exit.name).toBe('drift');
    expect(verification).toMatchObject({ asWanted: false, drift: [], notInForce: [], notSeen: [] });
    expect(verification?.unreadable).toMatchObject([{ room: 'phase1AuthSet', scope: 'machine' }]);
    expect(findings.map(({ code }) => code)).toContain('unreadable');
    for (const subject of [ipsec.file, id]) {
      const { status, stdout } = await roadwarrior(['--verify', subject, '--pc', place.pc]);
      expect(status).toBe(statusOf('drift'));
      expect(stdout).toContain('Not verified: some settings couldn’t be read.');
      expect(stdout).toContain(
        `These settings couldn’t be read: ${verification?.unreadable[0]?.text ?? '?'}.`,
      );
      expect(stdout).not.toContain('missing');
    }
  });

  it('a rule that Windows does not follow is found, and told once', async () => {
    const id = await applied(ipsec.file);
    change((pc) => {
      const windows = pc.read(windowsArea);
      const policies = { ...windows.policies, localIpsecRules: false };
      pc.write(windowsArea, { ...windows, policies });
    });
    const { verification } = (await byBoth(ipsec.file, id)).result;
    expect(verification?.notInForce.map(({ code }) => code)).toEqual(['ruleNotInForce']);
    const { stdout } = await roadwarrior(['--verify', id, '--pc', place.pc]);
    expect(stdout.split('Windows isn’t using it')).toHaveLength(2);
  });

  it('judges the scope that was asked for', async () => {
    await applied(l2tp.file);
    change((pc) => {
      const services = pc.read(servicesArea);
      const { IKEEXT } = services;
      if (IKEEXT === undefined) throw new Error('no IKEEXT');
      pc.write(servicesArea, { ...services, IKEEXT: { ...IKEEXT, start: 'disabled' } });
    });
    const machine = await byBoth(l2tp.file, l2tp.id, '--scope', 'machine');
    expect(machine.exit.name).toBe('drift');
    expect(machine.result.verification?.drift).toMatchObject([
      { room: 'serviceStart', scope: 'machine' },
    ]);
    expect((await byBoth(l2tp.file, l2tp.id, '--scope', 'user')).exit.name).toBe('restartNeeded');
  });

  it('what was set up for the machine alone is not installed for the user', async () => {
    await json(['--apply', l2tp.file, '--pc', place.pc, '--scope', 'machine']);
    const by = async (scope: string) =>
      (await json(['--verify', l2tp.id, '--pc', place.pc, '--scope', scope])).exit.name;
    expect([await by('machine'), await by('user')]).toEqual(['restartNeeded', 'notInstalled']);
  });
});
