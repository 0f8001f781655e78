/** Another kind, method or source: what fits stays, what does not is put by and comes back with the former choice. */
import { getAt, isObject, kindOf, setAt, type Draft, type Path } from './draft.ts';
import { newAuthentication, newKindSection, newSource, type Method } from './new-profile.ts';
import type { Kind } from '../../shared/profile/kind.ts';

/** What was put by, by place and choice: `kind l2tp`. Never part of what is saved. */
export type PutBy = Readonly<Record<string, unknown>>;
export interface Switched {
  draft: Draft;
  putBy: PutBy;
}

export function switchVariant(now: Switched, discriminator: Path, value: string): Switched {
  const before = getAt(now.draft, discriminator);
  if (before === value) return now;
  switch (discriminator.join('.')) {
    case 'kind':
      return switchKind(now, value as Kind);
    case 'authentication.method':
      return switchObject(
        now,
        ['authentication'],
        'method',
        value,
        newAuthentication(value as Method),
      );
    case 'authentication.source.kind':
      return switchSource(now, value);
    default:
      return { ...now, draft: setAt(now.draft, discriminator, value) };
  }
}

/** The networks are the same ones, whatever carries them. */
function switchKind({ draft, putBy }: Switched, kind: Kind): Switched {
  const other = kindOf(draft);
  const left = getAt(draft, [other]);
  const kept = left === undefined ? putBy : { ...putBy, [`kind ${other}`]: left };
  const back = getAt(draft, [kind]) ?? kept[`kind ${kind}`];
  const section = back ?? withNetworks(newKindSection(kind), kind, networksOf(other, left));
  const bare = setAt(setAt(draft, [other], undefined), ['kind'], kind);
  return { draft: setAt(bare, [kind], section), putBy: kept };
}

/** Where a section of each kind has its networks: the list, the place in its rows, the section's fields for a list. */
const networkRows: Record<
  Kind,
  { list: string; path: Path; put: (networks: readonly string[]) => Draft }
> = {
  l2tp: {
    list: 'routes',
    path: ['prefix'],
    put: (networks) => ({ splitTunnel: true, routes: networks.map((prefix) => ({ prefix })) }),
  },
  ipsec: { list: 'remoteSubnets', path: [], put: (networks) => ({ remoteSubnets: networks }) },
};

function networksOf(kind: Kind, section: unknown): string[] {
  const { list, path } = networkRows[kind];
  const rows = getAt(section, [list]);
  const networks = Array.isArray(rows) ? rows.map((row: unknown) => getAt(row, path)) : [];
  return networks.filter((each): each is string => typeof each === 'string' && each !== '');
}

function withNetworks(section: Draft, kind: Kind, networks: readonly string[]): Draft {
  return networks.length === 0 ? section : { ...section, ...networkRows[kind].put(networks) };
}

/** The password opens the same PKCS#12, in the profile or beside it. */
function switchSource(now: Switched, kind: string): Switched {
  const password = getAt(now.draft, ['authentication', 'source', 'password']);
  const switched = switchObject(now, ['authentication', 'source'], 'kind', kind, newSource(kind));
  const place = ['authentication', 'source', 'password'];
  const fits = kind !== 'onThisPc' && password !== undefined;
  return fits ? { ...switched, draft: setAt(switched.draft, place, password) } : switched;
}

function switchObject(
  { draft, putBy }: Switched,
  path: Path,
  discriminator: string,
  value: string,
  fresh: Draft,
): Switched {
  const place = path.join('.');
  const left = getAt(draft, path);
  const former = getAt(left, [discriminator]);
  const kept =
    isObject(left) && typeof former === 'string'
      ? { ...putBy, [`${place} ${former}`]: left }
      : putBy;
  return { draft: setAt(draft, path, kept[`${place} ${value}`] ?? fresh), putBy: kept };
}
