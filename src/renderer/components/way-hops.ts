/** The picture of the path as data: which hops there are. Pure, so that it is tested without a page. */
import type { Picture } from '../../shared/ipc/views.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { WayPart } from '../steps/way.ts';

export interface Hop {
  kind: WayPart;
  /** Drawn with a broken line: nobody knows whether it is there. */
  perhaps: boolean;
  /** What comes to it from the hop before is inside IPsec. */
  encrypted: boolean;
  label: string;
  notes: string[];
}

const shownNetworks = 3;
/** A DNS name may have 253 characters; the sentence has all of it. */
const longestNote = 60;

export function hopsOf(language: Language, picture: Picture): Hop[] {
  const label = (kind: WayPart) => say(language, `way.label.${kind}`);
  const router = (kind: 'clientRouter' | 'serverRouter', nat: boolean | null): Hop[] => {
    if (nat === false) return [];
    const note = say(language, nat === null ? 'way.maybe' : 'way.nat');
    return [{ kind, perhaps: nat === null, encrypted: true, label: label(kind), notes: [note] }];
  };
  const hop = (kind: WayPart, notes: string[]): Hop => ({
    kind,
    perhaps: false,
    encrypted: kind === 'internet' || kind === 'server',
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

function networkNotes(language: Language, networks: readonly string[]): string[] {
  if (networks.length === 0) return [say(language, 'way.theNetwork')];
  const rest = networks.length - shownNetworks;
  const shown = networks.slice(0, shownNetworks).map(shorten);
  return rest > 0 ? [...shown, say(language, 'wizard.more', { count: rest })] : shown;
}

function shorten(text: string): string {
  return text.length > longestNote ? `${text.slice(0, longestNote - 1)}…` : text;
}
