// The keys that are derived on other threads: they are those that the file needs, and they change nothing of what is said of it.
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openPkcs12, openPkcs12Beside } from '../../../src/main/certificate/open-pkcs12.ts';
import { opensslVersion, openWorkshop } from './openssl-ca.ts';

const rounds = vi.hoisted(() => ({ here: 0, beside: 0 }));
vi.mock(import('node:crypto'), async (original) => {
  const real = await original();
  return {
    ...real,
    pbkdf2Sync: (...args: Parameters<typeof real.pbkdf2Sync>) => {
      rounds.here += args[2];
      return real.pbkdf2Sync(...args);
    },
    pbkdf2: (...args: Parameters<typeof real.pbkdf2>) => {
      rounds.beside += args[2];
      real.pbkdf2(...args);
    },
  };
});
const workshop = openWorkshop();
afterAll(() => {
  workshop.remove();
});

describe.skipIf(opensslVersion() === null)('keys that are derived ahead', () => {
  const leaf = workshop.makeLeaf({
    subject: '/CN=ahead',
    issuer: workshop.makeCa({ subject: '/CN=CA' }),
  });

  it.each([
    { name: 'both', more: ['-iter', '3000'], here: 0, beside: 6000 },
    {
      name: 'the only one of a file without a MAC',
      more: ['-iter', '3000', '-nomac'],
      here: 0,
      beside: 3000,
    },
    { name: 'none of an old file', more: ['-legacy'], here: 0, beside: 0 },
    {
      name: 'none of one with too many rounds',
      more: ['-iter', '2000001', '-nomac'],
      ...{ here: 2_000_001, beside: 0 },
    },
  ])('are $name', async ({ more, here, beside }) => {
    const file = workshop.makePkcs12({ leaf, password: 'x', more });
    Object.assign(rounds, { here: 0, beside: 0 });
    const opened = await openPkcs12Beside(file, 'x');
    expect(rounds).toEqual({ here, beside });
    expect(JSON.stringify(opened)).toBe(JSON.stringify(openPkcs12(file, 'x')));
  });

  it('open no file with another password, and not one that is broken', async () => {
    const file = workshop.makePkcs12({ leaf, password: 'x' });
    for (const bytes of [file, file.subarray(0, 900)]) {
      expect(await openPkcs12Beside(bytes, 'y')).toEqual(openPkcs12(bytes, 'y'));
      expect(await openPkcs12Beside(bytes, 'y')).toHaveProperty('problem');
    }
  });
});
