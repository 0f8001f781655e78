// When to send again and when to give up, for the steps of the extra check. Knows no clock of its own.
export interface ResendSchedule {
  /** Milliseconds from the first transmission. */
  readonly resendAtMs: readonly number[];
  readonly giveUpAtMs: number;
}

export class ResendTimer {
  readonly #schedule: ResendSchedule;
  #begunAt: number | null = null;
  #sentAgain = 0;

  constructor(schedule: ResendSchedule) {
    this.#schedule = schedule;
  }

  /** Something was sent for the first time: counts from now on. */
  start(now: number): void {
    this.#begunAt = now;
    this.#sentAgain = 0;
  }

  stop(): void {
    this.#begunAt = null;
  }

  get runs(): boolean {
    return this.#begunAt !== null;
  }

  /** The moment of the next `resend` or `giveUp`; infinite when it does not run. */
  get wakeAt(): number {
    if (this.#begunAt === null) return Number.POSITIVE_INFINITY;
    const { resendAtMs, giveUpAtMs } = this.#schedule;
    return this.#begunAt + Math.min(resendAtMs[this.#sentAgain] ?? giveUpAtMs, giveUpAtMs);
  }

  /** After a sleep of the machine several may be due: that counts as one. `giveUp` stops it. */
  due(now: number): 'nothing' | 'resend' | 'giveUp' {
    if (this.#begunAt === null || now < this.wakeAt) return 'nothing';
    const past = now - this.#begunAt;
    if (past >= this.#schedule.giveUpAtMs) {
      this.stop();
      return 'giveUp';
    }
    this.#sentAgain = this.#schedule.resendAtMs.filter((ms) => ms <= past).length;
    return 'resend';
  }
}
