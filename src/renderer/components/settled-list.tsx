import {
  ArrowUndoRegular,
  CheckmarkRegular,
  DismissCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ApplyResult } from '../../shared/ipc/views.ts';
import { isAsBefore } from '../../shared/report/settlement.ts';
import { useSay } from '../store/wizard-context.tsx';

type Settled = ApplyResult['settled'][number];

const symbols: Record<Settled['settlement'], typeof CheckmarkRegular> = {
  restored: ArrowUndoRegular,
  notSeen: ArrowUndoRegular,
  alreadyFormer: CheckmarkRegular,
  goesWithParent: CheckmarkRegular,
  changedByOthers: WarningRegular,
  neededByOthers: WarningRegular,
  cannotComeBack: WarningRegular,
  unreadable: WarningRegular,
  failed: DismissCircleRegular,
};

/** What is not as before stands open; the rest can be looked up. */
export function UndoneList({ settled }: { settled: readonly Settled[] }) {
  const say = useSay();
  const left = settled.filter((each) => !isAsBefore(each));
  const back = settled.filter(isAsBefore);
  return (
    <>
      {left.length > 0 && <SettledList settled={left} />}
      {back.length > 0 && (
        <details className="rw-details">
          <summary>{say('resultPage.settled')}</summary>
          <SettledList settled={back} />
        </details>
      )}
    </>
  );
}

/** What became of each thing that was taken back, or left. */
export function SettledList({ settled }: { settled: readonly Settled[] }) {
  return (
    <ul className="rw-traits">
      {settled.map((each, index) => {
        const Symbol = symbols[each.settlement];
        return (
          <li key={`${each.room} ${each.key} ${index}`}>
            <Symbol aria-hidden />
            <span>{each.text}</span>
          </li>
        );
      })}
    </ul>
  );
}
