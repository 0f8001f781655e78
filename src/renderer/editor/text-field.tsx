/** Text: one line, several lines, or a secret that is hidden until somebody wants to see it. */
import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useLanguage } from '../store/wizard-context.tsx';
import { setAt, setOrPrune } from './draft.ts';
import { useEditor, useProblems, useSayEditor, useValue } from './editor-context.tsx';
import { helpOf, labelOfField } from './field-words.ts';
import type { FieldProps } from './field-view.tsx';
import { Place } from './place.tsx';
import { problemText } from './problem-texts.tsx';
import type { FieldOf } from './schema-fields.ts';

export function TextField(props: FieldProps<FieldOf<'text'>>) {
  const { field, at, label, pruned } = props;
  const language = useLanguage();
  const { change } = useEditor();
  const value = shownText(useValue(at));
  const problem = problemText(useProblems(at));
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
    <Place at={at}>
      <Field label={name} hint={hint} validationMessage={problem} required={field.required}>
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
      </Field>
    </Place>
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

/** A value of another type is shown as it stands in the file, so that it can be mended. */
export function shownText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
