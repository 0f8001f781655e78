import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import { useActions, useBusy, useSay } from '../../store/wizard-context.tsx';
import type { PlanStep } from '../../steps/step.ts';
import { isConflictAsked } from '../../steps/transitions.ts';

const answers = ['stop', 'rename', 'adopt'] as const;

/** Something of the same name is there: leave it, use another name, or take it over. Stays, so that it can be changed. */
export function ConflictChoice({ step }: { step: PlanStep }) {
  const say = useSay();
  const id = useId();
  const { answerConflict } = useActions();
  const planning = useBusy();
  if (!isConflictAsked(step)) return null;
  return (
    <section className="rw-card rw-conflict" aria-labelledby={id}>
      <h2 className="rw-card-title" id={id}>
        {say('planPage.conflict')}
      </h2>
      <RadioGroup
        aria-labelledby={id}
        value={step.choices.onConflict}
        onChange={(_, { value }) => {
          const answer = answers.find((each) => each === value);
          if (answer !== undefined) void answerConflict(answer);
        }}
      >
        {answers.map((each) => (
          <Radio
            key={each}
            value={each}
            label={say(`planPage.conflict.${each}`)}
            aria-disabled={planning}
          />
        ))}
      </RadioGroup>
    </section>
  );
}
