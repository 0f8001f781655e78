import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  backupSuffix,
  editPhonebookFile,
  readPhonebookFile,
} from '../../../src/main/windows/phonebook-file.ts';
import { NotRead } from '../../../src/main/windows/read/reader.ts';
import { temporaryFolder } from '../../powershell/session-fixture.ts';

const before =
  '[B\u00fcro]\r\nEncoding=1\r\nExcludedProtocols=0\r\nCustomAuthData=a\r\nCustomAuthData=b\r\n\r\n' +
  'DEVICE=vpn\r\nPhoneNumber=vpn.example.com\r\n\r\n[Other]\r\nExcludedProtocols=0\r\n';

function makeBook(): string {
  const path = join(temporaryFolder(), 'rasphone.pbk');
  writeFileSync(path, before);
  return path;
}
const set = (key: string, value: string, entry = 'B\u00fcro') => ({
  entry,
  change: { kind: 'setKey' as const, key, value },
});

describe('editPhonebookFile', () => {
  it('changes one line and nothing else, and keeps the first content once', () => {
    const path = makeBook();
    expect(editPhonebookFile(path, set('ExcludedProtocols', '8'))).toEqual({ status: 'done' });
    const once = before.replace('ExcludedProtocols=0', 'ExcludedProtocols=8');
    expect(readFileSync(path, 'utf8')).toBe(once);
    const remove = { entry: 'B\u00fcro', change: { kind: 'removeKey' as const, key: 'Encoding' } };
    expect(editPhonebookFile(path, remove)).toEqual({ status: 'done' });
    expect(readFileSync(path, 'utf8')).toBe(once.replace('Encoding=1\r\n', ''));
    expect(readFileSync(`${path}${backupSuffix}`, 'utf8')).toBe(before);
    expect(readdirSync(join(path, '..'))).toHaveLength(2);
  });

  it('writes into the block of the server', () => {
    const path = makeBook();
    const change = {
      kind: 'setKey' as const,
      key: 'PhoneNumber',
      value: 'a.example',
      block: 'DEVICE' as const,
    };
    expect(editPhonebookFile(path, { entry: 'B\u00fcro', change })).toEqual({ status: 'done' });
    expect(readFileSync(path, 'utf8')).toContain('DEVICE=vpn\r\nPhoneNumber=a.example\r\n');
  });

  it('touches nothing where nothing changes', () => {
    const path = makeBook();
    expect(editPhonebookFile(path, set('ExcludedProtocols', '0'))).toEqual({ status: 'done' });
    expect(existsSync(`${path}${backupSuffix}`)).toBe(false);
  });

  it('refuses what it cannot do, with the file as it was', () => {
    const path = makeBook();
    const code = (outcome: unknown) => (outcome as { code?: string }).code;
    expect(code(editPhonebookFile(path, set('CustomAuthData', 'x')))).toBe('keyRepeats');
    expect(code(editPhonebookFile(path, set('ExcludedProtocols', '8', 'None')))).toBe('notFound');
    expect(code(editPhonebookFile(path, set('PreSharedKey', 'x')))).toBe('keyForbidden');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(code(editPhonebookFile(`${path}.none`, set('A', '1')))).toBe('notFound');
    const link = `${path}.link`;
    symlinkSync(path, link);
    expect(code(editPhonebookFile(link, set('ExcludedProtocols', '8')))).toBe('reparsePoint');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

describe('readPhonebookFile', () => {
  it('tells an absent file from a closed one', () => {
    const path = makeBook();
    expect(readPhonebookFile(path)).toEqual(Buffer.from(before));
    expect(readPhonebookFile(`${path}.none`)).toBeNull();
    expect(() => readPhonebookFile(join(path, '..'))).toThrow(NotRead);
    chmodSync(path, 0o644);
  });
});
