/**
 * Events of Windows' RAS client (windows-facts 2.6). It is a source of the old kind: its strings have no names, but a place in a
 * sentence that is the same in every language. That the code is the last string of digits alone is UNCONFIRMED on 11.
 */
import * as z from 'zod';
import { rasEvent, type RasEvent } from '../../../shared/port/ras-event.ts';
import type { Readers } from './reader.ts';

const answer = z.strictObject({
  account: z.string(),
  events: z.array(z.strictObject({ id: z.string(), at: z.string(), strings: z.array(z.string()) })),
});
type Written = z.infer<typeof answer>['events'][number];

export const eventReaders = {
  'rasEvents.read': {
    script: ({ since, atMost }) => ({
      concern: 'events',
      function: 'Read-RwRasEvents',
      parameters: { Since: since, AtMost: atMost },
    }),
    value: (_query, { script }) => {
      const { account, events } = answer.parse(script);
      return events.flatMap((each) => eventOf(each, account) ?? []);
    },
  },
} satisfies Partial<Readers>;

/** Where the name of the entry stands; the account comes second and the dial's own number first wherever there are any. */
const entryPlaces: Readonly<Record<string, number>> = {
  20221: 4,
  20222: 2,
  20225: 2,
  20226: 2,
  20227: 2,
};
const withoutAccount = '20220';
const withCode: readonly string[] = ['20220', '20226', '20227'];

/** Null for what is none of these events. What does not fit into a field is left out of it. */
function eventOf({ id, at, strings }: Written, account: string): RasEvent | null {
  const place = entryPlaces[id];
  const { shape } = rasEvent;
  const entry = shape.entry.safeParse(place === undefined ? null : strings[place]);
  const code = strings.findLast((each) => /^(?:[0-9]{1,10}|-[0-9]{1,10})$/.test(each));
  const read = {
    at: timeOf(at),
    id: Number(id),
    entry: entry.success ? entry.data : null,
    attempt:
      /[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/
        .exec(strings[0] ?? '')?.[0]
        .toLowerCase() ?? null,
    by: id === withoutAccount ? null : whose(strings[1] ?? '', account),
    code: withCode.includes(id) && code !== undefined ? unsigned(Number(code)) : null,
  };
  const parsed = rasEvent.safeParse(read);
  return parsed.success ? parsed.data : null;
}

/** Windows writes an HRESULT as a signed decimal, -2146762495 for 0x800B0101 (hresults of EAP and of the chain; UNCONFIRMED which of them). */
function unsigned(code: number): number {
  return code < 0 ? code + 0x1_0000_0000 : code;
}

/** `2026-11-30T10:15:00.1234567Z`: Windows writes more digits than anybody here reads. */
function timeOf(written: string): string {
  const time = Date.parse(written);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/** `DOMAIN\name`. A person's dial may be written down for SYSTEM (windows-facts 2.6), which tells nothing of the person. */
function whose(user: string, account: string): RasEvent['by'] {
  const name = user.toLowerCase();
  if (name === '' || account === '' || /(?:^|\\)system$/.test(name)) return null;
  return name === account.toLowerCase() ? 'own' : 'other';
}
