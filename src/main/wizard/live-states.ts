/**
 * What is up now, without asking Windows all the time: Get-VpnConnection takes seconds on a loaded PC (windows-facts 3, fact 11). In
 * between, the list of network interfaces tells what came and went.
 */
import type { Live, State } from '../pipeline/live-state.ts';

/** Not more often than this, whoever asks; after an action of this window at once. */
const restMs = 30_000;

export interface Looked {
  /** ISO 8601. */
  asOf: string;
  lives: readonly Live[];
  restart: { since: string | null; allowed: boolean };
}

export interface LiveSources {
  /** Milliseconds that only go forward. */
  ticks: () => number;
  look: () => Promise<Looked>;
  interfaceNames: () => Promise<ReadonlySet<string>>;
}

export class LiveStates {
  readonly #sources: LiveSources;
  #seen: { looked: Looked; names: ReadonlySet<string> } | null = null;
  #lookedAt: number | null = null;

  constructor(sources: LiveSources) {
    this.#sources = sources;
  }

  /** Something was done: the next one that asks learns what came of it. */
  forget(): void {
    this.#lookedAt = null;
  }

  /** Null: nobody has looked yet. Rejects where the PC does not answer; then it is left alone for a while, too. */
  async now(visible: boolean): Promise<Looked | null> {
    const { ticks, look, interfaceNames } = this.#sources;
    const isDue = this.#lookedAt === null || ticks() - this.#lookedAt >= restMs;
    if (visible && isDue) {
      this.#lookedAt = ticks();
      this.#seen = { looked: await look(), names: await interfaceNames() };
    }
    if (this.#seen === null) return null;
    const { looked, names } = this.#seen;
    const present = await interfaceNames();
    return { ...looked, lives: looked.lives.map((each) => sinceThen(each, names, present)) };
  }
}

/**
 * Only a change counts: a PC whose interfaces are not called as their connections says nothing then, and nothing wrong (the names are
 * UNCONFIRMED).
 */
function sinceThen(live: Live, before: ReadonlySet<string>, now: ReadonlySet<string>): Live {
  const { name } = live;
  if (name === null || before.has(name) === now.has(name)) return live;
  const state: State = now.has(name)
    ? { is: 'connected', since: null, by: 'unknown' }
    : { is: 'notConnected' };
  return { ...live, state };
}
