// Causes that the number alone tells: of a dial that ended in it, and of no other.
import type { Basis, Place } from '../../../shared/diagnosis/cause.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { senseOf } from '../numbers.ts';
import type { Dial } from '../seen.ts';

export function ended({ number }: Dial, numbers: readonly number[]): boolean {
  return number !== null && numbers.includes(number);
}

/**
 * The number names the one cause there is. It is no answer of a server: Windows wrote it into a log that any account writes to, or
 * a person read it somewhere.
 */
export function namesIt(
  code: string,
  name: string,
  where: Place,
  numbers: readonly number[],
  dependsOn: readonly string[] = [],
): CauseOfSeen {
  return told('number', { code, name, where, numbers, dependsOn });
}

/** The number is all there is: it leads here among others. */
export function maybe(
  code: string,
  name: string,
  where: Place,
  numbers: readonly number[],
  dependsOn: readonly string[] = [],
): CauseOfSeen {
  return told('number', { code, name, where, numbers, dependsOn });
}

type Told = Pick<CauseOfSeen, 'code' | 'name' | 'where' | 'numbers'> & {
  readonly dependsOn: readonly string[];
};

function told(basis: Basis, { numbers, ...row }: Told): CauseOfSeen {
  const stages = new Set(numbers.flatMap((each) => senseOf(each)?.stages ?? []));
  return cause({
    ...row,
    numbers,
    stages: [...stages],
    reads: ['dial'],
    basis,
    when: ({ dial }) => (ended(dial, numbers) ? { number: String(dial.number) } : null),
  });
}
