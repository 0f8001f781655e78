/** Functions of Windows itself (here Wine's), for looking at what our code did without our code. */

interface Library {
  func: (prototype: string) => (...args: unknown[]) => unknown;
}
interface Koffi {
  load: (file: string) => Library;
  decode: (pointer: unknown, type: string, length?: number) => unknown;
  out: (type: unknown) => unknown;
}

const holder = { exports: {} };
process.dlopen(holder, process.env['ROADWARRIOR_KOFFI'] ?? '');
const koffi = holder.exports as Koffi;
const kernel32 = koffi.load('kernel32.dll');
const shell32 = koffi.load('shell32.dll');
const advapi32 = koffi.load('advapi32.dll');

const split = shell32.func('void* CommandLineToArgvW(str16 line, _Out_ int* count)');
const commandLine = kernel32.func('str16 GetCommandLineW()');
const createFile = kernel32.func(
  'int64_t CreateFileW(str16 name, uint32_t access, uint32_t share, void* security, uint32_t disposition, uint32_t flags, int64_t template)',
);
const attributes = kernel32.func('uint32_t GetFileAttributesW(str16 name)');
const close = kernel32.func('int CloseHandle(int64_t handle)');
const openManager = advapi32.func(
  'int64_t OpenSCManagerW(str16 machine, str16 database, uint32_t access)',
);
const openService = advapi32.func(
  'int64_t OpenServiceW(int64_t manager, str16 name, uint32_t access)',
);
const queryService = advapi32.func(
  'int QueryServiceStatus(int64_t service, _Out_ uint8_t* status)',
);
const getValue = advapi32.func(
  'int32_t RegGetValueW(int64_t hive, str16 key, str16 value, uint32_t flags, _Out_ uint32_t* type, _Out_ uint8_t* data, _Inout_ uint32_t* size)',
);

/** The first word of the line is the program and is split by other rules; the answer leaves it out. */
export function commandLineToArgv(line: string): string[] {
  const count = [0];
  const list = split(line, count);
  return (koffi.decode(list, 'str16', count[0]) as string[]).slice(1);
}

/** Of this process, with its program. */
export function ownCommandLine(): string {
  return commandLine() as string;
}

/** Opens for reading and lets others do what `share` says (FILE_SHARE_READ 1, WRITE 2, DELETE 4). Answers what closes it. */
export function holdOpen(path: string, share: number): () => void {
  const genericRead = 0x8000_0000;
  const openExisting = 3;
  const handle = createFile(path, genericRead, share, null, openExisting, 0, 0);
  if (Number(handle) === -1) throw new Error('CreateFileW');
  return () => {
    close(handle);
  };
}

/** A link, a junction or a mount point; false where nothing is. */
export function isReparsePoint(path: string): boolean {
  const reparsePoint = 0x400;
  const found = Number(attributes(path));
  return found !== 0xffff_ffff && (found & reparsePoint) !== 0;
}

/** Null where there is no such service. */
export function isServiceRunning(name: string): boolean | null {
  const [connect, queryStatus, running] = [1, 4, 4];
  const service = openService(openManager(null, null, connect), name, queryStatus);
  if (Number(service) === 0) return null;
  const status = Buffer.alloc(28);
  if (Number(queryService(service, status)) === 0) throw new Error(`QueryServiceStatus ${name}`);
  // SERVICE_STATUS: dwServiceType, dwCurrentState, …
  return status.readUInt32LE(4) === running;
}

export interface RegistryBytes {
  /** Win32 error; 0 = found, 2 = not there. */
  error: number;
  type: number;
  hex: string;
}

/** One value below HKEY_LOCAL_MACHINE as bytes, in the 32- or 64-bit view. */
export function registryBytes(key: string, value: string, view: 32 | 64): RegistryBytes {
  const localMachine = 0x8000_0002;
  const any = 0xffff | 0x1000_0000;
  const viewFlag = view === 32 ? 0x0002_0000 : 0x0001_0000;
  const [type, size, data] = [[0], [8192], Buffer.alloc(8192)];
  const error = Number(getValue(localMachine, key, value, any | viewFlag, type, data, size));
  if (error !== 0) return { error, type: 0, hex: '' };
  return { error, type: type[0] ?? 0, hex: data.subarray(0, size[0]).toString('hex') };
}
