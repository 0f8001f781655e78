/** Each finding in a sentence with its weight in words; what to do, here and at the server; how sure it is, on demand. */
import type { CheckFindingView } from '../../shared/server-check/view.ts';
import { sortedCheck, toneOfFinding } from '../steps/server-check.ts';
import { useSay } from '../store/wizard-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { Notice } from './notice.tsx';

export function CheckFindings({ findings }: { findings: readonly CheckFindingView[] }) {
  return (
    <ul className="rw-findings">
      {sortedCheck(findings).map((finding) => (
        <li key={finding.code}>
          <Finding finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function Finding({ finding }: { finding: CheckFindingView }) {
  const say = useSay();
  const { code, severity, confidence, text, prediction, server } = finding;
  // The catalog's advice is for the command line, which has an option for it.
  const client = code === 'timeOver' ? say('serverCheckPage.timeOver') : finding.client;
  return (
    <Notice tone={toneOfFinding(finding)}>
      <p>
        <span className="rw-strong">{say('serverCheckPage.severity', { severity })}: </span>
        {text}
      </p>
      {prediction !== '' && <p>{prediction}</p>}
      <Advice label={say('serverCheckPage.client')} text={client} />
      <Advice label={say('serverCheckPage.server')} text={server} />
      {server !== '' && (
        <div className="rw-buttons">
          <CopyButton text={`${text}\n${server}`} what={text} words={say('serverCheckPage.copy')} />
        </div>
      )}
      <details className="rw-details">
        <summary>{say('serverCheckPage.sure')}</summary>
        <p>{say('serverCheckPage.confidence', { confidence })}</p>
      </details>
    </Notice>
  );
}

function Advice({ label, text }: { label: string; text: string }) {
  if (text === '') return null;
  return (
    <p className="rw-todo">
      {label} {text}
    </p>
  );
}
