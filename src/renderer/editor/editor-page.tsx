/** The profile editor for IT, and "set up by hand" with only what is needed; both work on the same draft. */
import { useState } from 'react';
import { sayEditor } from '../../shared/text/editor-text.ts';
import { useLanguage } from '../store/wizard-context.tsx';
import type { EditorStep } from '../steps/step.ts';
import { EditorProvider } from './editor-context.tsx';
import { newEditor } from './editor-state.ts';
import { FullForm } from './full-form.tsx';
import { ShortForm } from './short-form.tsx';
import { useEditorState } from './use-editor-state.ts';
import './editor.css';

export function EditorPage({ step }: { step: EditorStep }) {
  const language = useLanguage();
  const [short, setShort] = useState(step.purpose === 'byHand');
  const hands = useEditorState(() =>
    newEditor(crypto.randomUUID(), short ? sayEditor(language, 'byHand.provider') : ''),
  );
  return (
    <EditorProvider value={hands}>
      {short ? (
        <ShortForm
          hands={hands}
          onMore={() => {
            setShort(false);
          }}
        />
      ) : (
        <FullForm hands={hands} byHand={step.purpose === 'byHand'} />
      )}
    </EditorProvider>
  );
}
