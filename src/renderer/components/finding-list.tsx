/** Findings of a plan, a certificate or a check: each with its severity in words and what to do. */
import type { ReportFinding } from '../../shared/report/result-plan.ts';
import { assertNever } from '../steps/assert-never.ts';
import type { Tone } from '../steps/outcome.ts';
import { isTextKey, sayCode } from '../../shared/text/text.ts';
import { useLanguage } from '../store/wizard-context.tsx';
import { isAskedHere } from '../steps/plan-view.ts';
import { Notice } from './notice.tsx';

export function FindingList({ findings }: { findings: readonly ReportFinding[] }) {
  return (
    <div className="rw-stack">
      {findings.map((finding, index) => (
        <Notice key={`${finding.code} ${index}`} tone={toneOfSeverity(finding.severity)}>
          <p>{finding.text}</p>
          {!isAskedHere(finding) && <Todo finding={finding} />}
        </Notice>
      ))}
    </div>
  );
}

/** The catalog's advice speaks of the command line's options; where the window has its own, that is said. */
function Todo({ finding: { code, parameters, todo } }: { finding: ReportFinding }) {
  const language = useLanguage();
  const own = isTextKey(`wizardHelp.${code}`);
  const text = own ? sayCode(language, 'wizardHelp', code, parameters) : todo;
  return text === '' ? null : <p className="rw-todo">{text}</p>;
}

function toneOfSeverity(severity: ReportFinding['severity']): Tone {
  switch (severity) {
    case 'block':
    case 'need':
      return 'bad';
    case 'consent':
    case 'warning':
      return 'warning';
    case 'note':
      return 'note';
    default:
      return assertNever(severity);
  }
}
