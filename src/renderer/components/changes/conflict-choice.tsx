/** Something of the same name is there: keep both, under a name that can be typed, or take it over. Stays, so that it can be changed. */
import { Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PlanStep } from '../../steps/step.ts';
import { isConflictAsked } from '../../steps/transitions.ts';
import { useActions, useBusy, useSay } from '../../store/wizard-context.tsx';

const answers = ['rename', 'adopt'] as const;

export function ConflictChoice({ step }: { step: PlanStep }) {
  const say = useSay();
  const id = useId();
  const { answerConflict } = useActions();
  const planning = useBusy();
  const { plan, choices } = step;
  // Where the name is not what is in the way, Roadwarrior takes a free one.
  const [newName, setNewName] = useState(choices.newName ?? plan.nameTaken?.proposal);
  if (!isConflictAsked(step)) return null;
  return (
    <section className="rw-card rw-conflict" aria-labelledby={id}>
      <h2 className="rw-card-title" id={id}>
        {say('planPage.conflict')}
      </h2>
      <RadioGroup
        aria-labelledby={id}
        // Nothing is chosen for the person.
        value={choices.onConflict}
        onChange={(_, { value }) => {
          if (value === 'rename') void answerConflict('rename', newName);
          if (value === 'adopt') void answerConflict('adopt');
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
      {choices.onConflict === 'rename' && newName !== undefined && (
        <NewName
          name={newName}
          onChange={(name) => {
            setNewName(name);
            void answerConflict('rename', name);
          }}
        />
      )}
    </section>
  );
}

/** Taken when the field is left or Enter is pressed: each answer makes a plan. */
function NewName({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState(name);
  const take = () => {
    if (text !== name) onChange(text);
  };
  return (
    <div className="rw-new-name">
      <label htmlFor={id}>{say('changes.newName')}</label>
      <Input
        id={id}
        value={text}
        maxLength={1024}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, { value }) => {
          setText(value);
        }}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </div>
  );
}
