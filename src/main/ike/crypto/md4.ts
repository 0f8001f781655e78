// MD4 (RFC 1320), for MS-CHAPv2 alone. Broken as a hash; but RFC 2759 is made of it, and neither OpenSSL 3 nor BoringSSL nor
// @noble/hashes gives it.
const blockBytes = 64;
const lengthBytes = 8;

type State = readonly [number, number, number, number];

const initial: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];

/** Section 3.4: the words that a round takes, in order, and by how much it turns. */
const rounds = [
  {
    mix: (x: number, y: number, z: number): number => (x & y) | (~x & z),
    constant: 0,
    turns: [3, 7, 11, 19],
    order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  },
  {
    mix: (x: number, y: number, z: number): number => (x & y) | (x & z) | (y & z),
    constant: 0x5a827999,
    turns: [3, 5, 9, 13],
    order: [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
  },
  {
    mix: (x: number, y: number, z: number): number => x ^ y ^ z,
    constant: 0x6ed9eba1,
    turns: [3, 9, 11, 15],
    order: [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
  },
] as const;

/** 16 bytes. */
export function md4(message: Uint8Array): Uint8Array {
  const padded = pad(message);
  const view = new DataView(padded.buffer);
  let state: State = initial;
  for (let at = 0; at < padded.length; at += blockBytes) {
    state = block(state, (word) => view.getUint32(at + 4 * word, true));
  }
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, at) => {
    digest.setUint32(4 * at, word, true);
  });
  return new Uint8Array(digest.buffer);
}

/** Sections 3.1 and 3.2: one bit, zeros, and the length in bits, low byte first. */
function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil((message.length + 1 + lengthBytes) / blockBytes);
  const padded = new Uint8Array(blocks * blockBytes);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - lengthBytes, BigInt(message.length) * 8n, true);
  return padded;
}

function block(state: State, word: (index: number) => number): State {
  let [a, b, c, d] = state;
  for (const { mix, constant, turns, order } of rounds) {
    for (const [at, index] of order.entries()) {
      const sum = (a + mix(b, c, d) + word(index) + constant) | 0;
      [a, b, c, d] = [d, turned(sum, turns[at % 4] ?? 0), b, c];
    }
  }
  return [(state[0] + a) >>> 0, (state[1] + b) >>> 0, (state[2] + c) >>> 0, (state[3] + d) >>> 0];
}

function turned(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
