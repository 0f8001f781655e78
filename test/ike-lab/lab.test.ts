// The lab itself: what the other tests of this folder rely on. ike-scan is the witness, since none of its code is ours.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Ended } from './agent/run-command.ts';
import { addresses, type NetworkOptions } from './lab-options.ts';
import { labProblem, openLab, withLab, type Lab } from './open-lab.ts';

const problem = labProblem();
if (problem !== null) console.log(`skipped: ${problem}`);

const psk = 'right';
/** AES256, SHA1, PSK, modp2048. */
const transform = '(1=7,14=256,2=2,3=1,4=14,11=1,12=28800)';

/** One message 1, answered or not: this leaves a half-open handshake. */
function scan(lab: Lab, target: string, ...more: string[]): Promise<Ended> {
  const once = ['--sport=0', '--retry=1', '--timeout=700', `--trans=${transform}`];
  return lab.run('exec', { command: ['ike-scan', ...once, ...more, target] });
}

/** Living processes of a lab, as this machine sees them. */
function processesOf(lab: Lab): number {
  return readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) &&
        readFileSync(`/proc/${name}/environ`, 'utf8').includes(lab.mark) &&
        !/\) Z /.test(readFileSync(`/proc/${name}/stat`, 'utf8'))
      );
    } catch {
      return false;
    }
  }).length;
}

async function ended(lab: Lab): Promise<boolean> {
  const limit = performance.now() + 3000;
  while (processesOf(lab) > 0 && performance.now() < limit) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return processesOf(lab) === 0;
}

