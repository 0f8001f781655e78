/** The place of the profile editor. */
import { Page } from '../components/page.tsx';
import { useActions, useSay } from '../store/wizard-context.tsx';
import type { EditorStep } from '../steps/step.ts';
import { Button } from '@fluentui/react-components';

export function EditorPage({ step }: { step: EditorStep }) {
  const say = useSay();
  const { goStart } = useActions();
  const title = say(step.purpose === 'make' ? 'start.editor' : 'start.byHand');
  return (
    <Page
      title={title}
      lead={say(step.purpose === 'make' ? 'start.editorText' : 'start.byHandText')}
      actions={<Button onClick={() => void goStart()}>{say('wizard.back')}</Button>}
    />
  );
}
