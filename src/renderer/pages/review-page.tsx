/** May I trust this file, and what will it do? What must be confirmed stands in the bar, in sight. */
import { Button, Checkbox } from '@fluentui/react-components';
import { CheckmarkRegular, InfoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ProfileReview } from '../../shared/ipc/views.ts';
import { isDialled } from '../../shared/profile/kind.ts';
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
        decisions.length > 0 &&
        decisions.map((each) => (
          <DecisionBox
            key={each}
            decision={each}
            missing={early && each === open}
            given={given.includes(each)}
            onChange={(checked) => {
              setGiven(checked ? [...given, each] : given.filter((other) => other !== each));
            }}
          />
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
      {!isDialled[kind] && (
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

/** Something to confirm; pressed too early, "Continue" leads here and says why. */
function DecisionBox({ decision, missing, given, onChange }: DecisionBoxProps) {
  const say = useSay();
  return (
    <div className={missing ? 'rw-decide-open' : undefined}>
      <Checkbox
        id={`decide-${decision}`}
        label={say(`review.decide.${decision}`)}
        checked={given}
        aria-invalid={missing}
        aria-describedby={missing ? 'decide-first' : undefined}
        onChange={(_, { checked }) => {
          onChange(checked === true);
        }}
      />
      {missing && (
        <p id="decide-first" className="rw-missing" role="alert">
          {say('review.decideFirst')}
        </p>
      )}
    </div>
  );
}

interface DecisionBoxProps {
  decision: Decision;
  missing: boolean;
  given: boolean;
  onChange: (given: boolean) => void;
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
