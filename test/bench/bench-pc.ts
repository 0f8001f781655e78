/** The real adapter over the real engine with stubs in memory. Only what Linux cannot answer is told: the host. */
import type { Pc } from '../../src/shared/port/port.ts';
import { openWindowsPc } from '../../src/main/windows/open-windows-pc.ts';
import { systemTools } from '../../src/main/windows/system-tools.ts';

export interface BenchEngine {
  executable: string;
  arguments: string[];
  environment: Record<string, string>;
  scriptsFolder: string;
  moduleFolders: string[];
}

export async function openBenchPc(engine: BenchEngine, folder: string): Promise<Pc> {
  const tools = systemTools('C:\\Windows');
  const real = await openWindowsPc({
    systemRoot: 'C:\\Windows',
    windows: '10.0.22631',
    scriptsFolder: engine.scriptsFolder,
    regeditFolder: folder,
    onRegistryFallback: () => undefined,
    tools: { ...tools, cwd: folder, paths: { ...tools.paths, powershell: engine.executable } },
    powershellArguments: engine.arguments,
    powershellEnvironment: engine.environment,
    moduleFolders: engine.moduleFolders,
  });
  return {
    simulated: false,
    ask: async (queries, secrets) => {
      const others = queries.filter(({ kind }) => kind !== 'host.read');
      const answers = await real.ask(others, secrets);
      return queries.map(({ kind }) => {
        const answer = kind === 'host.read' ? { ok: true as const, value: host } : answers.shift();
        if (answer === undefined) throw new Error('an answer is missing');
        return answer;
      });
    },
    perform: (operations, secrets) => real.perform(operations, secrets),
    childProcess: () => real.childProcess(),
    end: () => real.end(),
  };
}

const me = 'S-1-5-21-1-2-3-1001';
const host = {
  windows: '10.0.22631',
  language: 'en-US',
  identity: { sid: me, sessionSid: me, elevated: true },
  network: {
    addresses: [{ address: '192.0.2.10', prefixLength: 24, interface: 'Ethernet' }],
    gateways: ['192.0.2.1'],
    dnsServers: ['192.0.2.53'],
    dhcpServers: [],
    ipv6: true,
  },
  serverAddresses: ['198.51.100.1'],
  addressTowardsServer: '192.0.2.10',
  atConsole: true,
  remoteSessions: [],
  ikePortHolders: [],
  moduleLogging: false,
  nrptPolicy: false,
};
