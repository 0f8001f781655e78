// Options for the exchanges under test.
import { randomBytes } from 'node:crypto';
import { makeKeyPair } from '../../../../src/main/ike/crypto/diffie-hellman.ts';
import { PskHolder } from '../../../../src/main/ike/crypto/psk-holder.ts';
import { defaultSchedule } from '../../../../src/main/ike/exchange/machine.ts';
import type { MainModeOptions } from '../../../../src/main/ike/exchange/main-mode-run.ts';
import { windowsOffer } from '../../../../src/main/ike/exchange/windows-offer.ts';

export const client = '192.0.2.10';
export const server = '203.0.113.1';
export const endpoints: MainModeOptions['endpoints'] = {
  local: { address: client, ports: { 500: 50_001, 4500: 50_002 } },
  server: { address: server },
};

export function pskOptions(change: Partial<MainModeOptions> = {}): MainModeOptions {
  return {
    endpoints,
    ...windowsOffer('8andLater', 'psk'),
    upTo: 'message6',
    credentials: { method: 'psk', psk: new PskHolder('example-psk') },
    startPort: 500,
    keepPhase1: false,
    schedule: defaultSchedule,
    random: (length) => new Uint8Array(randomBytes(length)),
    makeKeyPair,
    ...change,
  };
}
