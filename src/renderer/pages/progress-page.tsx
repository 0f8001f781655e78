/** The run, live: steps, time, and cancel, which takes everything back. */
import { Button, ProgressBar } from '@fluentui/react-components';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ProgressList } from '../components/progress-list.tsx';
import { useElapsed } from '../components/use-elapsed.ts';
import { useActions, useLanguage, useSay } from '../store/wizard-context.tsx';
import { runText } from '../steps/announcement.ts';
import { clockText } from '../steps/clock-text.ts';
import { tally, type Run } from '../steps/progress.ts';

export function ProgressPage({ run }: { run: Run }) {
  const say = useSay();
  const language = useLanguage();
  const elapsed = useElapsed();
  const { cancel } = useActions();
  const { done, count } = tally(run);
  const backwards = run.phase === 'rollingBack' || run.phase === 'cancelling';
  return (
    <Page
      title={say('progressPage.title')}
      lead={say('progressPage.lead')}
      actions={
        <Button disabledFocusable={backwards} onClick={() => void cancel()}>
          {say('progressPage.cancel')}
        </Button>
      }
    >
      <div className="rw-run">
        <p className="rw-run-now">{runText(language, run)}</p>
        <ProgressBar
          aria-label={say('progressPage.bar')}
          thickness="large"
          color={backwards ? 'warning' : 'brand'}
          max={Math.max(count, 1)}
          {...(run.phase === 'working' ? { value: done } : {})}
        />
        <p className="rw-run-time">{say('progressPage.time', { time: clockText(elapsed) })}</p>
      </div>
      {run.lost && (
        <Notice tone="note">
          <p>{say('progressPage.lost')}</p>
        </Notice>
      )}
      <ProgressList lines={run.lines} />
      {run.notes.length > 0 && (
        <ul className="rw-plain-list">
          {run.notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      )}
    </Page>
  );
}
