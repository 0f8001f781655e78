/** Puts the adapter together. The composition root calls it on Windows, and a test on any PC with parts of its own. */
import { PowerShellSession } from './powershell/powershell-session.ts';
import { regeditLister } from './regedit-lister.ts';
import { regLister, registryReader, type KeyLister } from './registry-reader.ts';
import { noTrace, type Trace } from '../trace/trace.ts';
import { toolRunner } from './run-tool.ts';
import { systemTools, type SystemTools } from './system-tools.ts';
import { WindowsPc } from './windows-pc.ts';
import { functions } from './windows-scripts.ts';

export interface OpenWindowsPcOptions {
  /** By `systemRoot` (system-root.ts), never from the environment alone (D13). */
  systemRoot: string;
  /** `major.minor.build`: `os.release()`, which asks RtlGetVersion and knows no compatibility mode. */
  windows: string;
  /** Absolute; the shipped .ps1 files (D31). */
  scriptsFolder: string;
  /** Absolute, outside any asar; the .wsf files of regedit. */
  regeditFolder: string;
  /** Told once when VBScript is missing and reg.exe reads the registry instead. */
  onRegistryFallback: () => void;
  trace?: Trace;
  /** For tests: other programs in the place of Windows' own. */
  tools?: SystemTools;
  /** For tests: how the engine is started. */
  powershellArguments?: readonly string[];
  powershellEnvironment?: Readonly<Record<string, string>>;
  moduleFolders?: readonly string[];
}

/**
 * Starts the one PowerShell of this run, so that its number can be journalled before the first operation (D9).
 * Rejects with WindowsError: `powershellNoAnswer`, `executionPolicy`, `constrainedLanguage`.
 */
export async function openWindowsPc(options: OpenWindowsPcOptions): Promise<WindowsPc> {
  const tools = options.tools ?? systemTools(options.systemRoot);
  const { trace = noTrace } = options;
  const runTool = toolRunner(tools, trace);
  const reg = regLister(runTool);
  const scriptHost = regeditLister(tools, options.regeditFolder);
  const pc = new WindowsPc({
    windows: options.windows,
    session: new PowerShellSession({
      executable: tools.paths.powershell,
      environment: options.powershellEnvironment ?? tools.environment,
      cwd: tools.cwd,
      scriptsFolder: options.scriptsFolder,
      functions,
      ...(options.powershellArguments && { arguments: options.powershellArguments }),
      ...(options.moduleFolders && { moduleFolders: options.moduleFolders }),
    }),
    registry: registryReader({ scriptHost, reg, onFallback: options.onRegistryFallback }),
    keys: firstThat(scriptHost, reg),
    runTool,
    trace,
  });
  try {
    await pc.start();
  } catch (error) {
    await pc.end();
    throw error;
  }
  return pc;
}

function firstThat(first: KeyLister, second: KeyLister): KeyLister {
  return async (keys) => {
    try {
      return await first(keys);
    } catch {
      return second(keys);
    }
  };
}
