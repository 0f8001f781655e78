/** The draft as text, for experts. Secrets are hidden, and stay what they are where the hiding word is left alone. */
import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { parseStrictJson } from '../../shared/profile/strict-json.ts';
import { sayCode } from '../../shared/text/text.ts';
import { Notice } from '../components/notice.tsx';
import { useLanguage } from '../store/wizard-context.tsx';
import { isObject, type Draft } from './draft.ts';
import { useSayEditor } from './editor-context.tsx';
import { textOf } from './revision.ts';
import { withoutSecrets, withSecretsOf } from './secrets.ts';
import type { EditorHands } from './use-editor-state.ts';
import { ViewFrame } from './view-frame.tsx';

export function JsonView({ hands }: { hands: EditorHands }) {
  const say = useSayEditor();
  const language = useLanguage();
  const { draft, check } = hands.state;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = textOf(open ? draft : withoutSecrets(draft));
  const [problem] = typed === null ? [] : problemsIn(typed);
  const wrong =
    problem === undefined ? null : sayCode(language, 'problem', problem.code, problem.parameters);
  const take = (text: string) => {
    setTyped(text);
    const value = draftIn(text, draft);
    if (value !== null) hands.change(() => value);
  };
  return (
    <ViewFrame title={say('editor.section.json')}>
      <p className="rw-part-help">{say('editor.jsonText')}</p>
      <Checkbox
        label={say('editor.jsonSecrets')}
        checked={open}
        disabled={problem !== undefined}
        onChange={(_, { checked }) => {
          setTyped(null);
          setOpen(checked === true);
        }}
      />
      <Field
        label={say('editor.jsonLabel')}
        validationMessage={wrong === null ? null : `${say('editor.jsonWrong')}: ${wrong}`}
      >
        <Textarea
          className="rw-json"
          value={typed ?? shown}
          rows={24}
          resize="vertical"
          spellCheck={false}
          onChange={(_, data) => {
            take(data.value);
          }}
          onBlur={() => {
            // Well-formed text is shown again as it will be saved.
            if (problem === undefined) setTyped(null);
          }}
        />
      </Field>
      {problem === undefined &&
        check.problems.map(({ code, path, text }, index) => (
          <Notice key={`${code} ${path} ${index}`} tone="bad">
            <p>
              <code>{path}</code>: {text}
            </p>
          </Notice>
        ))}
    </ViewFrame>
  );
}

function problemsIn(text: string) {
  const parsed = parseStrictJson(new TextEncoder().encode(text));
  if (!parsed.ok) return parsed.problems;
  return isObject(parsed.value)
    ? []
    : [{ code: 'notAProfile' as const, path: '$', parameters: {} }];
}

function draftIn(text: string, before: Draft): Draft | null {
  const parsed = parseStrictJson(new TextEncoder().encode(text));
  if (!parsed.ok || !isObject(parsed.value)) return null;
  return withSecretsOf(parsed.value, before) as Draft;
}
