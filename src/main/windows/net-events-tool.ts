/** Asks netsh for WFP's ring of net events. `file=-` prints it ([doc]), so that no file is made and nothing is left behind. */
import type { RunTool } from './run-tool.ts';

const timeoutMs = 20_000;

/** Null where netsh fails: why is not known, for its words are localized. */
export async function netEvents(runTool: RunTool): Promise<Uint8Array | null> {
  try {
    const run = await runTool('netsh', ['wfp', 'show', 'netevents', 'file=-'], { timeoutMs });
    return run.exitCode === 0 ? run.stdout : null;
  } catch {
    return null;
  }
}