describe.skipIf(problem !== null)('the lab', { concurrent: true }, () => {
  const ways: [string, NetworkOptions, readonly string[], RegExp][] = [
    ['direct', {}, ['203.0.113.10', '203.0.113.11'], /192\.0\.2\.10\b/],
    ['client NAT', { clientNat: true }, ['203.0.113.10', '203.0.113.11'], /198\.51\.100\.10\b/],
    ['server NAT', { serverNat: true }, ['198.51.100.140', '198.51.100.141'], /192\.0\.2\.10\b/],
    [
      'both',
      { clientNat: true, serverNat: true },
      ['198.51.100.140', '198.51.100.141'],
      /198\.51\.100\.10\b/,
    ],
  ];
  it.for(ways)('%s: both servers answer, and see the address that they should', async (way) => {
    const [, network, targets, seen] = way;
    await withLab(network, async (lab) => {
      const daemons = ['charon', 'pluto'] as const;
      const hosts = await Promise.all(daemons.map((daemon) => lab.addHost({ daemon, psk })));
      expect(hosts.map(({ address }) => address)).toEqual(targets);
      for (const host of hosts) {
        const { stdout, stderr } = await scan(lab, host.address);
        expect(stdout, stderr).toContain('1 returned handshake');
        const state = await host.state();
        expect(state).toMatchObject({ halfOpen: 1, established: 0, died: null });
        const [from] = /(?:192\.0\.2|198\.51\.100)\.\d+/.exec(state.log) ?? [];
        expect(from).toMatch(seen);
      }
    });
  });

  it('each address of the client has its own outside behind NAT', async () => {
    await withLab({ clientNat: true }, async (lab) => {
      const host = await lab.addHost({ daemon: 'charon', psk });
      for (const last of [11, 12]) {
        const address = lab.freshAddress();
        expect(address).toBe(`192.0.2.${last}`);
        await lab.run('exec', {
          command: ['ip', 'route', 'replace', 'default', 'via', '192.0.2.1', 'src', address],
        });
        expect((await scan(lab, host.address)).stdout).toContain('1 returned handshake');
        const { log } = await host.state();
        expect(log).toMatch(new RegExp(`received packet: from 198\\.51\\.100\\.${last}\\[`));
      }
    });
  });

  const hindered: [string, NetworkOptions, readonly (500 | 4500)[]][] = [
    ['nothing dropped', {}, [500, 4500]],
    ['port 500 dropped', { drop: [500] }, [4500]],
    ['port 4500 dropped', { drop: [4500] }, [500]],
    ['everything dropped', { drop: ['everything'] }, []],
  ];
  it.for(hindered)('%s', async ([, network, answering]) => {
    await withLab(network, async (lab) => {
      const host = await lab.addHost({ daemon: 'charon', psk });
      const on = async (port: 500 | 4500) =>
        (await scan(lab, host.address, ...(port === 500 ? [] : ['--nat-t']))).stdout;
      const [plain, encapsulated] = await Promise.all([on(500), on(4500)]);
      const answered = (text: string) => text.includes('1 returned handshake');
      expect([answered(plain), answered(encapsulated)]).toEqual(
        ([500, 4500] as const).map((port) => answering.includes(port)),
      );
    });
  });

  it('loses about as much as it is told', async () => {
    await withLab({ loss: 20 }, async (lab) => {
      const { address } = await lab.addHost(null);
      await lab.run('exec', { command: [process.execPath, '-e', send1000, address] });
      const rules = await lab.run('exec', { space: 'way', command: ['nft', 'list', 'ruleset'] });
      const [seen = 0, lost = 0] = [...rules.stdout.matchAll(/packets (\d+)/g)].map(([, count]) =>
        Number(count),
      );
      expect(seen).toBeGreaterThanOrEqual(1000);
      // Five standard deviations of 1000 tries are 6.3 %.
      expect(Math.abs(lost / seen - 0.2)).toBeLessThan(0.063);
    });
  });

  it('nobody there, and nothing listening, differ by ICMP', async () => {
    await withLab({}, async (lab) => {
      const host = await lab.addHost(null);
      const udp = (target: string) =>
        lab.run('exec', {
          command: [process.execPath, '-e', probe, target],
          limitMs: 3000,
        });
      expect((await udp(host.address)).stdout).toBe('ECONNREFUSED');
      expect((await udp(addresses.nobody)).stdout).toBe('silence');
    });
  });

  it('IPv6 reaches the server', async () => {
    await withLab({}, async (lab) => {
      const command = [process.execPath, '-e', probe, (await lab.addHost(null)).ipv6];
      expect((await lab.run('exec', { command })).stdout).toBe('ECONNREFUSED');
    });
  });

  it('says what went wrong inside, and goes on', async () => {
    await withLab({}, async (lab) => {
      const starting = lab.addHost({ daemon: 'pluto', proposals: 'old' });
      await expect(starting).rejects.toThrow("'modp1024' is not supported");
      const host = await lab.addHost({ daemon: 'charon', psk });
      await host.stop();
      expect((await lab.run('exec', { command: ['true'] })).status).toBe(0);
    });
  });

  it('nothing of it is left: closed, or its starter killed', async () => {
    const [closed, killed] = await Promise.all([openLab(), openLab()]);
    await Promise.all([closed, killed].map((lab) => lab.addHost({ daemon: 'pluto', psk })));
    expect(processesOf(closed)).toBeGreaterThan(2);
    await closed.close();
    expect(await ended(closed)).toBe(true);
    killed.kill();
    expect(await ended(killed)).toBe(true);
    await killed.close();
    expect(existsSync('/run/lab')).toBe(false);
  });

  it('a job that hangs ends the lab at its limit', async () => {
    const lab = await openLab();
    await expect(lab.run('exec', { command: ['sleep', '60'] }, 300)).rejects.toThrow('300 ms');
    expect(await ended(lab)).toBe(true);
  });
});

/** A connected socket sends one byte to port 500 and says what comes of it. */
const probe = `
  const { createSocket } = require('node:dgram');
  const target = process.argv[1];
  const socket = createSocket(target.includes(':') ? 'udp6' : 'udp4');
  const say = (what) => { process.stdout.write(what); process.exit(0); };
  socket.on('error', (error) => say(error.code));
  socket.connect(500, target, () => socket.send('x'));
  setTimeout(say, 1000, 'silence');`;

/** 1000 datagrams to a port, one after the other. */
const send1000 = `
  const socket = require('node:dgram').createSocket('udp4');
  let left = 1000;
  const next = () => {
    if (left === 0) { socket.close(); return; }
    left -= 1;
    socket.send('x', 7, process.argv[1], next);
  };
  next();`;
