/** The changes, by what needs an administrator. */
import { HandRightRegular, PersonRegular, ShieldRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { PlanReview } from '../../shared/ipc/views.ts';
import type { ReportStep } from '../../shared/report/result-plan.ts';
import { useSay, useWizard } from '../store/wizard-context.tsx';
import { groupedSteps } from '../steps/plan-view.ts';
import { ChangeCard } from './change-card.tsx';

export function ChangeGroups({ plan, commands }: { plan: PlanReview; commands: boolean }) {
  const say = useSay();
  const elevated = useWizard((state) => state.app?.elevated === true);
  const { machine, user, byHand, unchanged } = groupedSteps(plan.plan.steps);
  const machineText = say(elevated ? 'planPage.machineElevated' : 'planPage.machineText');
  return (
    <>
      <Group
        icon={<ShieldRegular aria-hidden />}
        title={say('planPage.machine')}
        text={machineText}
        steps={machine}
        commands={commands}
      />
      <Group
        icon={<PersonRegular aria-hidden />}
        title={say('planPage.user')}
        text={say('planPage.userText')}
        steps={user}
        commands={commands}
      />
      <Group
        icon={<HandRightRegular aria-hidden />}
        title={say('planPage.byHand')}
        text={say('planPage.byHandText')}
        steps={byHand}
        commands={commands}
      />
      {unchanged.length > 0 && (
        <details className="rw-details">
          <summary>{say('planPage.unchanged', { count: unchanged.length })}</summary>
          <ul className="rw-plain-list">
            {unchanged.map((step) => (
              <li key={`${step.scope} ${step.id}`}>{step.title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Group({ icon, title, text, steps, commands }: GroupProps) {
  const id = useId();
  if (steps.length === 0) return null;
  return (
    <section className="rw-group" aria-labelledby={id}>
      <h2 className="rw-group-title" id={id}>
        {icon}
        {title}
      </h2>
      <p className="rw-group-text">{text}</p>
      <ol className="rw-changes">
        {steps.map((step) => (
          <li key={`${step.scope} ${step.id}`}>
            <ChangeCard step={step} commands={commands} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface GroupProps {
  icon: ReactNode;
  title: string;
  text: string;
  steps: readonly ReportStep[];
  commands: boolean;
}
