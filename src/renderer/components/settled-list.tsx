import {
  ArrowUndoRegular,
  CheckmarkRegular,
  DismissCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ApplyResult } from '../../shared/ipc/views.ts';

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
