/** Text: one line, several lines, or a secret that is hidden until somebody wants to see it. */
import { Button, Input, Textarea } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useLanguage } from '../store/wizard-context.tsx';
import { setAt, setOrPrune } from './draft.ts';
import { useEditor, useSayEditor, useValue } from './editor-context.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { helpOf, labelOfField } from './field-words.ts';
import type { FieldOf } from './schema-fields.ts';
import { shownText } from './shown-text.ts';

export function TextField(props: FieldProps<FieldOf<'text'>>) {
  const { field, at, label, pruned } = props;
  const language = useLanguage();
  const { change } = useEditor();
  const value = shownText(useValue(at));
  const name = label ?? labelOfField(language, field);
  const hint = label === undefined ? helpOf(language, field) : null;
  const inRow = typeof at.at(-1) === 'number';
  const set = (text: string) => {
    // An empty row stays a row; an empty field is left out.
    const next = text === '' && !inRow ? undefined : text;
    change((draft) =>
      inRow ? setAt(draft, at, text) : setOrPrune(draft, at, next, pruned ?? null),
    );
  };
  return (
    <FieldFrame at={at} label={name} hint={hint} required={field.required}>
      {field.long ? (
        <Textarea
          value={value}
          resize="vertical"
          rows={6}
          spellCheck={false}
          onChange={(_, data) => {
            set(data.value);
          }}
        />
      ) : (
        <OneLine label={name} value={value} field={field} onChange={set} />
      )}
    </FieldFrame>
  );
}

/** Fluent's Field hands id and ARIA down as properties. */
function OneLine({ label, value, field, onChange, ...aria }: OneLineProps) {
  const say = useSayEditor();
  const [shown, setShown] = useState(false);
  const { secret, fallback } = field;
  return (
    <Input
      {...aria}
      type={secret && !shown ? 'password' : 'text'}
      value={value}
      placeholder={fallback}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      onChange={(_, data) => {
        onChange(data.value);
      }}
      contentAfter={
        secret ? (
          <Button
            appearance="transparent"
            size="small"
            icon={shown ? <EyeOffRegular /> : <EyeRegular />}
            aria-label={say(shown ? 'editor.hide' : 'editor.show', { label })}
            aria-pressed={shown}
            onClick={() => {
              setShown(!shown);
            }}
          />
        ) : null
      }
    />
  );
}

interface OneLineProps {
  label: string;
  value: string;
  field: FieldOf<'text'>;
  onChange: (text: string) => void;
}
