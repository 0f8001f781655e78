/**
 * A fix on this PC as wishes of rooms (D44). It is data, because it crosses to the side that acts, which holds it against the
 * rooms' own schemas: targets and values that a room does not know, rooms that no fix may move, and secrets do not fit into it.
 */
import * as z from 'zod';
import { distinct } from '../identity/canonical.ts';
import { guid } from '../identity/guid.ts';
import { keyOf } from '../identity/key.ts';
import { line } from '../profile/fields.ts';
import { startType } from '../port/values.ts';
import type { Aim } from '../rooms/aim.ts';
import { natTraversal } from '../rooms/nat-traversal.ts';
import { prohibitIpsec } from '../rooms/prohibit-ipsec.ts';
import type { AnyRoom } from '../rooms/room.ts';
import { serviceRunning } from '../rooms/service-running.ts';
import { serviceStart } from '../rooms/service-start.ts';

const enabled = startType.exclude(['disabled']);

/**
 * What a fix may move, in the order in which it is made, and what it may be after: it trusts nobody, opens no port, makes no
 * connection, switches nothing off and makes nothing less safe, whoever sends it (D11, D37).
 */
const [first, ...more] = [
  movable(
    serviceStart,
    z.discriminatedUnion('kind', [
      exactly(z.literal('automatic')),
      // Whatever starts by itself already is left as it is.
      z.strictObject({
        kind: z.literal('unless'),
        these: z
          .array(startType.nullable())
          .max(10)
          .refine((these) => enabled.options.every((each) => these.includes(each))),
        value: enabled,
      }),
    ]),
  ),
  movable(serviceRunning, exactly(z.literal(true))),
  movable(natTraversal, atLeast(1, 2)),
  movable(prohibitIpsec, atLeast(0)),
] as const;

/** Every room that a wish can name: the planner walks over these. */
export const remedyRooms: readonly AnyRoom[] = [first, ...more].map(({ room }) => room);

const wish = z.discriminatedUnion('room', [first.wish, ...more.map((each) => each.wish)]);

/** More than these rooms have targets. */
const maximumWishes = 50;

export const remedy = z.strictObject({
  id: guid,
  /** What people see it by. */
  name: line(256),
  /** The code of what it is for. */
  cause: z.string().regex(/^[a-zA-Z0-9]{1,100}$/),
  /** One for each thing: of two, the second would undo the first, and the receipt hold one of them. */
  wishes: z
    .array(wish)
    .min(1)
    .max(maximumWishes)
    .refine((wishes) => distinct(wishes.map(thingOf)).length === wishes.length),
});
export type Remedy = z.infer<typeof remedy>;

const thingOf = ({ room, target }: z.infer<typeof wish>) => keyOf(room, target);

function movable<K extends string, T, V, A extends z.ZodType<Aim<V>>>(
  room: AnyRoom & { kind: K; target: z.ZodType<T>; value: z.ZodType<V> },
  aim: A,
) {
  const { kind, target }: { kind: K; target: z.ZodType<T> } = room;
  return { room, wish: z.strictObject({ room: z.literal(kind), target, aim }) };
}

function exactly<V extends z.ZodType>(value: V) {
  return z.strictObject({ kind: z.literal('exactly'), value });
}

function atLeast<const N extends number>(...data: N[]) {
  const value = z.strictObject({ type: z.literal('dword'), data: z.literal(data) });
  return z.strictObject({ kind: z.literal('atLeast'), value });
}
