/** What is wrong with one place, and what is good to know about it. */
import { WarningRegular } from '@fluentui/react-icons';
import type { DraftProblem } from './problems-at.ts';

/** For a field's message; null when all is well. */
export function problemText(problems: readonly DraftProblem[]): string | null {
  return problems.length === 0 ? null : problems.map((each) => each.text).join(' ');
}

export function ProblemTexts({ problems }: { problems: readonly DraftProblem[] }) {
  return problems.map(({ code, path, text }) => (
    <p key={`${code} ${path}`} className="rw-missing">
      {text}
    </p>
  ));
}

export function WarningTexts({ warnings }: { warnings: readonly DraftProblem[] }) {
  return warnings.map(({ code, path, text }) => (
    <p key={`${code} ${path}`} className="rw-field-warning">
      <WarningRegular aria-hidden />
      <span>{text}</span>
    </p>
  ));
}
