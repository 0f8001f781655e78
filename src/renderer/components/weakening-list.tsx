/** Where the profile is less safe: above everything else of a page, and short enough to be seen without scrolling. */
import type { ReportWeakening } from '../../shared/report/profile-part.ts';
import { useSay } from '../store/wizard-context.tsx';
import { Notice } from './notice.tsx';

/** More than this is one line each; what they mean is a click away. */
const writtenOut = 2;

export function WeakeningList({ weakenings }: { weakenings: readonly ReportWeakening[] }) {
  const say = useSay();
  if (weakenings.length === 0) return null;
  const short = weakenings.length > writtenOut;
  return (
    <Notice tone="bad" role="group" title={say('review.weakenings')}>
      <ul
        className={short ? 'rw-weaker rw-weaker-many' : 'rw-weaker'}
        tabIndex={short ? 0 : undefined}
      >
        {weakenings.map((each, index) => (
          <li key={`${each.code} ${index}`}>
            <span className="rw-strong">{each.text}</span>
            {!short && <Meaning weakening={each} />}
          </li>
        ))}
      </ul>
      {short && (
        <details className="rw-details">
          <summary>{say('review.weakerMore')}</summary>
          <ul className="rw-weaker">
            {weakenings.map((each, index) => (
              <li key={`${each.code} ${index}`}>
                {each.text} <Meaning weakening={each} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

function Meaning({ weakening: { gain, reason } }: { weakening: ReportWeakening }) {
  const say = useSay();
  return (
    <>
      {gain !== '' && <span> {gain}</span>}
      {reason !== null && (
        <p className="rw-quiet rw-weaker-reason">{say('review.reason', { reason })}</p>
      )}
    </>
  );
}
