/** Fields that belong together. Where all of them are needed at once, the whole part is switched on and off. */
import { Switch } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLanguage } from '../store/wizard-context.tsx';
import { setAt, type Path } from './draft.ts';
import { useEditor, useProblems, useSayEditor, useValue } from './editor-context.tsx';
import { helpOf, labelOf, labelOfField } from './field-words.ts';
import { FieldView, type FieldProps } from './field-view.tsx';
import { newGroup } from './new-profile.ts';
import { Place } from './place.tsx';
import { ProblemTexts } from './problem-texts.tsx';
import type { FieldOf } from './schema-fields.ts';

export function GroupField({ field, at }: FieldProps<FieldOf<'group'>>) {
  const language = useLanguage();
  const say = useSayEditor();
  const { change } = useEditor();
  const there = useValue(at) !== undefined;
  const optional = !field.required;
  const switched = optional && field.fields.some((each) => each.required);
  return (
    <Part
      at={at}
      title={labelOfField(language, field)}
      help={helpOf(language, field)}
      parts={field.fields.map((each) => [...at, each.name])}
    >
      {switched && (
        <Switch
          label={`${say('editor.turnOn')}: ${labelOf(language, field.path)}`}
          checked={there}
          onChange={(_, { checked }) => {
            change((draft) => setAt(draft, at, checked ? newGroup(field) : undefined));
          }}
        />
      )}
      {(!switched || there) && (
        <div className="rw-fields">
          {field.fields.map((each) => (
            <FieldView
              key={each.name}
              field={each}
              at={[...at, each.name]}
              pruned={optional && !switched ? at : null}
            />
          ))}
        </div>
      )}
    </Part>
  );
}

/** A group with its name, its explanation and whatever is wrong with it as a whole. */
export function Part({ at, title, help, parts, children }: PartProps) {
  const id = useId();
  const problems = useProblems(at, parts);
  return (
    <Place at={at}>
      <div role="group" aria-labelledby={id} aria-describedby={`${id}-help`} className="rw-part">
        <p className="rw-part-title" id={id}>
          {title}
        </p>
        <p className="rw-part-help" id={`${id}-help`}>
          {help}
        </p>
        <ProblemTexts problems={problems} />
        {children}
      </div>
    </Place>
  );
}

interface PartProps {
  at: Path;
  title: string;
  help: string;
  /** Places that tell their problems themselves. */
  parts: readonly Path[];
  children: ReactNode;
}
