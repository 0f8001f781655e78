// Ways between client and server, and what happens to each datagram on them. Pure: seed and numbers decide (D43).
import type { ServerPort } from '../../src/main/ike/exchange/outcomes.ts';
import { dice, type Dice } from '../dice.ts';

export type Direction = 'toServer' | 'toClient';

/** One port in one direction. */
interface Link {
  readonly delayMs: number;
  /** Added to each datagram by itself: they overtake one another. */
  readonly jitterMs: number;
  /** Of a hundred. */
  readonly lost: number;
  readonly copied: number;
  /** Bigger ones are lost. */
  readonly largest: number;
  readonly perMinute: number;
}

/** What befalls one message of main mode, by its number. */
interface Strike {
  readonly message: number;
  readonly port: ServerPort | null;
  /** `echo`: whoever sent it gets it back as well. */
  readonly does: 'lose' | 'copy' | 'echo';
  readonly afterMs: number;
  /** The first so many of it. */
  readonly times: number;
}

export interface Way {
  readonly kind: string;
  readonly seed: number;
  readonly number: number;
  readonly clientNat: boolean;
  readonly links: Readonly<Record<ServerPort, Readonly<Record<Direction, Link>>>>;
  readonly strikes: readonly Strike[];
}

export interface Datagram {
  readonly direction: Direction;
  readonly port: ServerPort;
  /** Counted by direction and port, from 0. */
  readonly number: number;
  /** Of main mode, 1 to 6; null: something else. */
  readonly message: number | null;
  /** How many of this message have come before, by direction and port. */
  readonly before: number;
  readonly bytes: number;
  /** How many were let through here in the last minute. */
  readonly passed: number;
}

/** Milliseconds until each copy arrives, none: it is lost; and until it comes back to its sender. */
export interface Fate {
  readonly arrives: readonly number[];
  readonly returns: readonly number[];
}

export function fateOf(way: Way, datagram: Datagram): Fate {
  const { direction, port, number, message, before, bytes, passed } = datagram;
  const link = way.links[port][direction];
  const roll = dice(way.seed, way.number, port, direction === 'toServer' ? 0 : 1, number);
  const delay = () => link.delayMs + roll(link.jitterMs + 1);
  const first = delay();
  const isLost = roll(100) < link.lost || bytes > link.largest || passed >= link.perMinute;
  const copies = roll(100) < link.copied ? [first + roll(800)] : [];
  const strikes = way.strikes.filter(
    (each) => each.message === message && (each.port ?? port) === port && before < each.times,
  );
  const struck = (does: Strike['does']) =>
    strikes.filter((each) => each.does === does).map(({ afterMs }) => first + afterMs);
  return isLost || struck('lose').length > 0
    ? { arrives: [], returns: [] }
    : { arrives: [first, ...copies, ...struck('copy')], returns: struck('echo') };
}

const straight: Link = {
  delayMs: 0,
  jitterMs: 0,
  lost: 0,
  copied: 0,
  largest: Number.POSITIVE_INFINITY,
  perMinute: Number.POSITIVE_INFINITY,
};

type Shape = Pick<Way, 'links' | 'strikes'>;

function everywhere(link: Partial<Link>, strikes: readonly Strike[] = []): Shape {
  const both = { toServer: { ...straight, ...link }, toClient: { ...straight, ...link } };
  return { links: { 500: both, 4500: both }, strikes };
}

/** The same, but for one port in one direction. */
function butFor(shape: Shape, port: ServerPort, direction: Direction, link: Partial<Link>): Shape {
  const old = shape.links[port];
  const links = { ...shape.links, [port]: { ...old, [direction]: { ...old[direction], ...link } } };
  return { ...shape, links };
}

const strike = (message: number, does: Strike['does'], more: Partial<Strike> = {}): Strike => ({
  ...{ message, does, port: null, afterMs: 0, times: 1 },
  ...more,
});
const between = (roll: Dice, least: number, most: number) => least + roll(most - least + 1);
const onePort = (roll: Dice): ServerPort => (roll(2) === 0 ? 500 : 4500);
const oneDirection = (roll: Dice): Direction => (roll(2) === 0 ? 'toServer' : 'toClient');
const always = Number.POSITIVE_INFINITY;

