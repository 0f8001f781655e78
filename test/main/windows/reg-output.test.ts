import { describe, expect, it } from 'vitest';
import { parseRegQuery } from '../../../src/main/windows/reg-output.ts';
import { transcript } from './reg-transcripts.ts';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RoadTest';

function values(output: string) {
  return Object.fromEntries(parseRegQuery(output, key)?.values ?? [['refused', null]]);
}

describe('the output of reg query', () => {
  it('as recorded: every type, subkeys, a name that looks like a value line', () => {
    const listing = parseRegQuery(transcript.full, key);
    expect(Object.fromEntries(listing?.values ?? [])).toEqual({
      '(default)': { type: 'sz', data: 'def' },
      bin: { type: 'other', name: 'REG_BINARY', data: '00FF' },
      empty: { type: 'sz', data: '' },
      many: { type: 'multiSz', data: ['one', 'two three'] },
      'name with': null,
      number: { type: 'dword', data: 0xffff_ffff },
      text: { type: 'sz', data: 'a  b' },
    });
    expect([...(listing?.subkeys ?? [])]).toContain('sub key');
  });

  it('does not depend on the language', () => {
    const german = transcript.full.replace('(Default)', '(Standard)');
    expect(values(german)['number']).toEqual({ type: 'dword', data: 0xffff_ffff });
  });

  it('a key without values prints nothing or only its subkeys', () => {
    expect(parseRegQuery('\r\n', key)).toEqual({ subkeys: new Set(), values: new Map() });
    const subkeys = `\r\nHKEY_LOCAL_MACHINE${key.slice(4)}\\A\r\nHKEY_LOCAL_MACHINE${key.slice(4)}\\B\r\n`;
    expect(parseRegQuery(subkeys, key)?.subkeys).toEqual(new Set(['a', 'b']));
  });

  it.each([
    ['text outside ASCII', '    X    REG_SZ    w\u0094rd'],
    ['a number that is none', '    X    REG_DWORD    2'],
    ['a number that is too long', '    X    REG_DWORD    0x100000000'],
    ['two lines of one name', '    X    REG_SZ    a\r\n    x    REG_SZ    b'],
    ['a line break in the data', '    X    REG_SZ    a\r\nb'],
  ])('is not believed: %s', (_, lines) => {
    const header = `\r\nHKEY_LOCAL_MACHINE${key.slice(4)}\r\n`;
    expect(values(`${header}${lines}\r\n\r\n`)).toEqual({ x: null });
  });

  it.each([
    ['a message', 'ERROR: The system was unable to find the specified registry key.'],
    ['another key', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Other'],
    ['a sibling of the same beginning', `HKEY_LOCAL_MACHINE${key.slice(4)}2`],
  ])('is refused as a whole: %s', (_, line) => {
    expect(parseRegQuery(`\r\n${line}\r\n`, key)).toBeUndefined();
  });
});
