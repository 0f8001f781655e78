// How a main mode that did not come to its end is to be read: refused, or only spoilt on the way (D43).
import type { MainModeOutcome, SeenNotify } from '../exchange/outcomes.ts';

/** What judged us in place of the answer that was waited for; null: nothing did. */
export function refusalIn(
  { notifies, awaiting }: MainModeOutcome,
  protection?: SeenNotify['protection'],
): SeenNotify | null {
  const found = notifies.find(
    (each) =>
      each.meaning === 'refusal' &&
      each.awaiting === awaiting &&
      (protection === undefined || each.protection === protection),
  );
  return found ?? null;
}

/** Errors ended it, and none of them judged us. */
export function isSpoilt(main: MainModeOutcome): boolean {
  const judged = main.serverProof === 'failed' || main.serverProof === 'noCertificate';
  return main.ended === 'error' && !judged && refusalIn(main) === null;
}

/** Another one may well come to its end: this one was spoilt, or somebody said so before it fell silent. */
export function deservesAnother(main: MainModeOutcome): boolean {
  const said = main.notifies.some(({ meaning }) => meaning === 'spoilt');
  return isSpoilt(main) || (main.ended === 'timeout' && said);
}

/** What said so, by its name. */
export function spoiltBy({ notifies }: MainModeOutcome): string {
  return notifies.find(({ meaning }) => meaning === 'spoilt')?.name ?? 'unreadable';
}
