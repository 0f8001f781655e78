/**
 * What must not be printed, logged or sent as JSON: whoever tries gets a word in its place (pitfalls 1 and 17). The secret itself
 * belongs into true private fields of the subclass, which util.inspect, JSON, structuredClone and Object.entries do not reach.
 */
export abstract class Unprinted {
  readonly #shown: string;

  /** @param shown what stands in the place of the secret */
  constructor(shown: string) {
    this.#shown = shown;
  }

  toJSON(): string {
    return this.#shown;
  }

  toString(): string {
    return this.#shown;
  }

  /** Node's util.inspect, and so console.log. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.#shown;
  }
}
