// Records exchanges with both servers for the unit tests of the decoder (test/main/ike/corpus): whole datagrams, as they were.
// All addresses, names and secrets in them are the lab's own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MainModeCase, SeenPacket } from './agent/main-mode-job.ts';
import { makeLabCertificates } from './certificates.ts';
import type { Daemon, NetworkOptions, ServerOptions } from './lab-options.ts';
import { labProblem, withLab } from './open-lab.ts';

/** One recorded exchange; a file of the corpus. */
export interface RecordedExchange {
  readonly server: string;
  readonly case: string;
  readonly packets: readonly (SeenPacket & {
    /** What our main mode took it for, e.g. `message4`. */
    readonly what: string;
  })[];
}

const psk = 'the secret of the corpus';

/** Writes the files, overwriting. Returns their names. @throws where no lab can be opened */
export async function recordCorpus(folder: string): Promise<string[]> {
  const problem = labProblem();
  if (problem !== null) throw new Error(problem);
  const certificates = makeLabCertificates();
  const certificate = certificates.client.right;
  const rsa = { authentication: 'rsa', certificates: certificates.server.right } as const;
  const cases: [string, NetworkOptions, Partial<ServerOptions>, Omit<MainModeCase, 'server'>][] = [
    ['psk', {}, {}, { psk }],
    ['psk-both-behind-nat', { clientNat: true, serverNat: true }, {}, { psk }],
    ['psk-on-4500', {}, {}, { psk, startPort: 4500 }],
    ['psk-wide-offer', {}, {}, { psk, offer: 'wide' }],
    ['psk-wrong', {}, {}, { psk: 'another secret' }],
    ['no-common-proposal', {}, { proposals: 'foreign' }, { psk }],
    ['hopeless-offer', {}, {}, { psk, offer: 'hopeless', upTo: 'message2' }],
    ['rsa', {}, rsa, { certificate }],
    ['rsa-both-behind-nat', { clientNat: true, serverNat: true }, rsa, { certificate }],
    ['rsa-client-of-another-ca', {}, rsa, { certificate: certificates.client.otherCa }],
    ['psk-where-certificates-are-wanted', {}, rsa, { psk }],
  ];
  const written: string[] = [];
  mkdirSync(folder, { recursive: true });
  for (const daemon of ['charon', 'pluto'] as const) {
    for (const [name, network, server, asked] of cases) {
      const packets = await withLab(network, async (lab) => {
        const host = await lab.addHost({ daemon, psk, ...server });
        const { outcome, packets: seen } = await lab.run('mainMode', {
          server: host.address,
          ...asked,
        });
        const lines = outcome.trace.filter(({ event }) => event !== 'refused');
        return seen.map((packet, at) => ({
          ...packet,
          what: lines[at]?.what ?? lines.at(-1)?.what ?? 'unknown',
        }));
      });
      const recorded: RecordedExchange = { server: versions[daemon], case: name, packets };
      const file = `${daemon}-${name}.json`;
      writeFileSync(join(folder, file), `${JSON.stringify(recorded, null, 2)}\n`);
      written.push(file);
    }
  }
  return written;
}

const versions: Readonly<Record<Daemon, string>> = {
  charon: 'strongSwan 5.9.8',
  pluto: 'Libreswan 4.10',
};
