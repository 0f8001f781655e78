// How long an answer takes, as it was measured: RFC 6298 section 2, fed by Karn's rule (section 3). Knows no clock of its own.

const gain = 1 / 8;
const gainOfVariation = 1 / 4;

export class RoundTrip {
  #smoothed: number | null = null;
  #variation = 0;

  /** An answer to something that was sent once only: with more than one transmission nobody knows which one was answered. */
  note(milliseconds: number): void {
    if (this.#smoothed === null) {
      this.#smoothed = milliseconds;
      this.#variation = milliseconds / 2;
      return;
    }
    const off = Math.abs(this.#smoothed - milliseconds);
    this.#variation += gainOfVariation * (off - this.#variation);
    this.#smoothed += gain * (milliseconds - this.#smoothed);
  }

  /** After so long an answer is overdue; null: nothing was measured yet. */
  get timeoutMs(): number | null {
    return this.#smoothed === null ? null : this.#smoothed + 4 * this.#variation;
  }
}
