// Somebody beside the server with its address, who hears every datagram for it. Answers each main mode message of a client at
// once with forged errors that have the right cookies. Knows no secret. An own program: it runs in a namespace of its own.
import { createSocket } from 'node:dgram';
import { randomBytes } from 'node:crypto';
import { build, chain, notifyBody, parse, type Wire } from '../../main/ike/responder/wire.ts';

/** RFC 2408 section 3.14.1. */
const forged = { 1: 14, 3: 18, 5: 24 } as const;
const mainMode = 2;
const encrypted = 1;
const marker = Buffer.alloc(4);

const [address = ''] = process.argv.slice(1);
const seen: Record<1 | 3 | 5, number> = { 1: 0, 3: 0, 5: 0 };
let bound = 0;

for (const port of [500, 4500]) {
  const socket = createSocket('udp4');
  socket.on('message', (datagram, from) => {
    const message = port === 4500 ? datagram.subarray(marker.length) : datagram;
    for (const answer of answersTo(message)) {
      const bytes = port === 4500 ? Buffer.concat([marker, answer]) : answer;
      socket.send(bytes, from.port, from.address);
    }
  });
  socket.bind(port, address, () => {
    bound += 1;
    if (bound === 2) console.log('ready');
  });
}

function answersTo(message: Buffer): Buffer[] {
  let wire: Wire;
  try {
    wire = parse(message);
  } catch {
    return [];
  }
  const isFirst = wire.rCookie.every((byte) => byte === 0);
  if (wire.exchange !== mainMode) return [];
  const number = isFirst ? 1 : (wire.flags & encrypted) === 0 ? 3 : 5;
  seen[number] += 1;
  console.log(JSON.stringify(seen));
  const { iCookie } = wire;
  // Before message 2 nobody has a cookie of the server's: any will do.
  const cookies = { iCookie, rCookie: isFirst ? randomBytes(8) : wire.rCookie };
  const error = { ...cookies, next: 11, exchange: 5, flags: 0, id: randomBytes(4).readUInt32BE(0) };
  const clear = build({ ...error, body: chain([[11, notifyBody(forged[number])]]) });
  if (number !== 5) return [clear];
  // As strongSwan refuses a wrong secret: under keys that the client cannot have. And noise in place of message 6.
  const noise = { ...error, next: 8, flags: encrypted, body: randomBytes(64) };
  return [clear, build(noise), build({ ...noise, next: 5, exchange: mainMode, id: 0 })];
}
