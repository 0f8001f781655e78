/** The whole state of a simulated PC as plain data, for tests: before and after must be equal (D10). */
import { keyAndValue, listEntries, type Phonebook } from '../../shared/phonebook/phonebook-text.ts';
import type { FileSystem } from '../storage/file-system.ts';
import { allEntries, bookArea, meansDefault } from './entries.ts';
import {
  allUsersPhonebook,
  certificatesArea,
  firewallArea,
  ipsecArea,
  nrptArea,
  registryArea,
  secretsArea,
  servicesArea,
  userPhonebook,
  windowsArea,
} from './files.ts';
import { changeDemoPc } from './create-demo-pc.ts';
import type { Machine } from './machine.ts';

/** Made anew with each entry, on Windows too; two entries that differ in nothing else are the same. */
const madeUp = ['Guid', 'DialParamsUID', 'LowDateTime', 'HighDateTime'];

export interface DemoSnapshot {
  /** Everything that lasts. Secrets are salted hashes, key containers are listed by their certificate. */
  readonly settings: unknown;
  /** Comes and goes by itself: running services, connections in use, security associations. */
  readonly passing: {
    readonly running: string[];
    readonly connected: string[];
    readonly securityAssociations: unknown[];
  };
}

export function snapshotDemoPc(folder: string, fs: FileSystem): DemoSnapshot {
  let taken: DemoSnapshot | undefined;
  changeDemoPc(folder, fs, (pc) => {
    taken = { settings: settings(pc), passing: passing(pc) };
  });
  if (taken === undefined) throw new Error('no snapshot');
  return taken;
}

function settings(pc: Machine): unknown {
  // Negotiated by traffic, not set by anybody: see `passing`.
  const ipsec = { ...pc.read(ipsecArea), securityAssociations: [] };
  const services = Object.entries(pc.read(servicesArea));
  return sorted({
    windows: pc.read(windowsArea),
    services: Object.fromEntries(
      services.map(([name, { start, dependsOn }]) => [name, { start, dependsOn }]),
    ),
    registry: Object.fromEntries(
      Object.entries(pc.read(registryArea)).filter(([, values]) => Object.keys(values).length > 0),
    ),
    certificates: certificates(pc),
    phonebooks: {
      allUsers: phonebook(pc.read(allUsersPhonebook)),
      user: phonebook(pc.read(userPhonebook)),
    },
    connections: connections(pc),
    ipsec,
    authSetPsks: pc.read(secretsArea).authSetPsks,
    legacyRulePsks: pc.read(secretsArea).legacyRulePsks,
    firewall: pc.read(firewallArea),
    nrpt: inOrder(pc.read(nrptArea).rules),
  });
}

/** A container's name is random; which certificate it was made for, and whether one still points to it, is not. */
function certificates(pc: Machine): unknown {
  const { containers, ...stores } = pc.read(certificatesArea);
  const used = new Set(stores.My.map(({ container }) => container));
  const thumbprints = (store: keyof typeof stores) =>
    stores[store].map(({ thumbprint, container }) => `${thumbprint} ${container !== null}`).sort();
  return {
    My: thumbprints('My'),
    CA: thumbprints('CA'),
    Root: thumbprints('Root'),
    containers: inOrder(
      containers.map(({ id, thumbprint, exportable }) => ({
        thumbprint,
        exportable,
        used: used.has(id),
      })),
    ),
  };
}

function phonebook(book: Phonebook): unknown {
  return {
    // An empty file has no encoding of its own.
    encoding: book.lines.length === 0 ? 'utf8' : book.encoding,
    entries: inOrder(
      listEntries(book).map(({ name, blocks }) => ({
        name,
        blocks: blocks.map(({ kind, from, to }) => ({
          kind,
          lines: book.lines
            .slice(from, to)
            .map(({ text }) => text)
            .filter((text) => text !== '' && !saysNothing(text))
            .sort(),
        })),
      })),
    ),
  };
}

function saysNothing(text: string): boolean {
  const pair = keyAndValue(text);
  return pair !== undefined && (madeUp.includes(pair.key) || meansDefault(pair.key, pair.value));
}

function connections(pc: Machine): unknown {
  const secrets = pc.read(secretsArea);
  const known = allEntries(pc);
  const orphans = [...Object.keys(secrets.l2tpPsks), ...Object.keys(secrets.credentials)].filter(
    (key) => !known.some((entry) => entry.key === key),
  );
  return {
    orphans: orphans.length,
    entries: inOrder(
      known.map((entry) => ({
        file: bookArea(entry).file,
        name: entry.name,
        eapXml: entry.extras.eapXml,
        routes: entry.extras.routes,
        triggerDns: entry.extras.triggerDns,
        psk: secrets.l2tpPsks[entry.key] ?? null,
        credentials: secrets.credentials[entry.key] ?? null,
      })),
    ),
  };
}

function passing(pc: Machine): DemoSnapshot['passing'] {
  const services = Object.entries(pc.read(servicesArea));
  return {
    running: services.filter(([, { running }]) => running).map(([name]) => name),
    connected: allEntries(pc)
      .filter(({ extras }) => extras.connected)
      .map((entry) => `${bookArea(entry).file}: ${entry.name}`),
    securityAssociations: pc.read(ipsecArea).securityAssociations,
  };
}

function inOrder<T>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Keys in one order: a thing that was removed and made again stands elsewhere in its file. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
