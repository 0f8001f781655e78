/** One of a list; yes or no, and where nothing has to be said, nothing. */
import { Checkbox, Select } from '@fluentui/react-components';
import { useLanguage } from '../store/wizard-context.tsx';
import { rowsAt, setAt, setOrPrune } from './draft.ts';
import { useEditor, useSayEditor, useValue } from './editor-context.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { helpOf, labelOf, labelOfField, optionOf } from './field-words.ts';
import type { FieldOf } from './schema-fields.ts';
import { shownText } from './shown-text.ts';

export function ChoiceField({ field, at, pruned }: FieldProps<FieldOf<'choice'>>) {
  const language = useLanguage();
  const say = useSayEditor();
  const { change } = useEditor();
  const value = useValue(at);
  const { options, fallback } = field;
  const now = value ?? fallback ?? '';
  const known = now === '' || options.some((each) => each === now);
  return (
    <FieldFrame
      at={at}
      label={labelOfField(language, field)}
      hint={helpOf(language, field)}
      required={field.required}
    >
      <Select
        value={shownText(now)}
        onChange={(_, data) => {
          const chosen = options.find((each) => String(each) === data.value);
          const next = chosen === fallback ? undefined : chosen;
          change((draft) => setOrPrune(draft, at, next, pruned ?? null));
        }}
      >
        {fallback === null && (!field.required || now === '') && (
          <option value="">{say('editor.notSet')}</option>
        )}
        {!known && (
          <option value={shownText(now)}>
            {say('editor.unknownValue', { value: shownText(now) })}
          </option>
        )}
        {options.map((each) => (
          <option key={each} value={String(each)}>
            {optionOf(language, field.path, each)}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}

export function FlagField(props: FieldProps<FieldOf<'flag'>>) {
  const { field, at } = props;
  const language = useLanguage();
  const { change } = useEditor();
  const value = useValue(at);
  if (field.fallback === null) return <MaybeField {...props} />;
  const { fallback } = field;
  return (
    <FieldFrame at={at} label={null} hint={helpOf(language, field)}>
      <Checkbox
        label={labelOf(language, field.path)}
        checked={typeof value === 'boolean' ? value : fallback}
        onChange={(_, data) => {
          const next = data.checked === true;
          change((draft) => setAt(draft, at, next === fallback ? undefined : next));
        }}
      />
    </FieldFrame>
  );
}

/** Yes, no, or left to Windows. */
function MaybeField({ field, at }: FieldProps<FieldOf<'flag'>>) {
  const language = useLanguage();
  const say = useSayEditor();
  const { change } = useEditor();
  const value = useValue(at);
  return (
    <FieldFrame at={at} label={labelOf(language, field.path)} hint={helpOf(language, field)}>
      <Select
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={(_, data) => {
          const next = data.value === '' ? undefined : data.value === 'true';
          change((draft) => setAt(draft, at, next));
        }}
      >
        <option value="">{say('editor.notSet')}</option>
        <option value="true">{say('editor.yes')}</option>
        <option value="false">{say('editor.no')}</option>
      </Select>
    </FieldFrame>
  );
}

/** Several of a list, in the list's order. */
export function SeveralField({ field, at }: FieldProps<FieldOf<'several'>>) {
  const language = useLanguage();
  const { state, change } = useEditor();
  const value = rowsAt(state.draft, at);
  // What is not on the list can be seen and taken out.
  const strangers = value.filter((each) => !field.options.includes(String(each)));
  const all = [...field.options, ...strangers];
  return (
    <FieldFrame
      at={at}
      label={labelOfField(language, field)}
      hint={helpOf(language, field)}
      required={field.required}
      whole
    >
      <div role="group">
        {all.map((each) => (
          <Checkbox
            key={shownText(each)}
            label={optionOf(language, field.path, shownText(each))}
            checked={value.includes(each)}
            onChange={(_, { checked }) => {
              const wanted = all.filter((option) =>
                option === each ? checked === true : value.includes(option),
              );
              change((draft) => setAt(draft, at, wanted));
            }}
          />
        ))}
      </div>
    </FieldFrame>
  );
}
