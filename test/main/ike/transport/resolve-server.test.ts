import { lookup } from 'node:dns/promises';
import { describe, expect, it } from 'vitest';
import {
  maximumAddresses,
  resolveServer,
  type Lookup,
} from '../../../../src/main/ike/transport/resolve-server.ts';
import { realClock, StandingClock } from './test-clock.ts';

const system: Lookup = (name) => lookup(name, { all: true, verbatim: true });
const never: Lookup = () => new Promise(() => undefined);
const gives =
  (...addresses: string[]): Lookup =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: 4 })));
const failsWith =
  (code: string): Lookup =>
  () =>
    Promise.reject(Object.assign(new Error(code), { code }));

function resolve(name: string, how: Lookup, signal?: AbortSignal) {
  const clock = new StandingClock();
  const resolved = resolveServer(name, {
    lookup: how,
    clock,
    limitMs: 3000,
    ...(signal && { signal }),
  });
  return { clock, resolved };
}

describe('resolveServer', () => {
  it.each([
    ['203.0.113.10', 4],
    ['2001:db8::10', 6],
  ])('%s stands for itself; nobody is asked', async (address, family) => {
    const { resolved } = resolve(address, () => Promise.reject(new Error('asked')));
    expect(await resolved).toEqual({ addresses: [{ address, family }] });
  });

  it.each([
    ['ENOTFOUND', 'notFound'],
    ['ENODATA', 'notFound'],
    ['EREFUSED', 'refused'],
    ['ESERVFAIL', 'failed'],
    ['ETIMEOUT', 'unanswered'],
    ['ECONNREFUSED', 'unanswered'],
    ['EAI_AGAIN', 'unanswered'],
  ])('C16: %s is told as %s', async (code, problem) => {
    expect(await resolve('vpn.example.com', failsWith(code)).resolved).toEqual({ problem });
  });

  it('asks the system', async () => {
    const resolved = await resolveServer('localhost', {
      lookup: system,
      clock: realClock,
      limitMs: 5000,
    });
    expect(resolved).toHaveProperty('addresses');
  });

  it('keeps the order, drops repetitions and what is no address, and stops somewhere', async () => {
    const { resolved } = resolve(
      'vpn.example.com',
      gives('2001:db8::10', '203.0.113.10', '2001:db8::10', 'nonsense', '1'),
    );
    expect(await resolved).toEqual({
      addresses: [
        { address: '2001:db8::10', family: 6 },
        { address: '203.0.113.10', family: 4 },
      ],
    });
    const many = Array.from({ length: 50 }, (_, index) => `203.0.113.${index}`);
    const bounded = await resolve('vpn.example.com', gives(...many)).resolved;
    expect(bounded).toHaveProperty('addresses.length', maximumAddresses);
  });

  it.each([
    ['no address', gives(), 'notFound'],
    ['something else', failsWith('EAI_FAIL'), 'unanswered'],
  ])('%s', async (_what, how, problem) => {
    const { clock, resolved } = resolve('vpn.example.com', how);
    expect(await resolved).toEqual({ problem });
    expect(clock.waiting).toBe(0);
  });

  it('does not wait longer than it may', async () => {
    const { clock, resolved } = resolve('vpn.example.com', never);
    clock.move(2999);
    expect(clock.waiting).toBe(1);
    clock.move(1);
    expect(await resolved).toEqual({ problem: 'unanswered' });
  });

  it('an abort ends it, also one that came before', async () => {
    const abort = new AbortController();
    const { clock, resolved } = resolve('vpn.example.com', never, abort.signal);
    abort.abort();
    expect(await resolved).toEqual({ problem: 'aborted' });
    expect(clock.waiting).toBe(0);
    expect(await resolve('vpn.example.com', never, abort.signal).resolved).toEqual({
      problem: 'aborted',
    });
  });
});
