/** Tools of this machine in the place of those of Windows, for tests that need real processes. */
import type { SystemTools, ToolName } from '../../../src/main/windows/system-tools.ts';

const names: ToolName[] = [
  'powershell',
  'reg',
  'certutil',
  'netsh',
  'rasphone',
  'rasdial',
  'cscript',
  'icacls',
  'tasklist',
  'shutdown',
];

export function standInTools(paths: Partial<Record<ToolName, string>>, cwd = '/'): SystemTools {
  const all = names.map((name) => [name, paths[name] ?? '/nonexistent']);
  return {
    system32: cwd,
    paths: Object.fromEntries(all) as Record<ToolName, string>,
    environment: { ONLY_THIS: 'yes' },
    cwd,
  };
}
