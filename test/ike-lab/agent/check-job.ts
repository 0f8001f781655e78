// Runs the whole server check from the lab's client, with a budget of its own that lives as long as the lab.
import { randomBytes } from 'node:crypto';
import { describeCertificate } from '../../../src/main/certificate/describe-certificate.ts';
import { isPkcs12Problem, openPkcs12 } from '../../../src/main/certificate/open-pkcs12.ts';
import { makeKeyPair } from '../../../src/main/ike/crypto/diffie-hellman.ts';
import { PskHolder } from '../../../src/main/ike/crypto/psk-holder.ts';
import { HandshakeBudget, type HandshakeLedger } from '../../../src/main/ike/diagnosis/budget.ts';
import type { CheckEvent } from '../../../src/main/ike/diagnosis/check-progress.ts';
import { checkServer } from '../../../src/main/ike/diagnosis/check-server.ts';
import { questionOf, type OwnProof } from '../../../src/main/ike/diagnosis/question.ts';
import { PasswordHolder } from '../../../src/main/ike/ppp/credentials.ts';
import { openPathToServer } from '../../../src/main/ike/transport/path-to-server.ts';
import { openServerSocket } from '../../../src/main/ike/transport/server-socket.ts';
import type { CustomIpsecPolicy } from '../../../src/shared/profile/l2tp.ts';
import { profile, type Profile } from '../../../src/shared/profile/profile.ts';
import type { ServerCheckResult } from '../../../src/shared/server-check/result.ts';
import { wayOf } from '../ways.ts';
import { overWay } from './bridge.ts';
import type { MainModeCase } from './main-mode-job.ts';

export interface CheckCase {
  /** What the profile calls the server: an address, or a name of `names`. */
  readonly server: string;
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly from?: string;
  /** Everything goes over that way of ../ways.ts. */
  readonly way?: { readonly seed: number; readonly number: number };
  readonly psk?: string;
  readonly certificate?: MainModeCase['certificate'];
  /** DER of the profile's CAs, base64; the certificate case's own unless told. */
  readonly authorities?: readonly string[];
  readonly kind?: 'l2tp' | 'ipsec';
  /** L2TP: the profile's own policy. */
  readonly ipsecPolicy?: CustomIpsecPolicy;
  readonly vpn?: 'up' | 'down' | 'unknown';
  readonly limitMs?: number;
  readonly abortAfterMs?: number;
  /** Broken off so long after that hop was begun. */
  readonly abortOn?: { readonly hop: CheckEvent['hop']; readonly afterMs: number };
  /** With the extra step, as that user. */
  readonly full?: { readonly userName: string; readonly password: string };
}

export interface Checked {
  readonly result: ServerCheckResult;
  readonly events: readonly CheckEvent[];
  readonly ms: number;
  /** What the budget would say to the next run. */
  readonly waitSeconds: number;
}

export async function runCheck(one: CheckCase, ledger: HandshakeLedger): Promise<Checked> {
  const budget = new HandshakeBudget(ledger, () => Date.now());
  const events: CheckEvent[] = [];
  const begun = performance.now();
  const abort = new AbortController();
  if (one.abortAfterMs !== undefined) {
    setTimeout(() => {
      abort.abort();
    }, one.abortAfterMs);
  }
  const authorities = (one.authorities ?? one.certificate?.authorities ?? []).map((der) =>
    describeCertificate(Buffer.from(der, 'base64')),
  );
  const user =
    one.full === undefined
      ? null
      : { userName: one.full.userName, password: new PasswordHolder(one.full.password) };
  const question = questionOf(profileOf(one), '10.0.22631', proofOf(one), authorities, user);
  const result = await checkServer(
    question,
    {
      lookup: (name) => {
        const found = one.names?.[name];
        if (found === undefined) {
          return Promise.reject(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }));
        }
        return Promise.resolve(
          found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      },
      openPath:
        one.way === undefined
          ? openPathToServer
          : overWay(wayOf(one.way.seed, one.way.number), openPathToServer),
      openL2tp: (address, localAddress, events) =>
        openServerSocket(address, 1701, localAddress, events),
      clock: {
        now: () => performance.now(),
        after: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => {
            clearTimeout(timer);
          };
        },
      },
      random: randomBytes,
      makeKeyPair,
      budget,
      vpn: () => Promise.resolve(one.vpn ?? 'down'),
      now: () => new Date().toISOString(),
    },
    {
      depth: one.full === undefined ? 'normal' : 'full',
      signal: abort.signal,
      emit: (event) => {
        events.push(event);
        if (event.hop !== one.abortOn?.hop) return;
        setTimeout(() => {
          abort.abort();
        }, one.abortOn.afterMs);
      },
      localAddress: one.from ?? null,
      ...(one.limitMs !== undefined && { limitMs: one.limitMs }),
    },
  );
  const ms = performance.now() - begun;
  return { result, events, ms, waitSeconds: budget.secondsUntilQuiet(result.addresses) };
}

/** One that lives in memory; per source address, since the server counts so and a lab's client has many. */
export function memoryLedger(): HandshakeLedger {
  const entries = new Map<string, { id: string; at: number; server: string }>();
  let last = 0;
  return {
    list: (server) => [...entries.values()].filter((each) => each.server === server),
    add: (server, at) => {
      last += 1;
      const id = String(last);
      entries.set(id, { id, at, server });
      return id;
    },
    remove: (_server, id) => {
      entries.delete(id);
    },
  };
}

function proofOf({ psk, certificate }: CheckCase): OwnProof {
  if (psk !== undefined) return { kind: 'psk', psk: new PskHolder(psk) };
  if (certificate === undefined) return { kind: 'none', why: 'secretMissing' };
  const opened = openPkcs12(Buffer.from(certificate.pkcs12, 'base64'), certificate.password);
  if (isPkcs12Problem(opened)) throw new Error(`PKCS#12: ${opened.problem}`);
  const { leaf, privateKey: key, intermediates } = opened;
  if (leaf === null || key === null) throw new Error('PKCS#12: no key or no certificate');
  return { kind: 'certificate', leaf, key, intermediates };
}

function profileOf({ server, certificate, kind = 'l2tp', ipsecPolicy }: CheckCase): Profile {
  const common = {
    profileVersion: 1,
    id: '6f1c2d4e-0000-4000-8000-0000000000aa',
    revision: 1,
    name: 'Lab',
    provider: { name: 'Example' },
    server: { address: server },
    authentication:
      certificate === undefined
        ? { method: 'psk' }
        : { method: 'certificate', source: { kind: 'onThisPc', issuer: 'CN=Example' } },
  };
  if (kind === 'l2tp') {
    const own = ipsecPolicy === undefined ? {} : { ipsecPolicy };
    return profile.parse({ ...common, kind, l2tp: { methods: ['mschapv2'], ...own } });
  }
  return profile.parse({
    ...common,
    kind,
    ipsec: {
      remoteSubnets: ['198.51.100.0/24'],
      mainMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }] },
      quickMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA256' }] },
    },
  });
}
