// Where the program may reach the network, and nowhere else (docs/attack-surface.md, D35): no updater, no telemetry. The
// server's name is looked up by Windows, or by the server check when a person asks for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './documents.ts';

/** A module that may be named below a place of src. Everything that is not in this table is forbidden. */
interface Allowed {
  readonly place: string;
  readonly modules: readonly string[];
  /** The browser's own ways out may be named too. */
  readonly browser?: true;
  readonly why: string;
}

const allowed: readonly Allowed[] = [
  {
    place: 'src/main/ike/transport/',
    modules: ['dgram', 'dns', 'dns/promises'],
    why: 'The server check sends IKE to the server that the profile names, and looks its name up.',
  },
  {
    place: 'src/main/web/',
    modules: ['http'],
    why: 'The wizard in a browser, where there is no Electron: served on the loopback address.',
  },
  {
    place: 'src/main/web/bridge.ts',
    modules: [],
    browser: true,
    why: 'What the page in the browser calls its own server with; the policy lets it reach no other.',
  },
  {
    place: 'src/main/elevation/',
    modules: ['net'],
    why: 'The pipe between the wizard and its elevated copy: a named pipe, no port.',
  },
];

const network = [
  ...['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'inspector'],
  ...['inspector/promises', 'undici', 'ws', 'electron-updater'],
];
/** However a module is named: import, re-export, import(), require(). */
const named =
  /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bgetBuiltinModule\()\s*['"`]([^'"`]+)['"`]/g;
const globals = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon)\s*\(/;
const cmdlets =
  /Invoke-(?:WebRequest|RestMethod|Command)|Start-BitsTransfer|Test-(?:Net)?Connection|System\.Net\.(?:Http|WebClient|WebRequest|Sockets\.(?!SocketException))|New-PSSession/i;

/** What of a file (its path from the root, with `/`) is not allowed there. */
function forbiddenIn(path: string, text: string): string[] {
  if (path.endsWith('.ps1')) return cmdlets.exec(text)?.slice(0, 1) ?? [];
  const here = allowed.filter(({ place }) => path.startsWith(place));
  const modules = networkModulesIn(text).filter(
    (name) => !here.some((each) => each.modules.includes(name)),
  );
  if (here.some((each) => each.browser === true)) return modules;
  return [...modules, ...(globals.exec(text)?.slice(0, 1) ?? [])];
}

/** These of node:net read an address as text and reach nothing. */
const harmless = /import \{ *(?:isIP(?:v[46])?(?:, *)?)+ *\} from 'node:net';/g;

function networkModulesIn(text: string): string[] {
  const names = [...text.replaceAll(harmless, '').matchAll(named)].map((match) =>
    (match[1] ?? '').replace(/^node:/, ''),
  );
  return names.filter((name) => network.includes(name));
}

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]sx?|ps1|html)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    path: relative(root, file).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8'),
  }));

describe('no network but in its places', () => {
  it.each([
    ['src/main/cli/run.ts', "import { request } from 'node:https';", ['https']],
    ['src/main/cli/run.ts', "import type { Socket } from 'net';", ['net']],
    ['src/main/cli/run.ts', "import { isIP, connect } from 'node:net';", ['net']],
    ['src/main/cli/run.ts', "import 'node:inspector';", ['inspector']],
    ['src/main/cli/run.ts', "export * from 'node:tls';", ['tls']],
    ['src/main/cli/run.ts', "const dns = await import('node:dns/promises');", ['dns/promises']],
    ['src/main/gui/electron/main.cjs', 'const http = require("http");', ['http']],
    ['src/renderer/app.tsx', 'await fetch(url)', ['fetch(']],
    ['src/main/windows/scripts/a.ps1', 'Invoke-WebRequest -Uri $uri', ['Invoke-WebRequest']],
    // In an allowed place the other modules are as forbidden as elsewhere, and a name that only begins like it is not the place.
    ['src/main/ike/transport/udp.ts', "import * as tls from 'node:tls';", ['tls']],
    ['src/main/ike/transports.ts', "import * as dgram from 'node:dgram';", ['dgram']],
    ['src/main/web/serve.ts', "import { connect } from 'node:net';", ['net']],
    ['src/main/elevation/pipe.ts', "import { get } from 'node:http';", ['http']],
  ])('says no to %s: %s', (path, text, found) => {
    expect(forbiddenIn(path, text)).toEqual(found);
  });

  it.each(allowed.flatMap((each) => each.modules.map((name) => [each.place, name] as const)))(
    'allows %s the module %s',
    (place, name) => {
      const text = `import { a } from 'node:${name}';`;
      expect(forbiddenIn(`${place}some-file.ts`, text)).toEqual([]);
      expect(forbiddenIn('src/shared/some-file.ts', text)).toEqual([name]);
    },
  );

  it('lets an address be judged with node:net', () => {
    const text = "import { isIP, isIPv6 } from 'node:net';\nimport { isIPv4 } from 'node:net';";
    expect(forbiddenIn('src/main/cli/run.ts', text)).toEqual([]);
  });

  it('holds in src', () => {
    const found = sources.flatMap(({ path, text }) =>
      forbiddenIn(path, text).map((what) => `${path}: ${what}`),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('serves on the loopback address alone', () => {
    const servers = sources.filter(({ text }) => networkModulesIn(text).includes('http'));
    for (const { path, text } of servers) {
      const listens = [...text.matchAll(/\.listen\(([^)]*)\)/g)].map((match) => match[1] ?? '');
      for (const listen of listens) expect(listen, path).toMatch(/127\.0\.0\.1|loopback/);
    }
  });
});
