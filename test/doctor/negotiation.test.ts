/** Family 21: of each row one place where it holds, with what evidence, and the nearest where it does not. */
import { describe, expect, it } from 'vitest';
import { fixOf } from '../../src/main/doctor/fix-of.ts';
import { languages } from '../../src/shared/text/languages.ts';
import { causeText } from '../../src/shared/text/doctor-text.ts';
import { remedy } from '../../src/shared/remedy-plan/remedy.ts';
import {
  dialled,
  entryWith,
  hostWith,
  judged,
  rowNamed,
  seenOf,
  serverSays,
  type Some,
} from './seen-of.ts';

const entry = entryWith({});
const own: Some = {
  entry: { ...(entry.entry as object), ipsecPolicy: {} } as unknown as NonNullable<Some['entry']>,
};
const list = (code: string, which: 'windows' | 'profile') => serverSays([code, { list: which }]);
const nat = (natValue: number | null, ...codes: string[]): Some => ({
  ...{ natValue, ...entry, ...serverSays(...codes) },
});
const restart = (restartPending: boolean): Some => ({ restartPending, ...nat(2, 'natServer') });
const home = (address: string) => hostWith({ addressTowardsServer: address });
const windows = (version: string, revision: number | null, ...updates: string[]): Some => ({
  ...hostWith({ windows: version }),
  build: { revision, updates },
});
const failed = (code: number, at = '2026-11-30T10:00:30Z', remote = '203.0.113.10'): Some => ({
  ...hostWith({}),
  dial: { number: 789, stage: 'link', at: '2026-11-30T10:01:00Z', by: 'event' },
  ikeFailures: [{ at, code, point: 'peer', mode: 'main', remote }],
});

