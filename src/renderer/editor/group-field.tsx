/** Fields that belong together. Where all of them are needed at once, the whole part is switched on and off. */
import { Switch } from '@fluentui/react-components';
import { useLanguage } from '../store/wizard-context.tsx';
import { setAt } from './draft.ts';
import { useEditor, useSayEditor, useValue } from './editor-context.tsx';
import { helpOf, labelOf, labelOfField } from './field-words.ts';
import type { HolderProps } from './field-props.ts';
import { newGroup } from './new-profile.ts';
import { Part } from './part.tsx';
import type { FieldOf } from './schema-fields.ts';

export function GroupField({ field, at, Inner }: HolderProps<FieldOf<'group'>>) {
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
            <Inner
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
