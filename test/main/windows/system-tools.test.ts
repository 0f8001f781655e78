import { describe, expect, it } from 'vitest';
import { SystemRootError, systemTools } from '../../../src/main/windows/system-tools.ts';

describe('the tools of Windows', () => {
  const tools = systemTools('C:\\Windows');

  it('are named by absolute paths in System32', () => {
    expect(tools.paths).toEqual({
      powershell: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
      reg: 'C:\\Windows\\System32\\reg.exe',
      certutil: 'C:\\Windows\\System32\\certutil.exe',
      netsh: 'C:\\Windows\\System32\\netsh.exe',
      rasphone: 'C:\\Windows\\System32\\rasphone.exe',
      rasdial: 'C:\\Windows\\System32\\rasdial.exe',
      cscript: 'C:\\Windows\\System32\\cscript.exe',
      icacls: 'C:\\Windows\\System32\\icacls.exe',
      tasklist: 'C:\\Windows\\System32\\tasklist.exe',
      shutdown: 'C:\\Windows\\System32\\shutdown.exe',
    });
    expect(tools.cwd).toBe('C:\\Windows\\System32');
  });

  it('get an environment made anew', () => {
    expect(tools.environment).toEqual({
      SystemRoot: 'C:\\Windows',
      windir: 'C:\\Windows',
      SystemDrive: 'C:',
      PATH: 'C:\\Windows\\System32',
      PATHEXT: '.EXE',
      PSModulePath: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules',
      TEMP: 'C:\\Windows\\Temp',
      TMP: 'C:\\Windows\\Temp',
    });
    expect(systemTools('D:\\Win', 'D:\\Own Temp').environment['TEMP']).toBe('D:\\Own Temp');
  });

  it.each([
    '',
    'Windows',
    'C:',
    'C:\\',
    '\\\\server\\share\\Windows',
    '\\\\?\\C:\\Windows',
    'C:\\Windows\\..\\Users',
    'C:/Windows',
    'C:\\Windows\\',
    'C:\\Win;dows',
    'C:\\Win"dows',
    'C:\\Windows\0',
    'C:\\Windows ',
  ])('refuse the system root %j', (root) => {
    expect(() => systemTools(root)).toThrow(SystemRootError);
    expect(() => systemTools('C:\\Windows', root)).toThrow(SystemRootError);
  });
});
