// Runs main mode and the extra step over our own transport, from the lab's client.
import { randomBytes } from 'node:crypto';
import { makeKeyPair } from '../../../src/main/ike/crypto/diffie-hellman.ts';
import { PskHolder } from '../../../src/main/ike/crypto/psk-holder.ts';
import { defaultSchedule } from '../../../src/main/ike/exchange/machine.ts';
import type { TunnelOutcome } from '../../../src/main/ike/exchange/tunnel-outcome.ts';
import { windowsOffer } from '../../../src/main/ike/exchange/windows-offer.ts';
import { windowsQuickModeOffer } from '../../../src/shared/offers/windows-quick-mode.ts';
import { PasswordHolder } from '../../../src/main/ike/ppp/credentials.ts';
import type { PppMethod } from '../../../src/main/ike/ppp/ppp-method.ts';
import type { Clock } from '../../../src/main/ike/transport/clock.ts';
import { driveExchange } from '../../../src/main/ike/transport/drive-exchange.ts';
import { openPathToServer } from '../../../src/main/ike/transport/path-to-server.ts';
import { createFullCheck } from '../../../src/main/ike/tunnel/tunnel-check.ts';
import { tunnelSchedules } from '../../../src/main/ike/tunnel/tunnel-options.ts';

export interface TunnelCase {
  readonly server: string;
  readonly from?: string;
  readonly psk: string;
  readonly userName: string;
  readonly password: string;
  readonly methods?: readonly PppMethod[];
  /** 3DES alone in quick mode, or a second key exchange; Windows' own list unless told. */
  readonly quickMode?: 'windows' | '3des' | 'pfs';
}

export interface TunnelRan {
  readonly outcome: TunnelOutcome;
  readonly ms: number;
}

/** @throws when it does not finish by itself in 50 s */
export async function runTunnel(one: TunnelCase): Promise<TunnelRan> {
  const begun = performance.now();
  const path = await openPathToServer({
    serverAddress: one.server,
    localAddress: one.from ?? null,
  });
  const common = { endpoints: path.endpoints, random: randomBytes, makeKeyPair };
  try {
    const exchange = createFullCheck(
      {
        ...common,
        ...windowsOffer('8andLater', 'psk'),
        upTo: 'message6',
        credentials: { method: 'psk', psk: new PskHolder(one.psk) },
        startPort: 500,
        keepPhase1: true,
        schedule: defaultSchedule,
      },
      {
        ...common,
        offer: offerOf(one.quickMode ?? 'windows'),
        methods: one.methods ?? ['mschapv2'],
        credentials: { userName: one.userName, password: new PasswordHolder(one.password) },
        schedules: tunnelSchedules,
      },
      ({ serverProof }) => serverProof === 'verified',
    );
    const driven = await driveExchange(exchange, path, { clock, limitMs: 50_000 });
    if (driven.ended !== 'finished' || driven.outcome.exchange !== 'tunnel') {
      throw new Error(`extra step: ${driven.ended}`);
    }
    return { outcome: driven.outcome, ms: performance.now() - begun };
  } finally {
    path.close();
  }
}

function offerOf(quickMode: NonNullable<TunnelCase['quickMode']>) {
  const offer = windowsQuickModeOffer('8andLater', { encryption: 'required' });
  if (quickMode === 'pfs') return { ...offer, pfs: 14 } as const;
  const weak = offer.proposals.filter(({ cipher }) => cipher === '3DES');
  return quickMode === '3des' ? { ...offer, proposals: weak } : offer;
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
