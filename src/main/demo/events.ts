/** The simulated PC's Application log, as far as the RAS client writes to it (windows-facts 2.6). */
import type { RasEvent } from '../../shared/port/ras-event.ts';
import type { EntryPlace } from './entries.ts';
import { eventsArea } from './files.ts';
import { type Answerers, hashed, type Machine } from './machine.ts';

/** Older ones go, as in any log. */
const kept = 200;
/** "The port was disconnected by the user" (KB923944). */
const byUser = 631;
/** These have no name of an entry in them. */
const withoutEntry: readonly RasEvent['id'][] = [20223, 20224];

export const eventAnswers = {
  'rasEvents.read': ({ since, atMost }, pc) =>
    pc
      .read(eventsArea)
      .filter(({ at }) => Date.parse(at) >= Date.parse(since))
      .slice(0, atMost),
} satisfies Partial<Answerers>;

/** What one dial leaves behind. */
export function writeDial(pc: Machine, entry: EntryPlace): void {
  const { dialEnds } = pc.windows;
  if (dialEnds === 'cancelled') return;
  const attempt = guidOf(hashed('attempt', pc.unique()));
  write(pc, entry, attempt, [20221, 20222]);
  if (dialEnds === 'connected') write(pc, entry, attempt, [20223, 20224, 20225]);
  if (typeof dialEnds === 'number') write(pc, entry, attempt, [20227], dialEnds);
}

/** Of a connection that was up. */
export function writeHangUp(pc: Machine, entry: EntryPlace): void {
  const up = pc.read(eventsArea).find((each) => each.id === 20225 && each.entry === entry.name);
  write(pc, entry, up?.attempt ?? null, [20226], byUser);
}

function write(
  pc: Machine,
  { name }: EntryPlace,
  attempt: string | null,
  ids: readonly RasEvent['id'][],
  code: number | null = null,
): void {
  const events = ids.map((id): RasEvent => {
    const entry = withoutEntry.includes(id) ? null : name;
    return { at: pc.now(), id, entry, attempt, by: 'own', code };
  });
  pc.write(eventsArea, [...events.reverse(), ...pc.read(eventsArea)].slice(0, kept));
}

function guidOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
