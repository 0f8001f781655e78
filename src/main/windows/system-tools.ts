/**
 * Where the tools of Windows stand and what they may see of us: absolute paths, an environment made
 * anew, a fixed working directory. The system root is given, never read from `%windir%` here: in an
 * elevated process the environment may come from the user (D13); the composition root asks Windows.
 */

const tools = {
  powershell: 'WindowsPowerShell\\v1.0\\powershell.exe',
  reg: 'reg.exe',
  certutil: 'certutil.exe',
  netsh: 'netsh.exe',
  rasphone: 'rasphone.exe',
  rasdial: 'rasdial.exe',
  cscript: 'cscript.exe',
  icacls: 'icacls.exe',
  tasklist: 'tasklist.exe',
  shutdown: 'shutdown.exe',
} as const;

export type ToolName = keyof typeof tools;

export interface SystemTools {
  /** For example `C:\Windows\System32`. */
  system32: string;
  paths: Readonly<Record<ToolName, string>>;
  /**
   * Everything that a tool is given. On Windows, Node (libuv) adds HOMEDRIVE, HOMEPATH, LOGONSERVER,
   * USERDOMAIN, USERNAME and USERPROFILE of the parent where they are missing [K]; the variables that
   * choose programs and modules are all set here, so none of those comes from the parent.
   */
  environment: Readonly<Record<string, string>>;
  /** System32: only administrators can put a DLL there. */
  cwd: string;
}

export class SystemRootError extends Error {
  readonly code = 'systemRootInvalid';
  readonly given: string;

  constructor(given: string) {
    super('The system root is not the absolute path of a local folder.');
    this.name = 'SystemRootError';
    this.given = given;
  }
}

/**
 * @param systemRoot for example `C:\Windows`, from a source that the user cannot change.
 * @param temp a folder for the tools' own temporary files; the default is Windows' own.
 * @throws SystemRootError unless both are plain absolute paths on a local drive.
 */
export function systemTools(systemRoot: string, temp = `${systemRoot}\\Temp`): SystemTools {
  for (const path of [systemRoot, temp]) {
    if (!isPlainLocalPath(path)) throw new SystemRootError(path);
  }
  const system32 = `${systemRoot}\\System32`;
  const entries = Object.entries(tools).map(([tool, file]) => [tool, `${system32}\\${file}`]);
  return {
    system32,
    paths: Object.fromEntries(entries) as Record<ToolName, string>,
    environment: cleanEnvironment(systemRoot, system32, temp),
    cwd: system32,
  };
}

function cleanEnvironment(systemRoot: string, system32: string, temp: string) {
  return {
    SystemRoot: systemRoot,
    windir: systemRoot,
    SystemDrive: systemRoot.slice(0, 2),
    PATH: system32,
    PATHEXT: '.EXE',
    // Windows PowerShell puts the user's own module folder in front of this again [K]; the scripts
    // set it a second time before they use a module.
    PSModulePath: `${system32}\\WindowsPowerShell\\v1.0\\Modules`,
    TEMP: temp,
    TMP: temp,
  };
}

/** No UNC, no device path, no `..`, no forward slashes, no character that Windows forbids in names. */
function isPlainLocalPath(path: string): boolean {
  const [drive, ...folders] = path.split('\\');
  // eslint-disable-next-line no-control-regex -- control characters are refused too
  const isName = (name: string) => !/^\.{0,2}$|[\u0000-\u001f/:*?"<>|;]|[. ]$/.test(name);
  return /^[A-Za-z]:$/.test(drive ?? '') && folders.length > 0 && folders.every(isName);
}
