import { describe, expect, it } from 'vitest';
import { windowsPlace } from '../../../../src/main/windows/windows-place.ts';

const sid = 'S-1-5-21-1-2-3-1001';
const own = { sid, kind: 'allow', rights: 0x1f01ff };
const found = {
  isDirectory: true,
  isReparsePoint: false,
  owner: sid,
  aclIsProtected: false,
  entries: [own],
};

function sessions() {
  const opened: { over: boolean }[] = [];
  const openPc = () => {
    const pc = {
      over: false,
      folders: () =>
        Promise.resolve({
          programData: 'C:\\ProgramData',
          appData: 'C:\\a',
          localAppData: 'C:\\l',
        }),
      readHost: (name: string) => Promise.resolve(name === 'Read-RwIdentity' ? { sid } : { found }),
      makeProtectedFolder: () => Promise.resolve(true),
      end: () => {
        pc.over = true;
        return Promise.resolve();
      },
    };
    opened.push(pc);
    return Promise.resolve(pc);
  };
  return { opened, openPc };
}

describe('windowsPlace', () => {
  it('uses one session for folders, guards and the run, and a new one after it is over', async () => {
    const { opened, openPc } = sessions();
    const place = await windowsPlace(openPc);
    expect(place.folders.machine).toBe('C:\\ProgramData\\Roadwarrior');
    const first = await place.open();
    expect(await place.guards.user.check('C:\\l\\Roadwarrior')).toEqual({ ok: true });
    expect(opened).toHaveLength(1);
    await first.end();
    expect(await place.guards.machine.check('C:\\ProgramData\\Roadwarrior')).toEqual({
      ok: false,
      problem: 'notOwned',
    });
    expect(await place.open()).not.toBe(first);
    expect(opened).toHaveLength(2);
    expect(await place.secretsFile('C:\\secrets.json')).toEqual({ ok: true });
    await place.end();
    expect(opened.every(({ over }) => over)).toBe(true);
  });
});
