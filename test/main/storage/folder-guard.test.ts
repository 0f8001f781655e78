import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  judgeFolder,
  machineFolderPolicy,
  userFolderPolicy,
  type FolderAclEntry,
  type FolderDescriptor,
} from '../../../src/main/storage/folder-guard.ts';
import { posixFolderGuard } from '../../../src/main/storage/posix-folder-guard.ts';

const system = 'S-1-5-18';
const administrators = 'S-1-5-32-544';
const users = 'S-1-5-32-545';
const someone = 'S-1-5-21-1-2-3-1001';
const allow = (sid: string, rights: number): FolderAclEntry => ({ sid, kind: 'allow', rights });
const fullControl = 0x1f01ff;
const readAndExecute = 0x1200a9;

describe('a folder on Windows', () => {
  const good: FolderDescriptor = {
    isDirectory: true,
    isReparsePoint: false,
    owner: administrators,
    aclIsProtected: true,
    entries: [
      allow(system, fullControl),
      allow(administrators, fullControl),
      allow(users, readAndExecute),
    ],
  };
  const with_ = (sid: string, rights: number): FolderDescriptor => ({
    ...good,
    entries: [...(good.entries ?? []), allow(sid, rights)],
  });

  it('is good when only SYSTEM and administrators can write and users can read', () => {
    expect(judgeFolder(good, machineFolderPolicy)).toEqual({ ok: true });
    expect(judgeFolder({ ...good, owner: system }, machineFolderPolicy)).toEqual({ ok: true });
    // Whoever makes something in it is one of the two.
    expect(judgeFolder(with_('S-1-3-0', fullControl), machineFolderPolicy)).toEqual({ ok: true });
  });

  it.each<[string, FolderDescriptor]>([
    ['reparsePoint', { ...good, isReparsePoint: true, isDirectory: false, owner: someone }],
    ['notADirectory', { ...good, isDirectory: false }],
    // Made by a user before us, with an ACL that looks right: as the owner he can change it back at any time.
    ['notOwned', { ...good, owner: someone }],
    ['writableByOthers', { ...good, entries: null }],
    ['inheritsAcl', { ...good, aclIsProtected: false }],
  ])('is %s', (problem, found) => {
    expect(judgeFolder(found, machineFolderPolicy)).toEqual({ ok: false, problem });
  });

  it.each([
    ['add a file', 0x2],
    ['add a folder', 0x4],
    ['write extended attributes', 0x10],
    ['delete a child', 0x40],
    ['write attributes (set a reparse point)', 0x100],
    ['delete', 0x10000],
    ['change the ACL', 0x40000],
    ['take ownership', 0x80000],
    ['generic all', 0x10000000],
    ['generic write', 0x40000000],
    ['modify', 0x1301bf],
  ])('is writable by others who can %s', (_name, rights) => {
    for (const sid of [users, someone, 'S-1-1-0', 'S-1-5-11']) {
      expect(judgeFolder(with_(sid, rights), machineFolderPolicy)).toEqual({
        ok: false,
        problem: 'writableByOthers',
      });
    }
  });

  it('lets nobody be saved by a deny entry, nor harmed by one', () => {
    const denied: FolderAclEntry = { sid: users, kind: 'deny', rights: fullControl };
    const open = with_(users, fullControl);
    expect(
      judgeFolder({ ...open, entries: [denied, ...(open.entries ?? [])] }, machineFolderPolicy).ok,
    ).toBe(false);
    expect(
      judgeFolder({ ...good, entries: [denied, ...(good.entries ?? [])] }, machineFolderPolicy).ok,
    ).toBe(true);
  });

  it('of a user may inherit, and is his alone', () => {
    const own = { ...with_(someone, fullControl), owner: someone, aclIsProtected: false };
    expect(judgeFolder(own, userFolderPolicy(someone))).toEqual({ ok: true });
    expect(judgeFolder(own, userFolderPolicy('S-1-5-21-1-2-3-1002'))).toMatchObject({
      problem: 'notOwned',
    });
  });
});

describe('a folder on POSIX', () => {
  let base: string;
  const uid = process.getuid?.() ?? 0;
  const guard = posixFolderGuard({ uid });
  beforeEach(() => {
    base = fs.mkdtempSync(join(tmpdir(), 'roadwarrior-guard-'));
  });
  afterEach(() => {
    fs.rmSync(base, { recursive: true });
  });

  it('is made for us alone, and found good again', async () => {
    const folder = join(base, 'data');
    expect(await guard.check(folder)).toEqual({ ok: false, problem: 'missing' });
    expect(await guard.create(folder)).toEqual({ ok: true });
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    expect([await guard.create(folder), await guard.check(folder)]).toEqual([
      { ok: true },
      { ok: true },
    ]);
  });

  it('made by another before us is refused, not repaired', async () => {
    const folder = join(base, 'data');
    fs.mkdirSync(folder);
    fs.chmodSync(folder, 0o777);
    expect(await guard.create(folder)).toEqual({ ok: false, problem: 'writableByOthers' });
    fs.chmodSync(folder, 0o775);
    expect(await guard.check(folder)).toEqual({ ok: false, problem: 'writableByOthers' });
    fs.chmodSync(folder, 0o755);
    expect(await guard.check(folder)).toEqual({ ok: true });
    expect(await posixFolderGuard({ uid: uid + 1 }).check(folder)).toEqual({
      ok: false,
      problem: 'notOwned',
    });
  });

  it('is no link and no file', async () => {
    fs.mkdirSync(join(base, 'real'), { mode: 0o700 });
    fs.symlinkSync(join(base, 'real'), join(base, 'link'));
    fs.symlinkSync(join(base, 'nowhere'), join(base, 'dangling'));
    fs.writeFileSync(join(base, 'file'), '');
    expect(await guard.create(join(base, 'link'))).toMatchObject({ problem: 'reparsePoint' });
    expect(await guard.create(join(base, 'dangling'))).toMatchObject({ problem: 'reparsePoint' });
    expect(await guard.create(join(base, 'file'))).toMatchObject({ problem: 'notADirectory' });
  });

  it('is only as good as what lies between it and the trusted root', async () => {
    const folder = join(base, 'a', 'b');
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const whole = posixFolderGuard({ uid, trustedRoot: base });
    expect(await whole.check(folder)).toEqual({ ok: true });
    fs.chmodSync(join(base, 'a'), 0o777);
    expect(await whole.check(folder)).toMatchObject({ problem: 'writableByOthers' });
    fs.renameSync(join(base, 'a'), join(base, 'moved'));
    fs.symlinkSync(join(base, 'moved'), join(base, 'a'));
    expect(await whole.check(folder)).toMatchObject({ problem: 'reparsePoint' });
  });
});
