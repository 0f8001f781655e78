/** What is asked, in the order of the way, each with its state as symbol and word. */
import { Spinner } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  DismissCircleFilled,
  QuestionCircleFilled,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { Hop } from '../../shared/server-check/result.ts';
import { hopWords, stateWords } from '../steps/measured-words.ts';
import { hopOrder, type HopNow, type HopsNow } from '../steps/server-check.ts';
import { useLanguage, useSay } from '../store/wizard-context.tsx';

const symbols = {
  waiting: CircleRegular,
  notAsked: SubtractCircleRegular,
  good: CheckmarkCircleFilled,
  warning: WarningFilled,
  silent: QuestionCircleFilled,
  bad: DismissCircleFilled,
} as const;

export function CheckHops({ now }: { now: HopsNow }) {
  const say = useSay();
  const language = useLanguage();
  // The trial is an extra step: who has not asked for it does not miss it.
  const isShown = (hop: Hop) =>
    hop !== 'tunnel' || (now[hop] !== 'waiting' && now[hop] !== 'notAsked');
  return (
    <ol className="rw-steps" aria-label={say('serverCheckPage.asked')}>
      {hopOrder.filter(isShown).map((hop) => (
        <li key={hop} className={`rw-step rw-asked-${now[hop]}`}>
          <span className="rw-step-symbol" aria-hidden>
            <Symbol now={now[hop]} />
          </span>
          <span className="rw-step-title">{hopWords(language, hop)}</span>
          <span className="rw-step-state">{stateWords(language, now[hop])}</span>
        </li>
      ))}
    </ol>
  );
}

function Symbol({ now }: { now: HopNow }) {
  if (now === 'asking' || now === 'confirming') return <Spinner size="extra-tiny" />;
  const Shape = symbols[now];
  return <Shape />;
}
