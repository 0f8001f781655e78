// Runs our own main mode over our own transport, from the lab's client.
import { randomBytes } from 'node:crypto';
import { describeCertificate } from '../../../src/main/certificate/describe-certificate.ts';
import { isPkcs12Problem, openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { makeKeyPair } from '../../../src/main/ike/crypto/diffie-hellman.ts';
import { PskHolder } from '../../../src/main/ike/crypto/psk-holder.ts';
import { defaultSchedule } from '../../../src/main/ike/exchange/machine.ts';
import type {
  MainModeMessage,
  MainModeOutcome,
  ServerPort,
} from '../../../src/main/ike/exchange/outcomes.ts';
import { createMainMode } from '../../../src/main/ike/exchange/main-mode.ts';
import type { Credentials } from '../../../src/main/ike/exchange/main-mode-run.ts';
import { hopelessProposals, wideProposals } from '../../../src/main/ike/exchange/other-offers.ts';
import { windowsOffer, windowsVendorIds } from '../../../src/main/ike/exchange/windows-offer.ts';
import type { Clock } from '../../../src/main/ike/transport/clock.ts';
import { driveExchange } from '../../../src/main/ike/transport/drive-exchange.ts';
import {
  openPathToServer,
  type PathToServer,
} from '../../../src/main/ike/transport/path-to-server.ts';

export interface MainModeCase {
  readonly server: string;
  /** An address of the client; the route's unless told. */
  readonly from?: string;
  readonly psk?: string;
  /** In place of the PSK. Base64 of the PKCS#12 file, and of the DER of CAs that the server may have. */
  readonly certificate?: {
    readonly pkcs12: string;
    readonly password: string;
    readonly authorities: readonly string[];
  };
  readonly offer?: 'windows' | 'wide' | 'hopeless';
  readonly upTo?: MainModeMessage;
  readonly startPort?: ServerPort;
}

/** One datagram as it was on the wire. */
export interface SeenPacket {
  readonly direction: 'sent' | 'received';
  readonly port: ServerPort;
  readonly hex: string;
}

export interface MainModeRan {
  readonly outcome: MainModeOutcome;
  readonly packets: readonly SeenPacket[];
  /** Opening the sockets included. */
  readonly ms: number;
}

/** @throws when it does not finish by itself in 30 s */
export async function runMainMode(one: MainModeCase): Promise<MainModeRan> {
  const begun = performance.now();
  const credentials = credentialsOf(one);
  const packets: SeenPacket[] = [];
  const path = recorded(
    await openPathToServer({ serverAddress: one.server, localAddress: one.from ?? null }),
    packets,
  );
  try {
    const exchange = createMainMode({
      endpoints: path.endpoints,
      ...offerOf(one, credentials),
      upTo: one.upTo ?? 'message6',
      credentials,
      startPort: one.startPort ?? 500,
      keepPhase1: false,
      schedule: defaultSchedule,
      random: randomBytes,
      makeKeyPair,
    });
    const driven = await driveExchange(exchange, path, { clock, limitMs: 30_000 });
    if (driven.ended !== 'finished' || driven.outcome.exchange !== 'mainMode') {
      throw new Error(`main mode: ${driven.ended}`);
    }
    return { outcome: driven.outcome, packets, ms: performance.now() - begun };
  } finally {
    path.close();
  }
}

const clock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};

function credentialsOf({ psk, certificate }: MainModeCase): Credentials | null {
  if (psk !== undefined) return { method: 'psk', psk: new PskHolder(psk) };
  if (certificate === undefined) return null;
  const opened = openPkcs12(Buffer.from(certificate.pkcs12, 'base64'), certificate.password);
  if (isPkcs12Problem(opened)) throw new Error(`PKCS#12: ${opened.problem}`);
  const { leaf, privateKey: key, intermediates } = opened;
  if (leaf === null || key === null) throw new Error('PKCS#12: no key or no certificate');
  const authorities = certificate.authorities.map((der) =>
    describeCertificate(Buffer.from(der, 'base64')),
  );
  return { method: 'certificate', leaf, key, intermediates, authorities };
}

function offerOf({ offer = 'windows' }: MainModeCase, credentials: Credentials | null) {
  const authentication = credentials?.method === 'certificate' ? 'rsaSignature' : 'psk';
  switch (offer) {
    case 'windows':
      return windowsOffer('8andLater', authentication);
    case 'wide':
      return {
        proposals: wideProposals(authentication),
        vendorIds: windowsVendorIds('8andLater').slice(2, 3),
      };
    case 'hopeless':
      return { proposals: hopelessProposals, vendorIds: [] };
  }
}

function recorded(path: PathToServer, packets: SeenPacket[]): PathToServer {
  const note = (direction: SeenPacket['direction'], port: ServerPort, bytes: Uint8Array) => {
    packets.push({ direction, port, hex: Buffer.from(bytes).toString('hex') });
  };
  return {
    ...path,
    send: (port, bytes) => {
      note('sent', port, bytes);
      path.send(port, bytes);
    },
    listen: (listener) => {
      path.listen(
        listener &&
          ((event) => {
            if (event.kind === 'datagram') note('received', event.port, event.bytes);
            listener(event);
          }),
      );
    },
  };
}
