/** What the plan means, in four cells: who is asked, the restart, the traffic, the check; what is worse comes before. */
import {
  ArrowClockwiseRegular,
  ArrowUndoRegular,
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  GlobeRegular,
  PersonRegular,
  PlugDisconnectedRegular,
  QuestionCircleRegular,
  ShieldRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { PlanReview } from '../../../shared/ipc/views.ts';
import { visible } from '../../../shared/profile/foreign-text.ts';
import type { ServerCheckView } from '../../../shared/server-check/view.ts';
import { stripOf, type StripCell } from '../../steps/plan-strip.ts';
import { useSay, useWizard } from '../../store/wizard-context.tsx';

const symbols = {
  administrator: ShieldRegular,
  noAdministrator: PersonRegular,
  elevated: ShieldRegular,
  restart: ArrowClockwiseRegular,
  noRestart: PlugDisconnectedRegular,
  allTraffic: GlobeRegular,
  someTraffic: GlobeRegular,
  weaker: WarningFilled,
  final: ArrowUndoRegular,
  checkPassed: CheckmarkCircleFilled,
  checkWarned: WarningFilled,
  checkFailed: ErrorCircleFilled,
  notChecked: QuestionCircleRegular,
} as const;

export function Strip({ plan, checked }: { plan: PlanReview; checked: ServerCheckView | null }) {
  const say = useSay();
  const elevated = useWizard((state) => state.app?.elevated === true);
  return (
    <ul className="rw-strip" aria-label={say('strip.label')}>
      {stripOf(plan, checked, elevated).map((cell) => {
        const Symbol = symbols[cell.kind];
        return (
          <li key={cell.kind} className={`rw-strip-${cell.tone}`}>
            <Symbol aria-hidden />
            <span className="rw-strong">{say(`strip.${cell.kind}`, countOf(cell))}</span>
            <Meaning cell={cell} />
          </li>
        );
      })}
    </ul>
  );
}

function Meaning({ cell }: { cell: StripCell }) {
  const say = useSay();
  switch (cell.kind) {
    case 'allTraffic':
      return <Text>{say('strip.more.allTraffic', { server: visible(cell.server) })}</Text>;
    case 'someTraffic':
      return <Text>{say('strip.more.someTraffic', { count: cell.networks.length })}</Text>;
    case 'checkPassed':
      return <Text>{say('strip.more.checkPassed', { signIn: cell.signIn })}</Text>;
    default:
      return <Text>{say(`strip.more.${cell.kind}`)}</Text>;
  }
}

function Text({ children }: { children: string }) {
  return <span className="rw-strip-text">{children}</span>;
}

function countOf(cell: StripCell): { count: number } {
  return { count: 'count' in cell ? cell.count : 0 };
}
