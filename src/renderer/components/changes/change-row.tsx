/** One change: a line with its number; opened: before and after, why, risk, undo, what it asks, and the exact command. */
import {
  ArrowClockwiseRegular,
  ChevronRightRegular,
  DesktopRegular,
  HandRightRegular,
  PersonRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PlanReview } from '../../../shared/ipc/views.ts';
import type { ReportStep } from '../../../shared/report/result-plan.ts';
import { say as sayIn } from '../../../shared/text/text.ts';
import { consentPlaces, findingsOf, isFinal } from '../../steps/plan-view.ts';
import type { Consent, PlanStep } from '../../steps/step.ts';
import { useLanguage, useSay } from '../../store/wizard-context.tsx';
import { FindingList } from '../finding-list.tsx';
import { ReadMore } from '../read-more.tsx';
import { ChangeItems, Commands } from './change-item.tsx';
import { ConsentBoxes } from './consent-boxes.tsx';

export function ChangeRow({ change, number, plan, step }: ChangeRowProps) {
  const say = useSay();
  const details = useRef<HTMLDetailsElement>(null);
  const consents = step === null ? [] : (consentPlaces(step).get(change) ?? []);
  const isAsked = consents.some((each) => each !== 'restartRasMan');
  useEffect(() => {
    // What asks for an answer is open; whoever closes it keeps it closed.
    if (isAsked && details.current !== null) details.current.open = true;
  }, [isAsked]);
  return (
    <details className="rw-row" ref={details}>
      <summary>
        <span className="rw-row-number" aria-hidden>
          {number}
        </span>
        <h2 className="rw-row-title">{change.title}</h2>
        <span className="rw-tags">
          {isAsked && (
            <Tag tone="warning" icon={<WarningRegular aria-hidden />}>
              {say('changes.needsYes')}
            </Tag>
          )}
          {plan.restartRooms.includes(change.room) && (
            <Tag tone="brand" icon={<ArrowClockwiseRegular aria-hidden />}>
              {say('changes.restart')}
            </Tag>
          )}
          {change.byHand ? (
            <Tag icon={<HandRightRegular aria-hidden />}>{say('planPage.byHand')}</Tag>
          ) : change.scope === 'machine' ? (
            <Tag icon={<DesktopRegular aria-hidden />}>{say('changes.wholePc')}</Tag>
          ) : (
            <Tag icon={<PersonRegular aria-hidden />}>{say('changes.onlyYou')}</Tag>
          )}
        </span>
        <ChevronRightRegular className="rw-row-chevron" aria-hidden />
      </summary>
      <div className="rw-row-inside">
        <Inside change={change} plan={plan} step={step} consents={consents} />
      </div>
    </details>
  );
}

interface ChangeRowProps {
  change: ReportStep;
  number: number;
  plan: PlanReview;
  step: PlanStep | null;
}

function Inside({ change, plan, step, consents }: InsideProps) {
  const say = useSay();
  const language = useLanguage();
  const findings = findingsOf(change, plan.findings);
  return (
    <>
      {change.byHand && <p>{say('planPage.byHandText')}</p>}
      <ChangeItems change={change} />
      {step !== null && <ConsentBoxes step={step} consents={consents} />}
      <dl className="rw-whys">
        {change.reasons.map((each, index) => (
          <Why key={`${each.code} ${index}`} name={say('planPage.why')}>
            {each.text} {each.source !== null && <ReadMore link={each.source} />}
          </Why>
        ))}
        {change.risks.map((each, index) => (
          <Why key={`${each.code} ${index}`} name={say('planPage.risk')}>
            {each.text}
          </Why>
        ))}
        <Why name={say('planPage.undo')}>
          {change.undo.text}
          {isFinal(change) && ` ${sayIn(language, 'plan.undoExcept')}`}
        </Why>
      </dl>
      <FindingList findings={findings} />
      <Commands change={change} />
    </>
  );
}

interface InsideProps {
  change: ReportStep;
  plan: PlanReview;
  step: PlanStep | null;
  consents: readonly Consent[];
}

function Tag({ tone = 'plain', icon, children }: TagProps) {
  return (
    <span className={`rw-tag rw-tag-${tone}`}>
      {icon}
      {children}
    </span>
  );
}

interface TagProps {
  tone?: 'plain' | 'brand' | 'warning';
  icon: ReactNode;
  children: ReactNode;
}

function Why({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