/** Name, where it holds, its basis, its evidence, its neighbour. */
const rows: readonly (readonly [string, Some, string, object, Some])[] = [
  ['pskRefused', serverSays('pskRefused'), 'answered', {}, serverSays('pskNoAnswer')],
  [
    'pskUnanswered',
    serverSays(['pskNoAnswer', { repeats: '2' }]),
    'silence',
    { repeated: 'yes' },
    serverSays('pskRefused'),
  ],
  [
    'pskTypedAgain',
    { ...serverSays('pskProved'), ...dialled(789) },
    'number',
    {},
    { ...serverSays('pskProved'), ...dialled(809) },
  ],
  [
    'pskTypedAgain',
    { ...serverSays('pskProved'), ...dialled(13_843) },
    'agreeing',
    {},
    { ...serverSays('pskNoAnswer'), ...dialled(13_843) },
  ],
  [
    'noProposal',
    serverSays(['serverWantsOther', { encryption: 'AES-256', hash: 'SHA-256', group: '14' }]),
    'answered',
    { wants: 'AES-256, SHA-256, 14' },
    serverSays('proposalTaken'),
  ],
  [
    'noProposal',
    serverSays('proposalRefused'),
    'answered',
    { wants: 'none' },
    serverSays('offerIgnored'),
  ],
  [
    'ownPolicyTooNarrow',
    { ...own, ...list('proposalRefused', 'profile'), ...dialled(null) },
    'agreeing',
    {},
    { ...own, ...list('proposalRefused', 'windows'), ...dialled(null) },
  ],
  [
    'ownPolicyTooNarrow',
    { ...own, ...list('proposalTaken', 'windows'), ...dialled(788) },
    'agreeing',
    {},
    { ...entry, ...list('proposalTaken', 'windows'), ...dialled(788) },
  ],
  ['otherMethodWanted', serverSays('certificatesWanted'), 'answered', {}, serverSays('pskRefused')],
  ['ikev1Off', serverSays('ikev1NotBuilt'), 'answered', {}, serverSays('ikev2Too')],
  [
    'quickModeRefused',
    serverSays('quickModeRefused'),
    'answered',
    { how: 'refused' },
    serverSays('quickModeTaken'),
  ],
  [
    'quickModeRefused',
    serverSays('quickModeNoAnswer'),
    'silence',
    { how: 'silent' },
    serverSays('l2tpSilent'),
  ],
  ['aggressiveWanted', serverSays('aggressiveOnly'), 'answered', {}, serverSays('ikev2Only')],
  ['noKeyOnServer', serverSays('keyExchangeRefused'), 'answered', {}, serverSays('pskRefused')],
  ['offerIgnored', serverSays('offerIgnored'), 'silence', {}, serverSays('serverSilent')],
  ['exchangeStopped', serverSays('exchangeStopped'), 'silence', {}, serverSays('offerIgnored')],
  ['proofSpoilt', serverSays('pskProofFailed'), 'answered', {}, serverSays('pskRefused')],
  [
    'natValueMissing',
    nat(null, 'natServer'),
    'agreeing',
    { value: 'none', both: 'no' },
    nat(1, 'natServer'),
  ],
  [
    'natValueMissing',
    nat(1, 'natBoth'),
    'agreeing',
    { value: '1', both: 'yes' },
    nat(2, 'natBoth'),
  ],
  ['natValueMissing', nat(0, 'natServer', 'pskNoAnswer'), 'silence', {}, nat(0, 'natClient')],
  ['natValueNotRestarted', restart(true), 'agreeing', {}, restart(false)],
  [
    'secondClient',
    { ...entry, ...serverSays('pskProved', 'natClient'), ...dialled(809) },
    'number',
    {},
    { ...entry, ...serverSays('pskProved', 'natNone'), ...dialled(809) },
  ],
  [
    'natNotSpoken',
    { ...entry, ...serverSays('natNotSpoken'), ...home('192.168.178.23') },
    'agreeing',
    { address: '192.168.178.23' },
    { ...entry, ...serverSays('natNotSpoken'), ...home('198.51.100.7') },
  ],
  [
    'januaryUpdate',
    windows('10.0.19044', 1466),
    'agreeing',
    { update: 'KB5009543' },
    windows('10.0.19044', 1469),
  ],
  [
    'januaryUpdate',
    windows('10.0.22000', null, 'KB5009566'),
    'agreeing',
    { update: 'KB5009566' },
    windows('10.0.22000', null, 'KB5009566', 'KB5010795'),
  ],
  ['ikeCredentials', dialled(13_801), 'number', { number: '13801' }, dialled(13_806)],
  [
    'ikeNoPolicy',
    { ...entry, ...dialled(13_825) },
    'number',
    { number: '13825' },
    { ...entry, ...dialled(13_868) },
  ],
  [
    'proofFailedRecorded',
    failed(13_843),
    'answered',
    { number: '13843', point: 'peer' },
    failed(13_843, '2026-11-30T09:00:00Z'),
  ],
  [
    'noMatchRecorded',
    failed(13_868),
    'answered',
    { number: '13868', point: 'peer' },
    failed(13_868, undefined, '203.0.113.99'),
  ],
];

describe('negotiation and NAT', () => {
  it.each(rows)('%s: %j', (name, some, basis, evidence, neighbour) => {
    const outcome = judged(name, some);
    expect(outcome).toMatchObject({ is: 'holds', basis, evidence });
    expect(judged(name, neighbour)).toEqual({ is: 'not' });
    // Without what it names, a sentence is its own key.
    const given = outcome.is === 'holds' ? outcome.evidence : {};
    for (const language of languages)
      expect(causeText(language, 'seen', name, given)).toMatch(/ .*\.$/);
  });

  it('mend the value for NAT with 2, and nothing once it is set', () => {
    const row = rowNamed('natValueMissing');
    const wishes = fixOf(row, seenOf(nat(null, 'natServer')));
    const id = '3f0c2a51-7a6e-4b5c-9d0e-1f2a3b4c5d6e';
    expect(remedy.parse({ id, name: 'NAT', cause: row.name, wishes }).wishes).toEqual([
      {
        room: 'natTraversal',
        target: {},
        aim: { kind: 'atLeast', value: { type: 'dword', data: 2 } },
      },
    ]);
    expect(fixOf(row, seenOf(nat(2, 'natServer')))).toBeNull();
  });
});
