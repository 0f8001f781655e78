/** Time for the transport and its callers. The composition root gives the real one; tests may give another (D1). */
export interface Clock {
  /** Milliseconds of a monotonic clock. */
  now(): number;
  /** Runs once, in `ms` milliseconds or later. Returns what calls it off. */
  after(ms: number, run: () => void): () => void;
}
