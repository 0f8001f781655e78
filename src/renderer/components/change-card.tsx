/** One step that a person approves: before → after, why and where to read on, risk, undo. */
import {
  AddCircleRegular,
  ArrowUndoRegular,
  EditRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ReportStep } from '../../shared/report/result-plan.ts';
import { isWrittenAgain } from '../../shared/report/value-text.ts';
import { say as sayIn } from '../../shared/text/text.ts';
import { useLanguage, useSay } from '../store/wizard-context.tsx';
import { firstOf } from '../steps/plan-view.ts';
import { ChangeItem } from './change-item.tsx';
import { ReadMore } from './read-more.tsx';

const shownItems = 5;
const symbols = {
  create: AddCircleRegular,
  update: EditRegular,
  remove: SubtractCircleRegular,
  none: EditRegular,
} as const;

export function ChangeCard({ step, commands }: { step: ReportStep; commands: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const { title, action, items, reasons, risks, undo } = step;
  const Symbol = symbols[action];
  const changing = items.filter((item) => item.action !== 'none');
  const { shown, rest } = firstOf(changing, shownItems);
  return (
    <article className="rw-change">
      <h3 className="rw-change-title">
        <Symbol aria-hidden className="rw-change-symbol" />
        <span>{title}</span>
        <span className={`rw-tag rw-tag-${action}`}>
          {isWrittenAgain(step)
            ? sayIn(language, 'plan.again')
            : say('planPage.action', { action })}
        </span>
      </h3>
      {shown.map((item) => (
        <ChangeItem key={item.key} item={item} commands={commands} />
      ))}
      {rest.length > 0 && (
        <details className="rw-details">
          <summary>{say('wizard.more', { count: rest.length })}</summary>
          {rest.map((item) => (
            <ChangeItem key={item.key} item={item} commands={commands} />
          ))}
        </details>
      )}
      <dl className="rw-whys">
        {reasons.map((each, index) => (
          <Why
            key={`${each.code} ${index}`}
            icon={<QuestionCircleRegular aria-hidden />}
            name={say('planPage.why')}
          >
            {each.text}
            {each.source !== null && (
              <div>
                <ReadMore link={each.source} />
              </div>
            )}
          </Why>
        ))}
        {risks.map((each, index) => (
          <Why
            key={`${each.code} ${index}`}
            icon={<WarningRegular aria-hidden />}
            name={say('planPage.risk')}
          >
            {each.text}
          </Why>
        ))}
        <Why icon={<ArrowUndoRegular aria-hidden />} name={say('planPage.undo')}>
          {undo.text}
          {changing.some((item) => item.irreversible !== null) &&
            ` ${sayIn(language, 'plan.undoExcept')}`}
        </Why>
      </dl>
    </article>
  );
}

function Why({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        {icon}
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
