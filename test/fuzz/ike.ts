// Datagrams of a server, and what is inside of its ESP: decoded, or refused by the decoders' own error.
import { IkeDecodeError } from '../../src/main/ike/codec/decode-error.ts';
import { decodeAvps } from '../../src/main/ike/l2tp/avp.ts';
import { decodeL2tp } from '../../src/main/ike/l2tp/packet.ts';
import { decodeFrame, decodeOptions, decodePacketOf } from '../../src/main/ike/ppp/frame.ts';
import { readFailure } from '../../src/main/ike/ppp/ms-chap-failure.ts';
import type { Dice } from '../dice.ts';
import { EveryDecoder } from '../main/ike/codec/decode-all.ts';
import { parts, samplePackets } from '../main/ike/codec/sample-packets.ts';
import { build, chain, parse, type Part } from '../main/ike/responder/wire.ts';
import { playTunnel } from '../main/ike/tunnel/play-tunnel.ts';
import { filesIn } from './corpus.ts';
import type { Answer, Format } from './engine.ts';
import { mutateBytes, pick } from './mutate-bytes.ts';

/** The first byte of an input: how the rest came. */
const ways = { port500: 0, port4500: 1, l2tp: 2 } as const;
const markerLength = 4;

function corpus(): Uint8Array[] {
  const inner: Uint8Array[] = [];
  playTunnel({
    inner: (packet) => {
      inner.push(new Uint8Array([ways.l2tp, ...packet]));
      return packet;
    },
  });
  const packets = samplePackets().map(
    ({ port, bytes }) => new Uint8Array([port === 500 ? ways.port500 : ways.port4500, ...bytes]),
  );
  return [...packets, ...inner, ...filesIn('test/fuzz/corpus/ike')];
}

/** Payloads are lost, doubled, moved, renamed; lengths around them fit again. */
function mutateDatagram(input: Uint8Array, roll: Dice): Uint8Array {
  const [way = 0] = input;
  const bytes = Buffer.from(input.subarray(1));
  const marker = way === ways.port4500 ? bytes.subarray(0, markerLength) : Buffer.alloc(0);
  const message = bytes.subarray(marker.length);
  const changed =
    way === ways.l2tp || roll(3) === 0 ? mutateBytes(message, roll) : mutateMessage(message, roll);
  return Buffer.concat([Buffer.from([roll(60) === 0 ? roll(3) : way]), marker, changed]);
}

function mutateMessage(message: Buffer, roll: Dice): Uint8Array {
  let wire;
  try {
    wire = parse(message);
  } catch {
    return mutateBytes(message, roll);
  }
  if (roll(5) === 0)
    return build({ ...wire, exchange: pick([2, 4, 5, 6, 32, 34], roll), flags: roll(8) });
  const payloads = payloadsOf(wire.next, wire.body);
  if (payloads.length === 0)
    return build({ ...wire, body: Buffer.from(mutateBytes(wire.body, roll)) });
  const at = roll(payloads.length);
  const part = payloads[at] ?? [0, Buffer.alloc(0)];
  switch (roll(6)) {
    case 0:
      payloads.splice(at, 1);
      break;
    case 1:
      payloads.splice(at, 0, ...Array.from({ length: pick([1, 70], roll) }, () => part));
      break;
    case 2:
      payloads.splice(roll(payloads.length), 0, ...payloads.splice(at, 1));
      break;
    case 3:
      payloads[at] = [
        pick([1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 130, 132, 255], roll),
        part[1],
      ];
      break;
    default:
      payloads[at] = [part[0], Buffer.from(mutateBytes(part[1], roll))];
  }
  return build({ ...wire, next: payloads[0]?.[0] ?? 0, body: chain(payloads) });
}

/** None where it is encrypted. */
function payloadsOf(first: number, body: Buffer): Part[] {
  const found: Part[] = [];
  let next = first;
  for (let at = 0; next !== 0;) {
    if (at + 4 > body.length) return [];
    const length = body.readUInt16BE(at + 2);
    if (length < 4 || at + length > body.length) return [];
    found.push([next, body.subarray(at + 4, at + length)]);
    next = body.readUInt8(at);
    at += length;
  }
  return found;
}

function holdDatagram(port: 500 | 4500, bytes: Uint8Array): Answer {
  const decoder = new EveryDecoder({
    material: parts.material,
    ivSources: [parts.lastBlock, new Uint8Array()],
  });
  decoder.decode({ port, bytes });
  return decoder.read.has('decodePacket') ? 'taken' : 'refused';
}

function holdL2tp(bytes: Uint8Array): Answer {
  try {
    const packet = decodeL2tp(Buffer.from(bytes));
    if (packet.kind === 'control') decodeAvps(packet.body);
    else {
      const { data } = decodePacketOf(decodeFrame(packet.frame).payload);
      readFailure(data);
      decodeOptions(data);
    }
    return 'taken';
  } catch (error) {
    if (error instanceof IkeDecodeError) return 'refused';
    throw error;
  }
}

export const ike: Format = {
  name: 'ike',
  corpus: corpus(),
  mutate: mutateDatagram,
  hold: ([way, ...rest]) => {
    const bytes = Uint8Array.from(rest);
    if (way === ways.l2tp) return holdL2tp(bytes);
    return holdDatagram(way === ways.port4500 ? 4500 : 500, bytes);
  },
  limitMs: 1000,
};
