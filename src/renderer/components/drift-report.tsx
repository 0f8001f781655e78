import { Button } from '@fluentui/react-components';
import type { VerificationView } from '../../shared/ipc/views.ts';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';
import { Notice } from './notice.tsx';

/** What a check found. Putting it right is an apply of the same profile, with its plan first. */
export function DriftReport({ verification }: { verification: VerificationView }) {
  const say = useSay();
  const busy = useBusy();
  const { repairDrift } = useActions();
  const { id, asWanted, drift } = verification;
  if (asWanted) return <Notice tone="good" role="alert" title={say('installed.asWanted')} />;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={say('installed.drift')}
      actions={
        <Button disabledFocusable={busy} onClick={() => void repairDrift(id)}>
          {say('installed.chooseProfile')}
        </Button>
      }
    >
      <ul className="rw-plain-list">
        {drift.map(({ room, key, text, change }) => (
          <li key={`${room} ${key}`}>
            {text}
            {change !== '' && <pre className="rw-lines">{change}</pre>}
          </li>
        ))}
      </ul>
      <p>{say('installed.repairDriftText')}</p>
    </Notice>
  );
}
