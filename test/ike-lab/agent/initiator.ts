// strongSwan as the client, for the benchmark: the same main mode to the same server.
import { mkdirSync } from 'node:fs';
import { runCharon } from './charon.ts';

export interface InitiatorArgs {
  readonly server: string;
  readonly psk: string;
  readonly rounds: number;
}

/** Milliseconds of one main mode. */
export interface Initiated {
  /** By charon's own log: from its first message to "established". */
  readonly own: number;
  /** The whole `swanctl --initiate`, with the daemon running. */
  readonly command: number;
}

/** Runs main modes one after the other, each taken down again. */
export async function initiate(
  { server, psk, rounds }: InitiatorArgs,
  folder: string,
): Promise<Initiated[]> {
  mkdirSync(folder, { recursive: true });
  const conf = `connections { lab {
      version = 1
      proposals = aes256-sha1-ecp384
      remote_addrs = ${server}
      local { auth = psk }
      remote { auth = psk }
    } }
    secrets { ike { secret = "${psk}" } }\n`;
  const { swanctl, log, stop } = await runCharon('client', folder, conf, {});
  const found: Initiated[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const before = log().length;
      const begun = performance.now();
      await swanctl(['--initiate', '--ike', 'lab']);
      const command = performance.now() - begun;
      const lines = log().slice(before).split('\n');
      const own = momentOf(lines, /established between/) - momentOf(lines, /initiating Main Mode/);
      found.push({ own, command });
      await swanctl(['--terminate', '--ike', 'lab']);
    }
  } finally {
    await stop();
  }
  return found;
}

/** The log's own clock, `12:34:56.789`, in milliseconds of the day. */
function momentOf(lines: readonly string[], what: RegExp): number {
  const line = lines.find((each) => what.test(each)) ?? '';
  const [, hours, minutes, seconds] = /^(\d+):(\d+):([\d.]+)/.exec(line) ?? [];
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
