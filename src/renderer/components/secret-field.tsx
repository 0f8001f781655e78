/** A field for a secret with show and hide. Its text lives in this form only and goes when the page goes. */
import { Button, Field, Input } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { hasOuterBlanks } from '../../shared/profile/foreign-text.ts';
import { useSay } from '../store/wizard-context.tsx';

export interface SecretFieldProps {
  label: string;
  hint?: string;
  value: string;
  maximum: number;
  problem?: string | undefined;
  optional?: boolean;
  onChange: (value: string) => void;
  /** What Enter means in this field; without it the page's own button. */
  onEnter?: () => void;
}

export function SecretField(props: SecretFieldProps) {
  const { label, hint, value, maximum, problem, optional = false, onChange, onEnter } = props;
  const say = useSay();
  const [shown, setShown] = useState(false);
  return (
    <Field
      label={label}
      // Dots show no blank, and it counts (F5).
      hint={hasOuterBlanks(value) ? say('needs.outerBlanks') : (hint ?? null)}
      validationMessage={problem ?? null}
      required={!optional}
    >
      <Input
        type={shown ? 'text' : 'password'}
        value={value}
        maxLength={maximum}
        // A key is not a word, and a browser has no business keeping it.
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || onEnter === undefined) return;
          event.preventDefault();
          onEnter();
        }}
        onChange={(_, data) => {
          onChange(data.value);
        }}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={shown ? <EyeOffRegular /> : <EyeRegular />}
            aria-label={say(shown ? 'needs.hide' : 'needs.show', { field: label })}
            aria-pressed={shown}
            onClick={() => {
              setShown(!shown);
            }}
          />
        }
      />
    </Field>
  );
}
