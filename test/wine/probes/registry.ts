/** Our registry code with a real reg.exe, and what stands in the registry by the registry's own functions. */
import { regeditLister } from '../../../src/main/windows/regedit-lister.ts';
import {
  regLister,
  registryReader,
  type RegistryReading,
} from '../../../src/main/windows/registry-reader.ts';
import type {
  RegistryTarget,
  WritableRegistryData,
} from '../../../src/shared/render/registry-arguments.ts';
import { toolRunner } from '../../../src/main/windows/run-tool.ts';
import { systemTools } from '../../../src/main/windows/system-tools.ts';
import { registryWriter } from '../../main/windows/write-registry.ts';
import { answer } from './probe.ts';
import { type RegistryBytes, registryBytes } from './windows-functions.ts';

export type RegistryAction =
  | { do: 'set'; target: RegistryTarget; data: WritableRegistryData }
  /** Several at once: one reg.exe waits 0.2 s for its pipes here. */
  | { do: 'setAll'; sets: { target: RegistryTarget; data: WritableRegistryData }[] }
  | { do: 'remove'; target: RegistryTarget }
  | { do: 'read'; targets: RegistryTarget[]; scriptHost?: string }
  | { do: 'look'; target: RegistryTarget; view: 32 | 64 }
  /** reg.exe with arguments that our writer never makes. */
  | { do: 'reg'; args: string[] };

/** In the order of the actions. */
export type RegistryResult =
  | { problem: unknown }
  | { problems: unknown[] }
  | { readings: RegistryReading[]; fallbacks: number }
  | { seen: RegistryBytes }
  | { exitCode: number | null };

const tools = systemTools('C:\\windows');
const runTool = toolRunner(tools);
const writer = registryWriter(runTool);

answer(async (actions: RegistryAction[]) => {
  const results: RegistryResult[] = [];
  for (const action of actions) results.push(await perform(action));
  return results;
});

async function perform(action: RegistryAction): Promise<RegistryResult> {
  switch (action.do) {
    case 'set':
      return { problem: await writer.set(action.target, action.data) };
    case 'setAll': {
      const problems: unknown[] = [];
      for (let at = 0; at < action.sets.length; at += 12) {
        const some = action.sets.slice(at, at + 12);
        const ended = some.map(({ target, data }) => writer.set(target, data));
        problems.push(...(await Promise.all(ended)));
      }
      return { problems };
    }
    case 'remove':
      return { problem: await writer.remove(action.target) };
    case 'look': {
      const key = action.target.key.replace(/^HKLM\\/, '');
      return { seen: registryBytes(key, action.target.value, action.view) };
    }
    case 'reg':
      return { exitCode: (await runTool('reg', action.args, { timeoutMs: 20_000 })).exitCode };
    case 'read': {
      let fallbacks = 0;
      const { scriptHost: scripts } = action;
      const read = registryReader({
        ...(scripts !== undefined && { scriptHost: regeditLister(tools, scripts) }),
        reg: regLister(runTool),
        onFallback: () => fallbacks++,
      });
      return { readings: await read(action.targets), fallbacks };
    }
  }
}
