// What is measured as whole processes of the built program.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, processOf } from './frame.mjs';

/** Plans from cold, on a demo PC, against Node doing nothing. */
export function benchStart({ root, scratch, program, rounds }) {
  const planOf = (example) =>
    processOf(
      ...[process.execPath, program, 'plan', join(root, 'examples', `${example}.json`)],
      ...['--pc', join(scratch, 'pc'), '--windows', '10.0.22631'],
    );
  return compare(
    'whole processes',
    rounds * 2,
    {
      plan: planOf('l2tp-psk'),
      'node -e 0': processOf(process.execPath, '-e', '0'),
      'plan of pure IPsec': planOf('ipsec-psk'),
      '--version': processOf(process.execPath, program, '--version'),
    },
    ['plan', 'plan of pure IPsec'].map((of) => ({
      name: `a ${of} from cold against node -e 0`,
      ...{ of, to: 'node -e 0', limit: 3 },
    })),
  );
}

/** Opening a PKCS#12 (lint) against `openssl pkcs12` on the same file. */
export async function benchPkcs12({ scratch, program, rounds }) {
  if (spawnSync('openssl', ['version']).status !== 0) return { skipped: 'no OpenSSL' };
  const at = (name) => join(scratch, name);
  const openssl = (...args) => execFileSync('openssl', args, { stdio: 'ignore' });
  const subject = ['-subj', '/CN=bench.example.com', '-days', '30'];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', at('key.pem'), '-out', at('own.pem')];
  openssl('req', '-x509', ...made, ...subject);
  writeFileSync(at('secrets.json'), JSON.stringify({ pkcs12Password: 'bench' }), { mode: 0o600 });
  const found = {};
  for (const iterations of [2048, 600_000]) {
    const file = at(`${iterations}.p12`);
    const options = ['-iter', String(iterations), '-passout', 'pass:bench', '-out', file];
    openssl('pkcs12', '-export', '-inkey', at('key.pem'), '-in', at('own.pem'), ...options);
    const lint = [program, '--lint-certificate', file, '--secrets', at('secrets.json')];
    const name = `a PKCS#12 of ${iterations} rounds against OpenSSL`;
    const goals =
      iterations === 600_000 ? [{ name, of: 'roadwarrior', to: 'openssl', limit: 2.5 }] : [];
    found[iterations] = await compare(
      `${iterations} rounds`,
      rounds,
      {
        roadwarrior: processOf(process.execPath, ...lint),
        openssl: processOf('openssl', 'pkcs12', '-in', file, '-passin', 'pass:bench', '-noout'),
        'node -e 0': processOf(process.execPath, '-e', '0'),
      },
      goals,
    );
  }
  return found;
}
