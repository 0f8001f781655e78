// Cisco's and Microsoft's IKE fragmentation of IKEv1 ([MS-IKEE] section 2.2.3.1): a whole message in numbered pieces.
import { concat } from './bytes.ts';
import { IkeDecodeError } from './decode-error.ts';
import { payloadType } from './numbers.ts';
import { decodePayloads, onlyBody } from './payloads.ts';
import { Reader } from './reader.ts';

export interface Fragment {
  /** The same for all pieces of one message. */
  readonly id: number;
  /** From 1. */
  readonly number: number;
  readonly last: boolean;
  readonly data: Uint8Array;
}

const lastFlag = 1;
/** A long chain of certificates takes about ten. */
const maxFragments = 32;

/** @param body of a message whose first payload is a fragment. @throws IkeDecodeError */
export function decodeFragment(body: Uint8Array): Fragment {
  const payloads = decodePayloads(payloadType.fragment, body);
  const reader = new Reader(onlyBody(payloads, payloadType.fragment));
  const id = reader.number(2);
  const number = reader.number(1);
  const last = reader.number(1) === lastFlag;
  const data = reader.rest();
  if (number === 0 || number > maxFragments || data.length === 0) {
    throw new IkeDecodeError('badValue');
  }
  return { id, number, last, data };
}

/**
 * The message, once all pieces are there. Pieces of an older id are dropped when a newer one comes, so memory stays bound
 * to one message.
 */
export class FragmentJoiner {
  readonly #limit: number;
  #id: number | null = null;
  #pieces = new Map<number, Fragment>();

  /** @param limit bytes of a whole message */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @returns null while pieces are missing. @throws IkeDecodeError `tooMany` when it grows beyond the limit */
  add(fragment: Fragment): Uint8Array | null {
    if (fragment.id !== this.#id) this.#start(fragment.id);
    this.#pieces.set(fragment.number, { ...fragment, data: fragment.data.slice() });
    const all = [...this.#pieces.values()].sort((a, b) => a.number - b.number);
    if (all.reduce((sum, { data }) => sum + data.length, 0) > this.#limit) {
      this.#start(null);
      throw new IkeDecodeError('tooMany');
    }
    const end = all.findIndex(({ last }) => last);
    const complete = end >= 0 && all[end]?.number === end + 1;
    if (!complete) return null;
    this.#start(null);
    return concat(...all.slice(0, end + 1).map(({ data }) => data));
  }

  #start(id: number | null): void {
    this.#id = id;
    this.#pieces = new Map();
  }
}
