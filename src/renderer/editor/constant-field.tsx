import { Field, Input } from '@fluentui/react-components';
import { useLanguage } from '../store/wizard-context.tsx';
import { useProblems, useValue } from './editor-context.tsx';
import { helpOf, labelOf } from './field-words.ts';
import type { FieldProps } from './field-view.tsx';
import { Place } from './place.tsx';
import { problemText } from './problem-texts.tsx';
import type { FieldOf } from './schema-fields.ts';
import { shownText } from './text-field.tsx';

/** What nobody chooses: shown, not changed. */
export function ConstantField({ field, at }: FieldProps<FieldOf<'constant'>>) {
  const language = useLanguage();
  const value = useValue(at);
  const problem = problemText(useProblems(at));
  return (
    <Place at={at}>
      <Field
        label={labelOf(language, field.path)}
        hint={helpOf(language, field)}
        validationMessage={problem}
      >
        <Input className="rw-short" readOnly value={shownText(value)} />
      </Field>
    </Place>
  );
}
