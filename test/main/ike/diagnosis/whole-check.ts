// A whole check over a network without sockets, as the tests of it begin one.
import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { makeKeyPair, type KeyPair } from '../../../../src/main/ike/crypto/diffie-hellman.ts';
import { PskHolder } from '../../../../src/main/ike/crypto/psk-holder.ts';
import { HandshakeBudget } from '../../../../src/main/ike/diagnosis/budget.ts';
import type { CheckEvent } from '../../../../src/main/ike/diagnosis/check-progress.ts';
import type { CheckOptions } from '../../../../src/main/ike/diagnosis/check-options.ts';
import { checkServer } from '../../../../src/main/ike/diagnosis/check-server.ts';
import { questionOf } from '../../../../src/main/ike/diagnosis/question.ts';
import { PasswordHolder } from '../../../../src/main/ike/ppp/credentials.ts';
import { profile } from '../../../../src/shared/profile/profile.ts';
import { type ServerCheckResult } from '../../../../src/shared/server-check/result.ts';
import { memoryLedger } from '../../../ike-lab/agent/check-job.ts';
import { FakeNetwork, type FakeServer } from './fake-network.ts';
import { fakeServer, type FakeServerOptions } from './fake-server.ts';

export const [first, second] = ['203.0.113.1', '203.0.113.2'];
export const psk = 'example-psk';

export interface Case {
  readonly servers?: Readonly<Record<string, FakeServer>>;
  /** What the name has; null: it is not found. */
  readonly addresses?: readonly string[] | null;
  readonly psk?: string | null;
  /** What is answered each time; the last one from then on. */
  readonly vpn?: readonly ('up' | 'down' | 'unknown')[];
  /** Handshakes that earlier runs have left open at the first address. */
  readonly taken?: number;
  readonly unreachable?: readonly string[];
  readonly options?: Partial<CheckOptions>;
  /** Right after that hop was told, or at that moment. */
  readonly abort?: CheckEvent['hop'] | number;
}

export interface Ran {
  readonly result: ServerCheckResult;
  readonly codes: readonly string[];
  readonly network: FakeNetwork;
  readonly events: readonly CheckEvent[];
  /** Most handshakes at once that the budget had out for the first address, and those that stay. */
  readonly most: number;
  readonly left: number;
  readonly endedAt: number;
}

/** Key pairs are costly, and not what is tried here. */
const pairs = new Map<number, KeyPair>();
const cached: typeof makeKeyPair = (group) => {
  const pair = pairs.get(group) ?? makeKeyPair(group);
  pairs.set(group, pair);
  return pair;
};

export async function check(one: Case): Promise<Ran> {
  const network = new FakeNetwork(one.servers ?? {}, one.unreachable);
  const ledger = memoryLedger();
  for (let count = 0; count < (one.taken ?? 0); count += 1) ledger.add(first, 0);
  let most = 0;
  const watched = {
    ...ledger,
    add: (server: string, at: number) => {
      const id = ledger.add(server, at);
      most = Math.max(most, ledger.list(first).length);
      return id;
    },
  };
  const vpn = [...(one.vpn ?? ['down'])];
  const events: CheckEvent[] = [];
  const abort = new AbortController();
  if (typeof one.abort === 'number') {
    network.after(one.abort, () => {
      abort.abort();
    });
  }
  const secret = one.psk === undefined ? psk : one.psk;
  const question = questionOf(
    lab,
    '10.0.22631',
    secret === null
      ? { kind: 'none', why: 'secretMissing' }
      : { kind: 'psk', psk: new PskHolder(secret) },
    [],
    { userName: 'alice', password: new PasswordHolder('example-password') },
  );
  const { addresses = [first] } = one;
  const result = await network.finish(
    checkServer(
      question,
      {
        lookup: () =>
          addresses === null
            ? Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
            : Promise.resolve(addresses.map((address) => ({ address, family: 4 }))),
        openPath: network.openPath,
        openL2tp: network.openL2tp,
        clock: network,
        random: (length) => new Uint8Array(randomBytes(length)),
        makeKeyPair: cached,
        budget: new HandshakeBudget(watched, () => network.now()),
        vpn: () => Promise.resolve((vpn.length > 1 ? vpn.shift() : vpn[0]) ?? 'down'),
        now: () => '2026-11-23T12:00:00Z',
      },
      {
        depth: 'normal',
        signal: abort.signal,
        emit: (event) => {
          events.push(event);
          if (event.hop === one.abort) abort.abort();
        },
        ...one.options,
      },
    ),
  );
  expect(network.openPaths).toBe(0);
  return {
    result,
    codes: result.findings.map(({ code }) => code),
    network,
    events,
    most,
    left: ledger.list(first).length,
    endedAt: network.now(),
  };
}

const lab = profile.parse({
  profileVersion: 1,
  id: '6f1c2d4e-0000-4000-8000-0000000000aa',
  revision: 1,
  name: 'Lab',
  provider: { name: 'Example' },
  server: { address: 'vpn.example.com' },
  authentication: { method: 'psk' },
  kind: 'l2tp',
  l2tp: { methods: ['mschapv2'] },
});

/** One server at the first address. */
export const serves = (options: Omit<FakeServerOptions, 'address'> = {}) => ({
  [first]: fakeServer({ address: first, ...options }),
});
export const reach = '4500 hopeless';
/** What is asked of everybody, at once. */
export const atOnce = [reach, '500 ikev2'];
export const toProof = [...atOnce, '500 offer', '500 message3', '500 message5'];
