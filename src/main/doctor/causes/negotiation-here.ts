// Family 21: what Windows itself says of a negotiation that failed, and its update that broke them (doctor.md 2 F13 and F14, 3.2).
import type { Host } from '../../../shared/port/host.ts';
import type { IkeFailure } from '../../../shared/port/surroundings.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { updatesOfJanuary2022 } from '../known-updates.ts';
import type { Dial } from '../seen.ts';
import { ended, maybe } from './by-number.ts';

const proofFailed = [13801, 13837, 13843, 13866, 13867, 13870];
const noMatch = [13802, 13868];
const link = [789, 792, 793, 809];

export const negotiationHereCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2112',
    name: 'januaryUpdate',
    where: 'here',
    numbers: [789, 13824, 13842],
    stages: ['link'],
    reads: ['host', 'build'],
    basis: 'agreeing',
    when: ({ host, build: { revision, updates } }) => {
      const build = Number(host.windows.split('.')[2]);
      const found = updatesOfJanuary2022.find(
        ({ builds, update, broken, mended, mendedBy }) =>
          builds.includes(build) &&
          (revision === null
            ? updates.includes(update) && !updates.includes(mendedBy)
            : revision >= broken && revision < mended),
      );
      return found === undefined ? null : { update: found.update };
    },
  }),
  // Of 13801 alone nobody knows whether it was a key or a certificate.
  maybe('RW2113', 'ikeCredentials', 'here', [13801], ['RW2101', 'RW2102', 'RW2103', 'RW2121']),
  cause({
    // A dial makes the policy of L2TP itself: a rule is for pure IPsec, whose rows tell (family 28).
    code: 'RW2114',
    name: 'ikeNoPolicy',
    where: 'here',
    numbers: [791, 13825, 13850],
    stages: ['link'],
    reads: ['dial', 'entry'],
    basis: 'number',
    dependsOn: ['RW2001', 'RW2002', 'RW2003', 'RW2006', 'RW2007'],
    when: ({ dial }) => (ended(dial, [791, 13825, 13850]) ? { number: String(dial.number) } : null),
  }),
  recorded(
    'RW2121',
    'proofFailedRecorded',
    'here',
    [787, 811, ...link, ...proofFailed],
    proofFailed,
  ),
  recorded('RW2122', 'noMatchRecorded', 'server', [788, ...link, ...noMatch], noMatch),
];

/** F13: Windows' own record of the same dial says what its number does not. */
function recorded(
  code: string,
  name: string,
  where: CauseOfSeen['where'],
  numbers: readonly number[],
  codes: readonly number[],
): CauseOfSeen {
  return cause({
    ...{ code, name, where, numbers },
    stages: ['link'],
    reads: ['ikeFailures', 'dial', 'host'],
    basis: 'answered',
    dependsOn: ['RW2101', 'RW2102', 'RW2103', 'RW2104', 'RW2105', 'RW2106', 'RW2111'],
    when: ({ ikeFailures, dial, host }) => {
      const found = ikeFailures.find(
        (each) => codes.includes(each.code) && isOfDial(each, dial) && isTowards(each, host),
      );
      return found === undefined ? null : { number: String(found.code), point: found.point };
    },
  });
}

/** A negotiation ends before its dial does, and Windows gives up within two minutes. */
const longestMs = 2 * 60_000;

function isOfDial({ at }: IkeFailure, dial: Dial): boolean {
  return dial.at !== null && Math.abs(Date.parse(dial.at) - Date.parse(at)) <= longestMs;
}

function isTowards({ remote }: IkeFailure, { serverAddresses }: Host): boolean {
  return remote === null || serverAddresses.length === 0 || serverAddresses.includes(remote);
}
