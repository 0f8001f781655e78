/** What happened, why, and what to do: on every screen, in the words of the closed list of problems. */
import { Button } from '@fluentui/react-components';
import { sayCode } from '../../shared/text/text.ts';
import { useActions, useLanguage, useSay, useWizard } from '../store/wizard-context.tsx';
import { Notice } from './notice.tsx';

export function ProblemPanel() {
  const say = useSay();
  const language = useLanguage();
  const problem = useWizard((state) => state.problem);
  const started = useWizard((state) => state.app !== null);
  const { dismissProblem, begin } = useActions();
  if (problem === null) return null;
  const { code, parameters } = problem;
  // The reader of PKCS#12 files knows better what is wrong with one.
  const pkcs12 = code === 'certificateRefused' ? String(parameters['code'] ?? '') : null;
  return (
    <Notice
      tone="bad"
      role="alert"
      title={sayCode(language, 'ipc', code, parameters)}
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
        <dd>
          {pkcs12 === null
            ? sayCode(language, 'ipcWhy', code, parameters)
            : sayCode(language, 'pkcs12', pkcs12, parameters)}
        </dd>
        <dt>{say('problemPanel.todo')}</dt>
        <dd>
          {pkcs12 === null
            ? sayCode(language, 'ipcHelp', code, parameters)
            : sayCode(language, 'pkcs12Help', pkcs12, parameters)}
        </dd>
      </dl>
    </Notice>
  );
}
