// Packets that are right: recorded from real servers, and what those did not send.
import { createMainMode } from '../../../../src/main/ike/exchange/main-mode.ts';
import { createReadinessProbe } from '../../../../src/main/ike/exchange/ikev2-readiness.ts';
import { Phase1Sa } from '../../../../src/main/ike/exchange/phase1-sa.ts';
import { vendorId } from '../../../../src/main/ike/exchange/vendor-ids.ts';
import { readCorpus } from '../corpus-files.ts';
import { cut } from '../exchange/cut.ts';
import { pskOptions } from '../exchange/sample-options.ts';
import { answering, play } from '../responder/play.ts';
import { Responder } from '../responder/responder.ts';
import { build, chain } from '../responder/wire.ts';
import { phase1Parts } from '../tunnel/play-tunnel.ts';
import type { Datagram } from './decode-all.ts';

/** The keys that the sealed one is under. */
export const parts = phase1Parts();

/**
 * What both real servers sent, and what is not in that: fragments, a message under keys that we have, a DELETE in clear, and
 * IKEv2.
 */
export function samplePackets(): Datagram[] {
  const recorded = readCorpus().flatMap(({ packets }) =>
    packets.map(({ port, hex }) => ({ port, bytes: Buffer.from(hex, 'hex') })),
  );
  const own = simulated().map((bytes) => ({ port: 500, bytes }) as const);
  const pieces = own
    .flatMap(({ bytes }) => cut(bytes, 90))
    .map((bytes) => ({ port: 500, bytes }) as const);
  const [ikev2] = createReadinessProbe({ ...pskOptions(), port: 500 }).handle({ kind: 'start' }, 0);
  return [
    ...[...recorded, ...own, ...pieces],
    ...[new Phase1Sa(parts).close(), ikev2].flatMap((action) =>
      action?.kind === 'send' ? [action] : [],
    ),
    { port: 500, bytes: clearDelete() },
  ];
}

function clearDelete(): Buffer {
  const cookies = [Buffer.alloc(8, 1), Buffer.alloc(8, 2)] as const;
  const [iCookie, rCookie] = cookies;
  const body = chain([[12, Buffer.concat([Buffer.from([0, 0, 0, 1, 1, 16, 0, 1]), ...cookies])]]);
  return build({ iCookie, rCookie, next: 12, exchange: 5, flags: 0, id: 9, body });
}

/** A whole main mode, both ways. */
function simulated(): Uint8Array[] {
  const responder = new Responder({
    psk: 'example-psk',
    vendorIds: [vendorId.rfc3947],
    seen: { client: ['198.51.100.7', 1025], server: ['10.0.0.1', 500] },
    certificateRequests: [Buffer.from('3000', 'hex')],
  });
  const messages: Uint8Array[] = [];
  play(
    createMainMode(pskOptions()),
    answering(responder, (bytes, request) => {
      messages.push(request, bytes);
      return [{ bytes }];
    }),
  );
  return messages;
}
