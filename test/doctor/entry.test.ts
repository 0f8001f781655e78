/** Family 22: of each row one connection of which it holds, and the nearest of which it does not. */
import { describe, expect, it } from 'vitest';
import { dialled, entryWith, judged, serverSays, type Some } from './seen-of.ts';
import type { Entry } from '../../src/main/doctor/seen.ts';

const fine = entryWith({ tunnelType: 'L2tp' });
const stands = (more: Partial<Entry>): Some => ({ entry: { ...(fine.entry as Entry), ...more } });
const certificate = entryWith({ ipsecAuthentication: 'certificate' });
const maximum = entryWith({ encryption: 'Maximum' });
const windows = entryWith({ useWindowsCredentials: true });

/** Name, where it holds, and its neighbour. */
const rows: readonly (readonly [string, Some, Some])[] = [
  ['entryMissing', { entry: 'missing' }, { entry: 'troubled' }],
  ['entryTroubled', { entry: 'troubled' }, { entry: 'missing' }],
  [
    'certificateModeByMistake',
    { ...certificate, ...serverSays('pskProved') },
    { ...certificate, ...serverSays('certificateProved') },
  ],
  ['notL2tp', entryWith({ tunnelType: 'Ikev2' }), fine],
  [
    'methodsTooNarrow',
    { ...fine, ...serverSays('pppMethodRefused') },
    { ...fine, ...serverSays('pskProved') },
  ],
  ['encryptionTooHigh', { ...maximum, ...dialled(741) }, { ...fine, ...dialled(741) }],
  ['managedEntry', stands({ provisioningAuthority: 'MDM' }), fine],
  ['alreadyUp', stands({ connected: true }), fine],
  ['windowsCredentials', { ...windows, ...dialled(691) }, { ...fine, ...dialled(691) }],
  ['portInUse', dialled(633), dialled(756)],
];

describe.each(rows)('%s', (name, where, neighbour) => {
  it('holds here, and not next to it', () => {
    expect(judged(name, where)).toMatchObject({ is: 'holds' });
    expect(judged(name, neighbour)).toEqual({ is: 'not' });
  });
});
