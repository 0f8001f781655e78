import { describe, expect, it } from 'vitest';
import { CrashFileSystem } from './crash-file-system.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const show = (disk: CrashFileSystem): string =>
  Object.entries(disk.snapshot())
    .map(([path, text]) => (path.endsWith('/') ? path : `${path}=${text.replaceAll('\0', '0')}`))
    .join(' ');
const statesOf = (disk: CrashFileSystem): string[] =>
  [...new Set([...disk.states()].map((state) => show(state.fs)))].sort();

const open = (): CrashFileSystem => new CrashFileSystem({ folders: ['/d'] });

describe('the states after a power cut', () => {
  it('lose un-synced bytes whole, in part, or to zeros; and a new name by itself', () => {
    const disk = open();
    disk.record(() => {
      disk.createExclusively('/d/f').write(bytes('abcd'));
    });
    expect(statesOf(disk)).toEqual(
      [
        '',
        '/d/f=',
        '/d/f=a',
        '/d/f=ab',
        '/d/f=abc',
        '/d/f=abcd',
        '/d/f=0000',
        '/d/f=ab00',
        '/d/f=00cd',
      ]
        .map((rest) => `/d/ ${rest}`.trim())
        .sort(),
    );
  });

  it('keep what was synced: the bytes by the file, the name by the folder', () => {
    const disk = open();
    const file = disk.createExclusively('/d/f');
    file.write(bytes('abcd'));
    file.sync();
    disk.record(() => undefined);
    expect(statesOf(disk)).toEqual(['/d/', '/d/ /d/f=abcd']);
    disk.syncFolder('/d');
    disk.record(() => undefined);
    expect(statesOf(disk)).toEqual(['/d/ /d/f=abcd']);
  });

  it('reorder name changes, but never tear a rename', () => {
    const disk = open();
    for (const name of ['a', 'b']) disk.createExclusively(`/d/${name}`).close();
    disk.syncFolder('/d');
    disk.record(() => {
      disk.rename('/d/a', '/d/x');
      disk.unlink('/d/b');
    });
    expect(statesOf(disk)).toEqual(
      ['/d/ /d/a= ', '/d/ /d/a= /d/b=', '/d/ /d/b= /d/x=', '/d/ /d/x=']
        .map((text) => text.trim())
        .sort(),
    );
  });

  it('are fewer than all subsets when many name changes are pending, but hold the telling ones', () => {
    const disk = open();
    const names = 'abcdefgh'.split('');
    for (const name of names) disk.createExclusively(`/d/${name}`).close();
    disk.record(() => undefined);
    const states = statesOf(disk);
    const state = (kept: string[]): string =>
      ['/d/', ...kept.map((name) => `/d/${name}=`)].join(' ');
    expect(states.length).toBeLessThan(2 ** 8);
    for (const [n, name] of names.entries()) {
      expect(states).toContain(state([name]));
      expect(states).toContain(state(names.slice(0, n)));
      expect(states).toContain(state(names.filter((other) => other !== name)));
    }
  });

  it('lose what lies in a lost folder', () => {
    const disk = open();
    disk.makeFolder('/d/sub');
    disk.createExclusively('/d/sub/f').close();
    disk.syncFolder('/d/sub');
    disk.record(() => undefined);
    expect(statesOf(disk)).toEqual(['/d/', '/d/ /d/sub/ /d/sub/f=']);
  });

  it('carry the marks, and can crash again', () => {
    const disk = open();
    disk.record(() => {
      disk.createExclusively('/d/f').close();
      disk.mark('made');
      disk.syncFolder('/d');
      disk.mark('safe');
    });
    const states = [...disk.states()];
    expect(states.filter(({ marks }) => marks.includes('safe')).map(({ fs }) => show(fs))).toEqual([
      '/d/ /d/f=',
    ]);
    const lost = states.find(({ fs, marks }) => marks.includes('made') && !fs.exists('/d/f'));
    expect(lost).toBeDefined();
    lost?.fs.record(() => lost.fs.createExclusively('/d/g'));
    expect(lost === undefined ? [] : statesOf(lost.fs)).toEqual(['/d/', '/d/ /d/g=']);
  });
});

describe('the states after a kill', () => {
  it('keep everything that was done, un-synced still', () => {
    const disk = open();
    disk.record(() => {
      disk.createExclusively('/d/f').write(bytes('ab'));
    });
    const killed = [...disk.killStates()];
    expect(killed.map(({ fs }) => show(fs))).toEqual(['/d/', '/d/ /d/f=', '/d/ /d/f=ab']);
    const last = killed.at(-1)?.fs ?? open();
    last.record(() => undefined);
    expect(statesOf(last)).toContain('/d/');
    last.record(() => {
      last.openForAppend('/d/f').sync();
      last.syncFolder('/d');
      last.mark('safe');
    });
    const safe = [...last.states()].filter(({ marks }) => marks.includes('safe'));
    expect(safe.map(({ fs }) => show(fs))).toEqual(['/d/ /d/f=ab']);
  });
});
