/** The picture of the way as data: which hops there are, and where they stand. Pure, so that it is tested without a page. */
import type { Picture } from '../../shared/ipc/views.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { WayPart } from '../steps/way.ts';

export interface Hop {
  kind: WayPart;
  /** Drawn with a broken line: nobody knows whether it is there. */
  perhaps: boolean;
  label: string;
  notes: string[];
}

export interface Place {
  x: number;
  y: number;
}

export interface WayLayout {
  width: number;
  height: number;
  places: Place[];
  /** The encrypted part: from the PC to the server, its box. */
  tunnel: { x: number; y: number; width: number; height: number };
}

const column = 126;
const row = 84;
const shownNetworks = 3;
const longestLabel = 19;

export function hopsOf(language: Language, picture: Picture): Hop[] {
  const label = (kind: WayPart) => say(language, `way.label.${kind}`);
  const router = (kind: 'clientRouter' | 'serverRouter', nat: boolean | null): Hop[] => {
    if (nat === false) return [];
    const note = say(language, nat === null ? 'way.maybe' : 'way.nat');
    return [{ kind, perhaps: nat === null, label: label(kind), notes: [note] }];
  };
  const hop = (kind: WayPart, notes: string[]): Hop => ({
    kind,
    perhaps: false,
    label: label(kind),
    notes,
  });
  return [
    hop('pc', []),
    ...router('clientRouter', picture.clientBehindNat),
    hop('internet', []),
    ...router('serverRouter', picture.serverBehindNat),
    hop('server', [shorten(picture.server)]),
    picture.fullTunnel
      ? hop('everything', [say(language, 'way.allTraffic')])
      : hop('networks', networkNotes(language, picture.networks)),
  ];
}

/** The whole picture in one sentence, for those who do not see it. */
export function sentenceOf(language: Language, picture: Picture): string {
  const words = (nat: boolean | null) => (nat === null ? 'maybe' : nat ? 'yes' : 'no');
  const networks = picture.fullTunnel
    ? say(language, 'way.allTraffic')
    : picture.networks.join(', ') || say(language, 'way.theNetwork');
  return say(language, 'way.sentence', {
    router: words(picture.clientBehindNat),
    serverRouter: words(picture.serverBehindNat),
    server: picture.server,
    networks,
  });
}

/** Side by side, or below each other where the window is narrow. */
export function layoutOf(hops: readonly Hop[], narrow: boolean): WayLayout {
  const places = hops.map((_, index) =>
    narrow ? { x: 44, y: row / 2 + index * row } : { x: column / 2 + index * column, y: 72 },
  );
  const first = places[0] ?? { x: 0, y: 0 };
  const server = places[hops.findIndex((hop) => hop.kind === 'server')] ?? first;
  const notes = Math.max(0, ...hops.map((hop) => hop.notes.length));
  const tunnel = narrow
    ? { x: first.x - 14, y: first.y, width: 28, height: server.y - first.y }
    : { x: first.x, y: first.y - 14, width: server.x - first.x, height: 28 };
  return {
    width: narrow ? 300 : hops.length * column,
    height: narrow ? hops.length * row : 124 + notes * 17 + 8,
    places,
    tunnel,
  };
}

function networkNotes(language: Language, networks: readonly string[]): string[] {
  if (networks.length === 0) return [say(language, 'way.theNetwork')];
  const rest = networks.length - shownNetworks;
  const shown = networks.slice(0, shownNetworks).map(shorten);
  return rest > 0 ? [...shown, say(language, 'wizard.more', { count: rest })] : shown;
}

function shorten(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;
}
