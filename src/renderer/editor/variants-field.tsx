/** A choice that decides which fields there are: the method, the certificate's source. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { useLanguage } from '../store/wizard-context.tsx';
import type { Path } from './draft.ts';
import { useEditor, useProblems, useValue } from './editor-context.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { HolderProps } from './field-props.ts';
import { helpOf, labelOf, optionOf } from './field-words.ts';
import { Place } from './place.tsx';
import { ProblemTexts } from './problem-texts.tsx';
import type { FieldOf } from './schema-fields.ts';

export function VariantsField({ field, at, Inner }: HolderProps<FieldOf<'variants'>>) {
  const { discriminator, variants } = field;
  const choice = [...at, discriminator.name];
  const value = useValue(choice);
  const fields = variants.find((each) => each.value === value)?.fields ?? [];
  const parts = [choice, ...fields.map((each) => [...at, each.name])];
  const problems = useProblems(at, parts);
  return (
    <Place at={at}>
      <ProblemTexts problems={problems} />
      <div className="rw-fields">
        <DiscriminatorField field={discriminator as FieldOf<'choice'>} at={choice} />
        {fields.map((each) => (
          <Inner key={each.name} field={each} at={[...at, each.name]} />
        ))}
      </div>
    </Place>
  );
}

/** Switching keeps what fits and remembers the rest. */
export function DiscriminatorField({ field, at }: { field: FieldOf<'choice'>; at: Path }) {
  const language = useLanguage();
  const { switchTo } = useEditor();
  const value = useValue(at);
  return (
    <FieldFrame
      at={at}
      label={labelOf(language, field.path)}
      hint={helpOf(language, field)}
      required
    >
      <RadioGroup
        value={typeof value === 'string' ? value : ''}
        onChange={(_, data) => {
          switchTo(at, data.value);
        }}
      >
        {field.options.map((each) => (
          <Radio key={each} value={String(each)} label={optionOf(language, field.path, each)} />
        ))}
      </RadioGroup>
    </FieldFrame>
  );
}
