/** The window's answers to what a click can settle, as the pipeline takes them. */
import type { RequestOf } from '../../shared/ipc/channels.ts';
import { consentNames } from '../../shared/ipc/views.ts';
import type { Plan } from '../../shared/plan/step.ts';
import type { Choices } from '../pipeline/gather.ts';
import { conflictCodes } from '../words/exit-of-plan.ts';

export const noConsent: Choices = {
  onConflict: 'stop',
  consent: { irreversible: false, remoteSession: false, hangUp: false, restartRasMan: false },
};

export function choicesOf({
  onConflict,
  newName,
  consents,
}: RequestOf<'plan.make'>['choices']): Choices {
  const has = (name: (typeof consentNames)[number]) => consents.includes(name);
  return {
    onConflict,
    newName,
    consent: {
      irreversible: has('irreversible'),
      remoteSession: has('remoteSession'),
      hangUp: has('hangUp'),
      restartRasMan: has('restartRasMan'),
    },
  };
}

/** The finding that a consent settles, or in which it is offered. */
const askedBy: Readonly<Record<string, (typeof consentNames)[number]>> = {
  irreversible: 'irreversible',
  entryTwice: 'irreversible',
  entryDamaged: 'irreversible',
  mayCutYouOff: 'remoteSession',
  connectionInUse: 'hangUp',
  rasManRestartOffered: 'restartRasMan',
};

/** Those that are asked for, and those that were given already: a click can take them back. */
export function agreedIn(plan: Plan, { consent }: Choices): (typeof consentNames)[number][] {
  const asked = plan.findings
    .filter((each) => ['consent', 'note'].includes(each.severity))
    .map((each) => askedBy[each.code]);
  return consentNames.filter((name) => asked.includes(name) || consent[name]);
}

/** The answer about a thing of the same name changes this plan, or has changed it. */
export function isConflict(plan: Plan, { onConflict }: Choices): boolean {
  const named = plan.findings.some((each) => conflictCodes.includes(each.code));
  return named || onConflict !== 'stop';
}
