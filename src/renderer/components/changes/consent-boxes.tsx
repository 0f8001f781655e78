import { Checkbox } from '@fluentui/react-components';
import type { Consent, PlanStep } from '../../steps/step.ts';
import { useActions, useBusy, useSay } from '../../store/wizard-context.tsx';

/** One box for each thing that needs a yes of its own; the plan is made anew with every answer. */
export function ConsentBoxes({ step, consents }: ConsentBoxesProps) {
  const say = useSay();
  const { consent } = useActions();
  const planning = useBusy();
  if (consents.length === 0) return null;
  return (
    <div className="rw-boxes">
      {consents.map((each) => (
        <Checkbox
          key={each}
          data-consent={each}
          label={say(`planPage.consent.${each}`)}
          checked={step.choices.consents.includes(each)}
          // Not `disabled`: that would take the focus away.
          aria-disabled={planning}
          onChange={(_, { checked }) => void consent(each, checked === true)}
        />
      ))}
    </div>
  );
}

interface ConsentBoxesProps {
  step: PlanStep;
  consents: readonly Consent[];
}