/** A way of each kind, one after the other; where a case has numbers, they are its own (C1, C2, C6). */
const kinds: readonly (readonly [string, (roll: Dice) => Shape])[] = [
  [
    'a late copy of message 1',
    () => everywhere({ delayMs: 50 }, [strike(1, 'copy', { afterMs: 150 })]),
  ],
  ['slow, with jitter', () => everywhere({ delayMs: 150, jitterMs: 160 })],
  ['limited to 3 a minute', limited],
  ['500 slow, message 5 lost', slow500],
  [
    'a copy of one message',
    (roll) =>
      everywhere({ delayMs: roll(200), jitterMs: roll(30) }, [
        strike(1 + roll(6), 'copy', { afterMs: roll(1200), times: between(roll, 1, 3) }),
      ]),
  ],
  [
    'a copy of every message',
    (roll) =>
      everywhere(
        { delayMs: roll(150) },
        [1, 2, 3, 4, 5, 6].map((each) => strike(each, 'copy', { afterMs: roll(900), times: 9 })),
      ),
  ],
  ['out of order', (roll) => everywhere({ delayMs: roll(60), jitterMs: between(roll, 50, 400) })],
  [
    'lossy',
    (roll) => everywhere({ delayMs: roll(100), jitterMs: roll(20), lost: between(roll, 1, 30) }),
  ],
  [
    'lossy, copied, out of order',
    (roll) =>
      everywhere({ delayMs: roll(100), jitterMs: roll(300), lost: roll(31), copied: roll(40) }),
  ],
  [
    'one message lost',
    (roll) =>
      everywhere({ delayMs: roll(100) }, [
        strike(1 + roll(6), 'lose', { times: [1, 2, 3, always][roll(4)] ?? 1 }),
      ]),
  ],
  [
    'one port mute in one direction',
    (roll) =>
      butFor(everywhere({ delayMs: roll(100) }), onePort(roll), oneDirection(roll), { lost: 100 }),
  ],
  ['big ones lost', (roll) => everywhere({ delayMs: roll(80), largest: between(roll, 150, 600) })],
  ['very slow', (roll) => everywhere({ delayMs: between(roll, 300, 1300), jitterMs: roll(200) })],
  [
    'an echo of one message',
    (roll) =>
      everywhere({ delayMs: roll(100) }, [
        strike(1 + roll(6), 'echo', { afterMs: roll(300), times: between(roll, 1, 9) }),
      ]),
  ],
  [
    'slow one way',
    (roll) =>
      butFor(everywhere({ delayMs: roll(30) }), onePort(roll), oneDirection(roll), {
        delayMs: between(roll, 100, 1500),
        jitterMs: roll(500),
      }),
  ],
  [
    'a copy late on a lossy way',
    (roll) =>
      everywhere({ delayMs: between(roll, 20, 200), jitterMs: roll(200), lost: roll(25) }, [
        strike(1 + roll(4), 'copy', { afterMs: roll(1500), times: 9 }),
      ]),
  ],
];

function limited(roll: Dice): Shape {
  const shape = everywhere({ delayMs: roll(75) });
  const there = butFor(shape, 500, 'toServer', { perMinute: 3 });
  return roll(2) === 0 ? there : butFor(there, 500, 'toClient', { perMinute: 3 });
}

function slow500(roll: Dice): Shape {
  const delayMs = between(roll, 100, 700);
  const fine = everywhere({ delayMs: roll(20) }, [strike(5, 'lose', { port: 500, times: always })]);
  return butFor(butFor(fine, 500, 'toServer', { delayMs }), 500, 'toClient', { delayMs });
}

export function wayOf(seed: number, number: number): Way {
  const roll = dice(seed, number);
  const clientNat = roll(2) === 0;
  const [kind, make] = kinds[number % kinds.length] ?? ['', () => everywhere({})];
  return { kind, seed, number, clientNat, ...make(roll) };
}
