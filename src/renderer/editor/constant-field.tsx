import { Input } from '@fluentui/react-components';
import { useLanguage } from '../store/wizard-context.tsx';
import { useValue } from './editor-context.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { helpOf, labelOf } from './field-words.ts';
import type { FieldOf } from './schema-fields.ts';
import { shownText } from './shown-text.ts';

/** What nobody chooses: shown, not changed. */
export function ConstantField({ field, at }: FieldProps<FieldOf<'constant'>>) {
  const language = useLanguage();
  const value = useValue(at);
  return (
    <FieldFrame at={at} label={labelOf(language, field.path)} hint={helpOf(language, field)}>
      <Input className="rw-short" readOnly value={shownText(value)} />
    </FieldFrame>
  );
}
