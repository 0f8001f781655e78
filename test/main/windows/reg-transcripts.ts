/**
 * What a real reg.exe printed (Wine 8.0, `reg query KEY /reg:64`), byte for byte as latin1. Its words
 * differ from Windows', its value lines do not.
 */
const key = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RoadTest';

export const transcript = {
  full: [
    '',
    key,
    '    (Default)    REG_SZ    def',
    '    Bin    REG_BINARY    00FF',
    '    Empty    REG_SZ    ',
    '    Many    REG_MULTI_SZ    one\\0two three',
    '    Name with    REG_SZ    in it    REG_SZ    x',
    '    Number    REG_DWORD    0xffffffff',
    '    Text    REG_SZ    a  b',
    '',
    `${key}\\B\u0081ro`,
    `${key}\\Sub Key`,
    '',
  ].join('\r\n'),
};
