// Reading and writing of ISAKMP for the simulated responder. Written apart from src/main/ike on purpose: what both get
// wrong alike would otherwise look right.

export interface Wire {
  readonly iCookie: Buffer;
  readonly rCookie: Buffer;
  readonly next: number;
  readonly exchange: number;
  readonly flags: number;
  readonly id: number;
  readonly body: Buffer;
}

export type Part = readonly [type: number, body: Buffer];

export function parse(bytes: Uint8Array): Wire {
  const b = Buffer.from(bytes);
  if (b.readUInt32BE(24) !== b.length) throw new Error(`length ${b.readUInt32BE(24)}`);
  return {
    iCookie: b.subarray(0, 8),
    rCookie: b.subarray(8, 16),
    next: b.readUInt8(16),
    exchange: b.readUInt8(18),
    flags: b.readUInt8(19),
    id: b.readUInt32BE(20),
    body: b.subarray(28),
  };
}

export function build(wire: Wire): Buffer {
  const head = Buffer.alloc(28);
  wire.iCookie.copy(head, 0);
  wire.rCookie.copy(head, 8);
  head.writeUInt8(wire.next, 16);
  head.writeUInt8(0x10, 17);
  head.writeUInt8(wire.exchange, 18);
  head.writeUInt8(wire.flags, 19);
  head.writeUInt32BE(wire.id, 20);
  head.writeUInt32BE(28 + wire.body.length, 24);
  return Buffer.concat([head, wire.body]);
}

export function parts(first: number, body: Buffer): Part[] {
  const found: Part[] = [];
  for (let type = first, at = 0; type !== 0;) {
    const length = body.readUInt16BE(at + 2);
    found.push([type, body.subarray(at + 4, at + length)]);
    type = body.readUInt8(at);
    at += length;
  }
  return found;
}

export function chain(list: readonly Part[]): Buffer {
  return Buffer.concat(
    list.map(([, body], at) => {
      const head = Buffer.alloc(4);
      head.writeUInt8(list[at + 1]?.[0] ?? 0, 0);
      head.writeUInt16BE(4 + body.length, 2);
      return Buffer.concat([head, body]);
    }),
  );
}

export function bodyOf(list: readonly Part[], type: number): Buffer {
  const part = list.find(([one]) => one === type);
  if (part === undefined) throw new Error(`payload ${type} is missing`);
  return part[1];
}

/** Protocol ISAKMP, no SPI, no data. */
export function notifyBody(type: number): Buffer {
  const body = Buffer.from([0, 0, 0, 1, 1, 0, 0, 0]);
  body.writeUInt16BE(type, 6);
  return body;
}

/** Transforms of the one proposal: raw bytes of each, and its attributes as numbers. */
export function transforms(sa: Buffer): { raw: Buffer; values: Map<number, number> }[] {
  const found = [];
  const end = 8 + sa.readUInt16BE(10);
  for (let at = 16; at < end;) {
    const length = sa.readUInt16BE(at + 2);
    const raw = sa.subarray(at, at + length);
    const values = new Map<number, number>();
    for (let a = 8; a < length;) {
      const type = raw.readUInt16BE(a);
      const basic = type >= 0x8000;
      const second = raw.readUInt16BE(a + 2);
      values.set(type & 0x7fff, basic ? second : raw.readUIntBE(a + 4, second));
      a += basic ? 4 : 4 + second;
    }
    found.push({ raw, values });
    at += length;
  }
  return found;
}

/** An SA answer with that one transform. */
export function saAnswer(transform: Buffer): Buffer {
  const only = Buffer.from(transform);
  only.writeUInt8(0, 0);
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1]);
  head.writeUInt16BE(8 + only.length, 10);
  return Buffer.concat([head, only]);
}
