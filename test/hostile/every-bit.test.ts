/** A mask of rights is as good as each of its bits: every one is tried by itself. Numbers: Microsoft, "File Access Rights Constants". */
import { describe, expect, it } from 'vitest';
import {
  judgeFolder,
  machineFolderPolicy,
  type FolderDescriptor,
} from '../../src/main/storage/folder-guard.ts';
import { judgeReportFolder } from '../../src/main/windows/report-folders.ts';
import { judgeSecretsFile } from '../../src/main/windows/windows-folders.ts';

const me = 'S-1-5-21-1-2-3-1001';
const others = 'S-1-5-32-545';
const bits = Array.from({ length: 32 }, (_, at) => 2 ** at);
const control = [0x10000, 0x40000, 0x80000, 0x10000000];

const found = (isDirectory: boolean, owner: string, rights: number): FolderDescriptor => ({
  ...{ isDirectory, isReparsePoint: false, owner, aclIsProtected: true },
  entries: [{ sid: others, kind: 'allow', rights }],
});

describe('each bit of an access mask, alone in the hands of others', () => {
  it('a folder of the machine: those by which content, names, attributes or the ACL change', () => {
    const harmful = bits.filter(
      (bit) => !judgeFolder(found(true, 'S-1-5-18', bit), machineFolderPolicy).ok,
    );
    expect(harmful).toEqual([0x2, 0x4, 0x10, 0x40, 0x100, ...control, 0x40000000]);
  });

  it('a folder of a report: those by which it is exchanged', () => {
    const harmful = bits.filter((bit) => judgeReportFolder(found(true, me, bit), me) !== null);
    expect(harmful).toEqual([0x40, ...control]);
  });

  it('a file of secrets: those by which it is read', () => {
    const harmful = bits.filter((bit) => !judgeSecretsFile(found(false, me, bit), me).ok);
    expect(harmful).toEqual([0x1, 0x40000, 0x80000, 0x10000000, 0x80000000]);
  });
});
