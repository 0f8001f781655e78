/** Worlds that stand in examples/worlds, each a demo PC for `--pc`: what is in their folders. Written by scripts/make-worlds.mjs. */
import { MemoryFileSystem } from '../../src/main/demo/memory-file-system.ts';
import { oneCause, twoCauses, worldsWithoutCause } from './all-worlds.ts';
import { numberOf } from './events-of-world.ts';
import { makeWorld } from './pc-of-world.ts';
import { serverOfWorld } from './server-of-world.ts';
import { subject, type World } from './world.ts';

/** No pure IPsec and no restart that is waited for: both stand in records of a run, and none was made here. */
export const shipped = [
  'ike-service-switched-off',
  'prohibit-ipsec-809',
  'psk-refused-by-server',
  'nat-value-missing',
  'own-policy-too-narrow',
  'january-2022-update',
  'certificate-mode-by-mistake',
  'own-certificate-expired',
  'server-name-differs',
  'name-not-found',
  'server-silent',
  'user-refused',
  'ip-miniport-unbound',
  'address-pool-empty',
  'ike-port-taken',
  'service-and-nat-value',
  'failure-of-another-entry',
] as const;

const all: readonly World[] = [...oneCause, ...twoCauses, ...worldsWithoutCause];

/** @returns path below examples/worlds → content, the same in every run @public */
export function shippedFiles(): Map<string, Uint8Array> {
  return new Map(
    shipped.flatMap((name) => {
      const world = all.find((each) => each.name === name);
      if (world === undefined) throw new TypeError(`no world ${name}`);
      return filesOf(world);
    }),
  );
}

function filesOf(world: World): [string, Uint8Array][] {
  const fs = new MemoryFileSystem(world.name);
  const folder = '/pc';
  makeWorld(folder, world, fs);
  const server = serverOfWorld(world);
  const text = (content: string) => new TextEncoder().encode(content);
  const beside: [string, Uint8Array][] = [['README.md', text(readmeOf(world))]];
  if (server !== null) beside.push(['server.json', text(`${JSON.stringify(server, null, 2)}\n`)]);
  return [...filesBelow(fs, folder), ...beside].map(([path, content]) => [
    `${world.name}/${path}`,
    content,
  ]);
}

function filesBelow(fs: MemoryFileSystem, folder: string): [string, Uint8Array][] {
  return fs.list(folder).flatMap((name): [string, Uint8Array][] => {
    const path = `${folder}/${name}`;
    try {
      const inner = fs.list(path);
      return inner.map((each) => [`${name}/${each}`, fs.read(`${path}/${each}`)]);
    } catch {
      return [[name, fs.read(path)]];
    }
  });
}

/** Events grow old, and the doctor looks at the last week alone: so the number is named. */
function readmeOf(world: World): string {
  const number = numberOf(world);
  const error = number === null ? '' : ` --error ${String(number)}`;
  return `${world.story} Try \`roadwarrior doctor ${subject} --pc examples/worlds/${world.name}${error}\`.\n`;
}
