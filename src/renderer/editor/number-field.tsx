/** A whole number. What is none stays as text, and the check says so. */
import { Field, Input } from '@fluentui/react-components';
import { useLanguage } from '../store/wizard-context.tsx';
import { setOrPrune } from './draft.ts';
import { useEditor, useProblems, useValue } from './editor-context.tsx';
import { helpOf, labelOfField } from './field-words.ts';
import type { FieldProps } from './field-view.tsx';
import { numberOf } from './number-text.ts';
import { Place } from './place.tsx';
import { problemText } from './problem-texts.tsx';
import type { FieldOf } from './schema-fields.ts';
import { shownText } from './text-field.tsx';

export function NumberField({ field, at, pruned }: FieldProps<FieldOf<'integer'>>) {
  const language = useLanguage();
  const { change } = useEditor();
  const value = useValue(at);
  const problem = problemText(useProblems(at));
  return (
    <Place at={at}>
      <Field
        label={labelOfField(language, field)}
        hint={helpOf(language, field)}
        validationMessage={problem}
        required={field.required}
      >
        <Input
          className="rw-short"
          inputMode="numeric"
          value={shownText(value)}
          placeholder={field.fallback === null ? '' : String(field.fallback)}
          autoComplete="off"
          onChange={(_, data) => {
            change((draft) => setOrPrune(draft, at, numberOf(data.value), pruned ?? null));
          }}
        />
      </Field>
    </Place>
  );
}
