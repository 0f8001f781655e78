/** The main job: the approved plan of a profile is applied. */
import { wisherOfProfile } from '../../shared/profile-plan/plan-profile.ts';
import { applyOwner, type ApplyOptions, type ApplyOutcome } from './apply-owner.ts';
import type { Prepared } from './prepare.ts';
import type { Workplace } from './workplace.ts';

export function apply(
  place: Workplace,
  { opened, facts, plan }: Prepared,
  options: ApplyOptions,
): Promise<ApplyOutcome> {
  const payload = Buffer.from(opened.payload).toString('base64');
  const asked = { kind: 'profile' as const, payload, facts };
  const order = { plan, asked, wisher: (own: typeof facts) => wisherOfProfile(opened, own) };
  return applyOwner(place, order, options);
}
