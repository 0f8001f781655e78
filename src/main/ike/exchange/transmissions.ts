// When the message of one step is sent again, and when it is given up: by the schedule and the measured round trip. No clock.
import type { Schedule } from './machine.ts';
import { RoundTrip } from './round-trip.ts';

/** On the slowest line a step is given up after so long. */
const longestMs = 10_000;
/** One more each half second, where silence is probably loss. At 20 % loss each way ten in a row are lost once in 27 000. */
const prolonged = { everyMs: 500, times: 4 } as const;

/** Copies of a message that are still under way though it was answered, and when all should be home. */
export interface CopiesOut {
  readonly count: number;
  readonly until: number;
}

export class Transmissions {
  readonly #schedule: Schedule;
  readonly #roundTrip = new RoundTrip();
  #firstAt = 0;
  #lastAt = 0;
  #count = 0;
  #resends: readonly number[] = [];
  #deadline = Number.POSITIVE_INFINITY;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
  }

  /** A new message goes now. */
  begin(now: number): void {
    const { resendAtMs, giveUpAtMs, unmeasuredMs } = this.#schedule;
    const { timeoutMs } = this.#roundTrip;
    const later = Math.max(0, (timeoutMs ?? unmeasuredMs) - (resendAtMs[0] ?? 0));
    const patient = Math.min(longestMs, 4 * (timeoutMs ?? 0));
    [this.#firstAt, this.#lastAt, this.#count] = [now, now, 1];
    this.#resends = resendAtMs.map((ms) => ms + later);
    this.#deadline = now + Math.max(giveUpAtMs, patient);
  }

  get wakeAt(): number {
    const [next] = this.#resends;
    const resendAt = next === undefined ? Number.POSITIVE_INFINITY : this.#firstAt + next;
    return Math.min(resendAt, this.#deadline);
  }

  /** Since the message went for the first time. */
  waited(now: number): number {
    return now - this.#firstAt;
  }

  /** After a sleep of the machine several may be due: that counts as one. */
  due(now: number): 'nothing' | 'resend' | 'giveUp' {
    if (now >= this.#deadline) return 'giveUp';
    const due = this.#resends.filter((ms) => this.#firstAt + ms <= now).length;
    if (due === 0) return 'nothing';
    this.#resends = this.#resends.slice(due);
    this.#lastAt = now;
    this.#count += 1;
    return 'resend';
  }

  /** Some more transmissions at the end. */
  prolong(now: number): void {
    const last = Math.max(now - this.#firstAt, this.#resends.at(-1) ?? 0);
    const more = Array.from(
      { length: prolonged.times },
      (_, at) => last + (at + 1) * prolonged.everyMs,
    );
    this.#resends = [...this.#resends, ...more];
    this.#deadline += prolonged.times * prolonged.everyMs;
  }

  hurry(now: number, withinMs: number): void {
    this.#deadline = Math.min(this.#deadline, now + withinMs);
  }

  /** An error came: a valid answer may still be under way for as long as one takes on this line. */
  shorten(now: number): void {
    const wait = Math.max(this.#schedule.afterErrorMs, this.#roundTrip.timeoutMs ?? 0);
    this.#deadline = Math.min(this.#deadline, now + wait);
  }

  /**
   * @returns copies that may still be under way, or null. If it was the first transmission that was answered just now, the last one
   * will be answered as long after it as it was sent after the first
   */
  answered(now: number): CopiesOut | null {
    if (this.#count === 1) {
      this.#roundTrip.note(now - this.#firstAt);
      return null;
    }
    return { count: this.#count - 1, until: now + this.#lastAt - this.#firstAt };
  }
}
