/** Copies what a person sends to IT, and says that it did. */
import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSay } from '../store/wizard-context.tsx';
import { copyText } from './copy-text.ts';

export function CopyButton({ text, what, words }: CopyButtonProps) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const word = copied ? say('wizard.copied') : (words ?? say('wizard.copy'));
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
      aria-label={`${word}: ${what}`}
      onClick={() => {
        setCopied(copyText(text));
      }}
      onBlur={() => {
        setCopied(false);
      }}
    >
      {word}
    </Button>
  );
}

interface CopyButtonProps {
  text: string;
  /** Heard, not seen: several may stand on a page. */
  what: string;
  /** In place of “Copy”. */
  words?: string;
}
