import { Button } from '@fluentui/react-components';
import type { VerificationView } from '../../shared/ipc/views.ts';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';
import { ChangeTable } from './changes/change-table.tsx';
import { FindingList } from './finding-list.tsx';
import { Notice } from './notice.tsx';
import { UnseenThings } from './unseen-things.tsx';

/** What a check found. Putting it right is an apply of the same profile, with its plan first. */
export function DriftReport({ verification, primary }: DriftReportProps) {
  const { asWanted, drift, notInForce } = verification;
  if (asWanted) return <AsWanted verification={verification} />;
  return drift.length + notInForce.length > 0 ? (
    <Different verification={verification} primary={primary} />
  ) : (
    <NotAllRead verification={verification} />
  );
}

interface DriftReportProps {
  verification: VerificationView;
  /** The page's main button stands here. */
  primary: boolean;
}

function AsWanted({ verification }: { verification: VerificationView }) {
  const say = useSay();
  const { unreadable, restart } = verification;
  const title = say(unreadable.length > 0 ? 'installed.asFarAsRead' : 'installed.asWanted');
  return (
    <Notice tone={restart ? 'note' : 'good'} role="alert" title={title}>
      {restart && <p>{say('start.restartText')}</p>}
      <UnseenThings {...verification} />
    </Notice>
  );
}

/** Nothing is known to be wrong, so there is nothing to put right. */
function NotAllRead({ verification }: { verification: VerificationView }) {
  const say = useSay();
  return (
    <Notice tone="warning" role="alert" title={say('installed.notAllRead')}>
      <UnseenThings {...verification} />
    </Notice>
  );
}

function Different({ verification, primary }: DriftReportProps) {
  const say = useSay();
  const busy = useBusy();
  const { repairDrift } = useActions();
  const { id, drift, notInForce } = verification;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={say(drift.length > 0 ? 'installed.drift' : 'installed.notInForce')}
      actions={
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void repairDrift(id)}
        >
          {say('installed.chooseProfile')}
        </Button>
      }
    >
      {drift.length > 0 && (
        <ChangeTable
          label={say('installed.drift')}
          after="changes.asSetUp"
          things={drift.map(({ room, key, text, rows }) => ({
            key: `${room} ${key}`,
            name: text,
            rows,
          }))}
        />
      )}
      <FindingList findings={notInForce} />
      <UnseenThings {...verification} />
      <p>{say('installed.repairDriftText')}</p>
    </Notice>
  );
}
