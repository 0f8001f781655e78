/** Family 23: of each row one PC or server on which it holds, and the nearest on which it does not. */
import { describe, expect, it } from 'vitest';
import type { Stored } from '../../src/main/doctor/own-certificates.ts';
import { dialled, entryWith, judged, serverSays, type Some } from './seen-of.ts';

const now = '2026-12-01T12:00:00.000Z';
const early = '2026-01-01T00:00:00.000Z';
const late = '2027-12-31T00:00:00.000Z';
const past = '2026-11-30T00:00:00.000Z';
const future = '2026-12-02T00:00:00.000Z';

function stored(more: Partial<Stored>): Stored {
  const usual = { subject: 'CN=pc', issuer: 'CN=Office CA', issuerDer: '30', ekus: null };
  const dates = { notBefore: early, notAfter: late };
  return { ...usual, ...dates, hasKey: true, keyType: 'RSA', ...more } as Stored;
}

const ca = stored({ subject: 'CN=Office CA' });
const entry = entryWith({ ipsecAuthentication: 'certificate' });
const own = (certificates: readonly Partial<Stored>[], authorities: Stored[] = [ca]): Some => ({
  ...{ ...entry, ...dialled(786, 'link'), now, authorities },
  ownCertificates: certificates.map(stored),
});
const good = own([{}]);
const crl = (crlCheck: 'RequireCrlCheck' | 'AttemptCrlCheck'): Some => ({
  ...{ ...entry, ...dialled(13_817, 'link') },
  firewall: { crlCheck } as NonNullable<Some['firewall']>,
});

/** Name, where it holds, by what basis, and its neighbour. */
const rows: readonly (readonly [string, Some, string, Some])[] = [
  [
    'noOwnCertificate',
    own([]),
    'local',
    { ...own([]), ...entryWith({ ipsecAuthentication: 'psk' }) },
  ],
  ['noOwnCertificate', own([{ ekus: ['1.3.6.1.5.5.7.3.1'] }]), 'local', good],
  ['ownExpired', own([{ notAfter: past }]), 'local', own([{ notAfter: past }, {}])],
  ['ownExpired', own([{ notAfter: past, issuerDer: '31' }, {}]), 'silence', good],
  ['ownNotYetValid', own([{ notBefore: future }]), 'local', own([{ notBefore: past }])],
  ['ownKeyGone', own([{ keyGone: true }]), 'local', good],
  ['ownKeyGone', own([{ hasKey: false }]), 'local', good],
  ['ownAuthorityMissing', own([{}], []), 'local', good],
  [
    'ownAuthorityMissing',
    own([{ authorityKeyId: '01' }], [{ ...ca, subjectKeyId: '02' }]),
    'local',
    own([{ authorityKeyId: '01' }], [{ ...ca, subjectKeyId: '01' }]),
  ],
  ['ecKeyWithL2tp', own([{ keyType: 'ECDSA256' }]), 'local', own([{ keyType: 'ECDSA256' }, {}])],
  ['severalCandidates', own([{}, {}]), 'agreeing', own([{}, { notAfter: past }])],
  ['severalCandidates', { ...own([{}, {}]), ...dialled(null) }, 'silence', good],
  ['crlUnreachable', crl('RequireCrlCheck'), 'local', crl('AttemptCrlCheck')],
  [
    'crlUnreachable',
    { ...crl('RequireCrlCheck'), ...dialled(789) },
    'agreeing',
    crl('AttemptCrlCheck'),
  ],
  ['clockBehind', own([{}], [{ ...ca, notBefore: future }]), 'local', own([{ notBefore: future }])],
  ['issuerNotWanted', serverSays('authorityNotRequested'), 'answered', serverSays('nameDiffers')],
  ['serverUntrusted', serverSays('authorityUnknown'), 'answered', serverSays('authorityNotGiven')],
  ['serverNameDiffers', serverSays('nameDiffers'), 'answered', serverSays('nameLoose')],
  ['serverExpired', serverSays('serverExpired'), 'answered', serverSays('serverExpiresSoon')],
  [
    'serverSentNone',
    serverSays('serverSentNoCertificate'),
    'answered',
    serverSays('serverCertificateUnread'),
  ],
  ['serverUsage', serverSays('usageMissing'), 'answered', serverSays('usageLoose')],
  ['clockWrong', serverSays('serverNotYetValid'), 'answered', serverSays('serverExpired')],
  [
    'certificateTooLong',
    serverSays(['certificateNoAnswer', { pieces: 'yes' }]),
    'silence',
    serverSays(['certificateNoAnswer', { pieces: 'no' }]),
  ],
  [
    'ownUnanswered',
    serverSays(['certificateNoAnswer', { pieces: 'no' }]),
    'silence',
    serverSays(['certificateNoAnswer', { pieces: 'yes' }]),
  ],
  ['ownRefused', serverSays('certificateRefused'), 'answered', serverSays('certificateNoAnswer')],
  [
    'serverCertificateWeak',
    serverSays('serverKeyTooWeak'),
    'answered',
    serverSays('serverKeyWeak'),
  ],
];

describe('certificates', () => {
  it.each(rows)('%s: row %#', (name, some, basis, neighbour) => {
    expect(judged(name, some)).toMatchObject({ is: 'holds', basis });
    expect(judged(name, neighbour)).toEqual({ is: 'not' });
  });
});
