/** May I trust this file, and what will it do? What must be confirmed stands in the bar, in sight. */
import { Button, Checkbox } from '@fluentui/react-components';
import { CheckmarkRegular, InfoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ProfileReview } from '../../shared/ipc/views.ts';
import { foreign } from '../../shared/text/foreign.ts';
import { Card } from '../components/card.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ReadMore } from '../components/read-more.tsx';
import { TechnicalDetails } from '../components/review/technical-details.tsx';
import { TrustCard } from '../components/review/trust-card.tsx';
import { WayPicture } from '../components/way-picture.tsx';
import { WeakeningList } from '../components/weakening-list.tsx';
import { decisionsOf, type Decision } from '../steps/review-decisions.ts';
import { useActions, useBusy, useLanguage, useSay } from '../store/wizard-context.tsx';

export function ReviewPage({ review }: { review: ProfileReview }) {
  const say = useSay();
  const busy = useBusy();
  const language = useLanguage();
  const { goStart, askNeeds } = useActions();
  const [given, setGiven] = useState<readonly Decision[]>([]);
  const [early, setEarly] = useState(false);
  const { name, file, kind, picture, traits, wants, warnings, weakenings, expired } = review;
  const decisions = decisionsOf(review);
  const open = decisions.find((each) => !given.includes(each));
  return (
    <Page
      title={foreign(language, name)}
      lead={file === '' ? say('review.leadByHand') : say('review.lead', { file })}
      decisions={
        !expired &&
        decisions.map((each) => (
          <div key={each} className={early && each === open ? 'rw-decide-open' : undefined}>
            <Checkbox
              id={`decide-${each}`}
              label={say(`review.decide.${each}`)}
              checked={given.includes(each)}
              aria-invalid={early && each === open}
              aria-describedby={early && each === open ? 'decide-first' : undefined}
              onChange={(_, { checked }) => {
                setGiven(
                  checked === true ? [...given, each] : given.filter((other) => other !== each),
                );
              }}
            />
            {early && each === open && (
              <p id="decide-first" className="rw-missing" role="alert">
                {say('review.decideFirst')}
              </p>
            )}
          </div>
        ))
      }
      back={
        <Button disabledFocusable={busy} onClick={() => void goStart()}>
          {say(expired ? 'wizard.close' : 'wizard.cancel')}
        </Button>
      }
      actions={
        !expired && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              if (open === undefined) {
                void askNeeds();
                return;
              }
              setEarly(true);
              document.getElementById(`decide-${open}`)?.focus();
            }}
          >
            {say('wizard.next')}
          </Button>
        )
      }
    >
      {/* What the program says itself comes first, and nothing of the file can push it away (D38). */}
      {expired && (
        <Notice
          tone="bad"
          role="alert"
          title={say('review.expiredTitle', { moment: review.validUntil ?? '' })}
        >
          <p>{say('review.expiredText')}</p>
        </Notice>
      )}
      <WeakeningList weakenings={weakenings} />
      <TrustCard review={review} />
      <Again review={review} />
      {kind === 'ipsec' && (
        <Notice tone="note">
          <p>
            {say('review.tunnelSupport')} <ReadMore link="tunnelMode" />
          </p>
        </Notice>
      )}
      <div className="rw-does-and-needs">
        <Card title={say('review.traits')}>
          <Lines lines={traits} icon="does" />
        </Card>
        <Card title={say('review.wants')}>
          <Lines lines={wants} icon="wants" />
        </Card>
      </div>
      <Card title={say('review.way')}>
        <WayPicture picture={picture} />
      </Card>
      {warnings.length > 0 && (
        <Card title={say('review.warnings')}>
          <div className="rw-stack">
            {warnings.map(({ code, path, text }) => (
              <Notice key={`${code} ${path}`} tone="warning">
                <p>{text}</p>
              </Notice>
            ))}
          </div>
        </Card>
      )}
      <TechnicalDetails review={review} />
    </Page>
  );
}

function Again({ review: { installed, revision } }: { review: ProfileReview }) {
  const say = useSay();
  if (installed === null) return null;
  const again = installed.revision === revision ? 'review.again' : 'review.installed';
  return (
    <Notice tone="note">
      <p>{say(again, installed)}</p>
    </Notice>
  );
}

function Lines({ lines, icon }: LinesProps) {
  const Symbol = icon === 'does' ? CheckmarkRegular : InfoRegular;
  return (
    <ul className="rw-traits">
      {lines.map(({ code, text }, index) => (
        <li key={`${code} ${index}`}>
          <Symbol aria-hidden />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

interface LinesProps {
  lines: ProfileReview['traits'];
  icon: 'does' | 'wants';
}
