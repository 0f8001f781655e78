/** What happened, why, and what to do: on every screen. It takes the focus, because it may be out of sight. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useActions, useLanguage, useSay, useWizard } from '../store/wizard-context.tsx';
import { problemWords } from '../steps/problem-words.ts';
import { Notice } from './notice.tsx';

export function ProblemPanel() {
  const say = useSay();
  const language = useLanguage();
  const problem = useWizard((state) => state.problem);
  const started = useWizard((state) => state.app !== null);
  const { dismissProblem, begin } = useActions();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) panel.current?.focus();
  }, [problem]);
  if (problem === null) return null;
  const { what, why, todo } = problemWords(language, problem);
  return (
    <div className="rw-problem-panel" tabIndex={-1} ref={panel}>
      <Notice
        tone="bad"
        role="alert"
        title={what}
        actions={
          started ? (
            <Button onClick={dismissProblem}>{say('wizard.close')}</Button>
          ) : (
            <Button onClick={() => void begin()}>{say('wizard.tryAgain')}</Button>
          )
        }
      >
        <dl className="rw-problem">
          <dt>{say('problemPanel.why')}</dt>
          <dd>{why}</dd>
          <dt>{say('problemPanel.todo')}</dt>
          <dd>{todo}</dd>
        </dl>
      </Notice>
    </div>
  );
}
