/** A whole number. What is none stays as text, and the check says so. */
import { Input } from '@fluentui/react-components';
import { useLanguage } from '../store/wizard-context.tsx';
import { setOrPrune } from './draft.ts';
import { useEditor, useValue } from './editor-context.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { helpOf, labelOfField } from './field-words.ts';
import { numberOf } from './number-text.ts';
import type { FieldOf } from './schema-fields.ts';
import { shownText } from './shown-text.ts';

export function NumberField({ field, at, pruned }: FieldProps<FieldOf<'integer'>>) {
  const language = useLanguage();
  const { change } = useEditor();
  const value = useValue(at);
  return (
    <FieldFrame
      at={at}
      label={labelOfField(language, field)}
      hint={helpOf(language, field)}
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
    </FieldFrame>
  );
}
