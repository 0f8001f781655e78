// Real sockets on loopback: what the system does for us (ICMP errors, who may answer) is the point.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openServerSocket } from '../../../../src/main/ike/transport/server-socket.ts';
import { TransportError } from '../../../../src/main/ike/transport/transport-error.ts';
import { openOurs, openPeer, pause, until } from './loopback.ts';

const ipv6 = existsSync('/proc/net/if_inet6') && readFileSync('/proc/net/if_inet6', 'utf8') !== '';
if (!ipv6) console.log('skipped: no IPv6 on this machine');

describe('a socket towards the server', () => {
  it.each([['127.0.0.1'], ...(ipv6 ? [['::1']] : [])])(
    'sends to %s and hears it',
    async (address) => {
      const peer = await openPeer(address);
      const { socket, seen } = await openOurs(address, peer.port);
      socket.send(Buffer.from('hello'));
      const { bytes, from } = await peer.next();
      expect(bytes.toString()).toBe('hello');
      expect(socket).toMatchObject({ localAddress: address, localPort: from.port });
      peer.socket.send('welcome', from.port, from.address);
      await until(() => seen.length > 0);
      expect(seen).toEqual(['welcome']);
    },
  );

  it('hears that nobody listens, and goes on', async () => {
    const peer = await openPeer();
    const { socket, seen } = await openOurs('127.0.0.1', peer.port);
    peer.close();
    socket.send(Buffer.from('one'));
    await until(() => seen.length > 0);
    expect(seen[0]).toBe('refused');
    const again = await openPeer('127.0.0.1', peer.port);
    socket.send(Buffer.from('two'));
    const { bytes, from } = await again.next();
    expect(bytes.toString()).toBe('two');
    again.socket.send('here', from.port, from.address);
    await until(() => seen.includes('here'));
  });

  it('does not hear another port or another address, only its peer', async () => {
    const peer = await openPeer();
    const stranger = await openPeer();
    const elsewhere = await openPeer('127.0.0.2');
    const { socket, seen } = await openOurs('127.0.0.1', peer.port);
    for (const from of [stranger, elsewhere, peer]) {
      from.socket.send(
        `from ${from === peer ? 'the peer' : 'a stranger'}`,
        socket.localPort,
        '127.0.0.1',
      );
    }
    await until(() => seen.length > 0);
    await pause(50);
    expect(seen).toEqual(['from the peer']);
  });

  it('takes the largest datagram there is', async () => {
    const peer = await openPeer();
    const { socket, seen } = await openOurs('127.0.0.1', peer.port);
    peer.socket.send(Buffer.alloc(65_507, 'x'), socket.localPort, '127.0.0.1');
    await until(() => seen.length > 0);
    expect(seen[0]).toHaveLength(65_507);
  });

  it('survives one that is too large to send', async () => {
    const peer = await openPeer();
    const { socket } = await openOurs('127.0.0.1', peer.port);
    socket.send(Buffer.alloc(70_000));
    socket.send(Buffer.from('small'));
    expect((await peer.next()).bytes.toString()).toBe('small');
  });

  it('speaks from the address that it is told', async () => {
    const peer = await openPeer();
    const { socket } = await openOurs('127.0.0.1', peer.port, '127.0.0.3');
    socket.send(Buffer.from('hello'));
    expect((await peer.next()).from.address).toBe('127.0.0.3');
    expect(socket.localAddress).toBe('127.0.0.3');
  });

  it('is deaf and mute when closed, and may be closed twice', async () => {
    const peer = await openPeer();
    const { socket, seen } = await openOurs('127.0.0.1', peer.port);
    peer.socket.send('late', socket.localPort, '127.0.0.1');
    socket.close();
    socket.close();
    socket.send(Buffer.from('never'));
    await pause(50);
    expect(seen).toEqual([]);
  });

  it.each([
    ['no address of ours', '127.0.0.1', '192.0.2.1', 'noRoute', 'EADDRNOTAVAIL'],
    ['a broadcast address', '255.255.255.255', null, 'forbidden', 'EACCES'],
  ])('%s: a problem with a code', async (_what, address, local, code, systemCode) => {
    const events = { datagram: () => undefined, refused: () => undefined };
    const opening = openServerSocket(address, 500, local, events);
    await expect(opening).rejects.toBeInstanceOf(TransportError);
    await expect(opening).rejects.toMatchObject({ code, systemCode });
  });
});
