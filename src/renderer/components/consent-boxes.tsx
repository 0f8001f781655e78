import { Checkbox } from '@fluentui/react-components';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';
import { consentsAsked } from '../steps/transitions.ts';
import type { PlanStep } from '../steps/step.ts';
import { Card } from './card.tsx';

/** One box for each thing that needs a yes of its own; the plan is made anew with every answer. */
export function ConsentBoxes({ step }: { step: PlanStep }) {
  const say = useSay();
  const { consent } = useActions();
  const planning = useBusy();
  const consents = consentsAsked(step);
  if (consents.length === 0) return null;
  return (
    <Card title={say('planPage.consents')}>
      <div className="rw-boxes">
        {consents.map((each) => (
          <Checkbox
            key={each}
            label={say(`planPage.consent.${each}`)}
            checked={step.choices.consents.includes(each)}
            // Not `disabled`: that would take the focus away.
            aria-disabled={planning}
            onChange={(_, { checked }) => void consent(each, checked === true)}
          />
        ))}
      </div>
    </Card>
  );
}
