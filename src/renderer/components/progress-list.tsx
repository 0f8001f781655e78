/** The steps of the run, each with its state as symbol and word. */
import { Spinner } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, DismissCircleFilled } from '@fluentui/react-icons';
import { useSay } from '../store/wizard-context.tsx';
import type { LineState, ProgressLine } from '../steps/progress.ts';

export function ProgressList({ lines }: { lines: readonly ProgressLine[] }) {
  const say = useSay();
  return (
    <ol className="rw-steps" aria-label={say('progressPage.steps')}>
      {lines.map(({ scope, step, title, state, milliseconds }) => (
        <li key={`${scope} ${step}`} className={`rw-step rw-step-${state}`}>
          <span className="rw-step-symbol" aria-hidden>
            <Symbol state={state} />
          </span>
          <span className="rw-step-title">{title}</span>
          <span className="rw-step-state">
            {milliseconds === null
              ? say('progressPage.state', { state })
              : `${say('progressPage.state', { state })} · ${say('progressPage.seconds', { seconds: milliseconds / 1000 })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Symbol({ state }: { state: LineState }) {
  if (state === 'running') return <Spinner size="extra-tiny" />;
  if (state === 'done') return <CheckmarkCircleFilled />;
  return state === 'failed' ? <DismissCircleFilled /> : <CircleRegular />;
}
