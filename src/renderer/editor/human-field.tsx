/** A text for people: one for all, or one for each language. */
import { Button, Field, Input, Switch, Textarea } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useLanguage } from '../store/wizard-context.tsx';
import { isObject, renameKey, setAt, type Path } from './draft.ts';
import { useEditor, useSayEditor, useValue } from './editor-context.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { helpOf, labelOf, labelOfField } from './field-words.ts';
import { Part } from './part.tsx';
import type { FieldOf } from './schema-fields.ts';
import { shownText } from './shown-text.ts';

export function HumanField({ field, at }: FieldProps<FieldOf<'human'>>) {
  const language = useLanguage();
  const say = useSayEditor();
  const { change } = useEditor();
  const value = useValue(at);
  const label = labelOf(language, field.path);
  const byLanguage = isObject(value);
  const tags = byLanguage ? Object.keys(value) : [];
  const toggle = (wanted: boolean) => {
    const [first] = tags;
    const one = byLanguage && first !== undefined ? value[first] : '';
    change((draft) => setAt(draft, at, wanted ? { [language]: shownText(value) } : one));
  };
  const add = () => {
    const free = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pl'].find((each) => !tags.includes(each));
    change((draft) => setAt(draft, [...at, free ?? 'xx'], ''));
  };
  return (
    <Part
      at={at}
      title={labelOfField(language, field)}
      help={helpOf(language, field)}
      parts={byLanguage ? tags.map((tag) => [...at, tag]) : [at]}
    >
      {byLanguage ? (
        <>
          {tags.map((tag, index) => (
            <Translation key={index} at={at} tag={tag} label={label} field={field} />
          ))}
          <div>
            <Button icon={<AddRegular />} onClick={add}>
              {say('editor.addLanguage')}
            </Button>
          </div>
        </>
      ) : (
        <OneText at={at} label={label} long={isLong(field)} required={field.required} />
      )}
      <Switch
        // Several texts would be lost by one click.
        disabled={tags.length > 1}
        label={say('editor.byLanguage')}
        checked={byLanguage}
        onChange={(_, { checked }) => {
          toggle(checked);
        }}
      />
    </Part>
  );
}

function Translation({ at, tag, label, field }: TranslationProps) {
  const say = useSayEditor();
  const { state, change } = useEditor();
  const [typed, setTyped] = useState<string | null>(null);
  const taken = typed !== null && typed !== tag && hasKey(state.draft, at, typed);
  const settle = () => {
    if (typed !== null && typed !== '' && !taken) {
      change((draft) => renameKey(draft, at, tag, typed));
    }
    setTyped(null);
  };
  return (
    <div className="rw-list-row rw-translation">
      <Field
        label={say('editor.language')}
        hint={say('editor.languageHint')}
        validationMessage={taken ? say('editor.languageTaken') : null}
      >
        <Input
          className="rw-short"
          value={typed ?? tag}
          spellCheck={false}
          onChange={(_, data) => {
            setTyped(data.value.trim());
          }}
          onBlur={settle}
        />
      </Field>
      <OneText
        at={[...at, tag]}
        label={say('editor.textIn', { label, language: tag })}
        long={isLong(field)}
        required
      />
      <div className="rw-row-buttons">
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={say('editor.removeLanguage', { language: tag })}
          onClick={() => {
            change((draft) => setAt(draft, [...at, tag], undefined));
          }}
        />
      </div>
    </div>
  );
}

interface TranslationProps {
  at: Path;
  tag: string;
  label: string;
  field: FieldOf<'human'>;
}

function OneText({ at, label, long, required }: OneTextProps) {
  const { change } = useEditor();
  const value = shownText(useValue(at));
  const set = (text: string) => {
    change((draft) => setAt(draft, at, text === '' && !required ? undefined : text));
  };
  return (
    <FieldFrame at={at} label={label} required={required} hint={null}>
      {long ? (
        <Textarea
          value={value}
          rows={4}
          resize="vertical"
          onChange={(_, data) => {
            set(data.value);
          }}
        />
      ) : (
        <Input
          value={value}
          autoComplete="off"
          onChange={(_, data) => {
            set(data.value);
          }}
        />
      )}
    </FieldFrame>
  );
}

interface OneTextProps {
  at: Path;
  label: string;
  long: boolean;
  required: boolean;
}

/** Names are short, terms are not; the schema says the same of both. */
function isLong(field: FieldOf<'human'>): boolean {
  return field.name !== 'name';
}

function hasKey(draft: unknown, at: Path, key: string): boolean {
  let value: unknown = draft;
  for (const step of at) value = isObject(value) ? value[String(step)] : undefined;
  return isObject(value) && Object.hasOwn(value, key);
}
