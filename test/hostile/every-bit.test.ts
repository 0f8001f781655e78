/** A mask is as good as each of its bits: every one is tried by itself. Numbers: Microsoft, "File Access Rights Constants". */
import { describe, expect, it } from 'vitest';
import {
  judgeFolder,
  machineFolderPolicy,
  type FolderDescriptor,
} from '../../src/main/storage/folder-guard.ts';
import { decodeAvps } from '../../src/main/ike/l2tp/avp.ts';
import { decodeL2tp } from '../../src/main/ike/l2tp/packet.ts';
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

describe('each bit of the flags of L2TP (RFC 2661 sections 3.1 and 4.1)', () => {
  const word = (value: number) => [value >> 8, value & 255];
  /** Behind the flags 12, which is the length where there is one, then 1, then zeros. */
  const read = (flags: number) => {
    const bytes = Uint8Array.from([
      ...word(flags),
      0,
      12,
      ...Array.from({ length: 20 }, (_, at) => Number(at === 1)),
    ]);
    try {
      const packet = decodeL2tp(bytes);
      const { kind, tunnelId } = packet;
      const left = packet.kind === 'data' ? packet.frame.length : packet.body.length;
      return `${kind} ${tunnelId} ${left}`;
    } catch {
      return 'refused';
    }
  };

  it('says where the numbers stand, and a bit that means nothing changes nothing', () => {
    const plain = 'data 12 18';
    // 16 bits from the right: four of the version, then reserved ones, priority, offset, sequence, length, control.
    expect(Array.from({ length: 16 }, (_, at) => read(2 ^ (2 ** at)))).toEqual([
      ...['refused', 'refused', 'refused', 'refused', plain, plain, plain, plain],
      ...[plain, 'data 12 16', plain, 'data 12 14', plain, plain, 'data 1 4', 'refused'],
    ]);
    expect(read(0xc802)).toBe('control 1 0');
    expect([0xc002, 0x8802].map(read)).toEqual(['refused', 'refused']);
  });

  it('of an AVP: mandatory, hidden, four reserved, ten of its length', () => {
    const first = (bits: number) => {
      try {
        const [avp] = decodeAvps(Uint8Array.from([...word(bits ^ 8), 0, 0, 0, 0, 1, 2]));
        return `${avp?.mandatory === true ? 'M' : '-'}${avp?.hidden === true ? 'H' : '-'}`;
      } catch {
        return 'refused';
      }
    };
    expect(Array.from({ length: 16 }, (_, at) => first(2 ** at))).toEqual([
      ...Array.from({ length: 10 }, () => 'refused'),
      ...['--', '--', '--', '--', '-H', 'M-'],
    ]);
  });
});
