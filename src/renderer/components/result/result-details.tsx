/** What failed, what was taken back, what the check said: only what there is. */
import type { ApplyResult } from '../../../shared/ipc/views.ts';
import type { Tone } from '../../steps/outcome.ts';
import { useLanguage, useSay } from '../../store/wizard-context.tsx';
import { afterwardsText } from '../../steps/afterwards-text.ts';
import { Card } from '../card.tsx';
import { FindingList } from '../finding-list.tsx';
import { Notice } from '../notice.tsx';
import { SettledList } from '../settled-list.tsx';
import { UnseenThings } from '../unseen-things.tsx';

export function ResultDetails({ result, changes }: ResultDetailsProps) {
  const say = useSay();
  const language = useLanguage();
  const { failure, settled, verification, afterwards } = result;
  return (
    <>
      {failure !== null && (
        <Card title={say('resultPage.failure')} tone="bad">
          <p>{failure.text}</p>
        </Card>
      )}
      {changes.length > 0 && (
        <details className="rw-details">
          <summary>{say('result.made', { count: changes.length })}</summary>
          <ul className="rw-plain-list">
            {changes.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
      {settled.length > 0 && (
        <Card title={say('resultPage.settled')}>
          <SettledList settled={settled} />
        </Card>
      )}
      {verification !== null && (
        <Verification verification={verification} tone={result.restart ? 'note' : 'good'} />
      )}
      {afterwards.length > 0 && (
        <Card title={say('resultPage.afterwards')}>
          <ul className="rw-plain-list">
            {afterwards.map((each, index) => (
              <li key={index}>{afterwardsText(language, each)}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

interface ResultDetailsProps {
  result: ApplyResult;
  /** Titles of what was made. */
  changes: readonly string[];
}

function Verification({
  verification,
  tone,
}: {
  verification: NonNullable<ApplyResult['verification']>;
  /** What is right is not in force before a restart that is needed. */
  tone: Tone;
}) {
  const say = useSay();
  const { asWanted, drift, notInForce, unreadable, notSeen } = verification;
  return (
    <>
      {asWanted && <Notice tone={tone} title={say('resultPage.verified')} />}
      {drift.length > 0 && (
        <Card title={say('resultPage.drift')}>
          <ul className="rw-plain-list">
            {drift.map((each) => (
              <li key={`${each.room} ${each.key}`}>{each.text}</li>
            ))}
          </ul>
        </Card>
      )}
      {notInForce.length > 0 && (
        <Card title={say('resultPage.findings')}>
          <FindingList findings={notInForce} />
        </Card>
      )}
      <UnseenThings unreadable={unreadable} notSeen={notSeen} />
    </>
  );
}
