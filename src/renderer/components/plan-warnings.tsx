/** The two things that nobody should overlook: all traffic goes through the VPN; this session may be cut off. */
import type { PlanReview } from '../../shared/ipc/views.ts';
import { useSay } from '../store/wizard-context.tsx';
import { mayCutOff } from '../steps/plan-view.ts';
import { Notice } from './notice.tsx';

export function PlanWarnings({ plan }: { plan: PlanReview }) {
  const say = useSay();
  return (
    <>
      {mayCutOff(plan) && (
        <Notice tone="bad" role="group" title={say('planPage.remoteSession')}>
          <p>{say('planPage.remoteSessionText')}</p>
        </Notice>
      )}
      {plan.picture.fullTunnel && (
        <Notice tone="warning" role="group" title={say('planPage.fullTunnel')}>
          <p>{say('planPage.fullTunnelText', { server: plan.picture.server })}</p>
        </Notice>
      )}
    </>
  );
}
