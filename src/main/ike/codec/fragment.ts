// Cisco's and Microsoft's IKE fragmentation of IKEv1 ([MS-IKEE] section 2.2.3.1): a whole message in numbered pieces.
import { concat, uint } from './bytes.ts';
import { IkeDecodeError } from './decode-error.ts';
import { decodePacket, encodePacket } from './header.ts';
import { flag, payloadType } from './numbers.ts';
import { decodePayloads, encodePayloads, onlyBody } from './payloads.ts';
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
/** Headers before the data: IP, UDP, the marker of port 4500, ISAKMP, and the fragment's own. */
const headersBefore = { 4: 20 + 8 + 4 + 28 + 8, 6: 40 + 8 + 4 + 28 + 8 } as const;
/** Of a whole packet ([MS-IKEE] section 3.3.6.1). */
const packetSize = { 4: 576, 6: 1280 } as const;
/** A long chain of certificates takes about ten. */
const maxFragments = 32;

/**
 * A message in pieces as Windows makes them ([MS-IKEE] section 3.3.6.1); null when it fits into one packet. The pieces are in clear,
 * what is in them is as encrypted as before.
 * @param id the same for all pieces of one transmission
 */
export function encodeFragments(
  message: Uint8Array,
  family: 4 | 6,
  id: number,
): readonly Uint8Array[] | null {
  const size = packetSize[family] - headersBefore[family];
  if (message.length <= size) return null;
  const { header } = decodePacket(message);
  const nextPayload = payloadType.fragment;
  const flags = header.flags & ~flag.encryption;
  const count = Math.ceil(message.length / size);
  return Array.from({ length: count }, (_, at) => {
    const data = message.subarray(at * size, (at + 1) * size);
    const last = at + 1 === count ? lastFlag : 0;
    const body = concat(uint(id, 2), uint(at + 1, 1), uint(last, 1), data);
    const payloads = encodePayloads([{ type: nextPayload, body }]);
    return encodePacket({ header: { ...header, nextPayload, flags }, body: payloads });
  });
}

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
