/** What the program says of the file; then where it leads, what it does, and what it says of itself. */
import { Button, Checkbox } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ProfileReview } from '../../shared/ipc/views.ts';
import { Card } from '../components/card.tsx';
import { ConnectionFacts } from '../components/connection-facts.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ProviderCard } from '../components/provider-card.tsx';
import { WeakeningList } from '../components/weakening-list.tsx';
import { WayPicture } from '../components/way-picture.tsx';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';

export function ReviewPage({ review }: { review: ProfileReview }) {
  const say = useSay();
  const busy = useBusy();
  const { goStart, askNeeds } = useActions();
  const [accepted, setAccepted] = useState(false);
  const { name, provider, picture, traits, warnings, weakenings, installed, expired } = review;
  const mustAccept = weakenings.length > 0 && !accepted;
  return (
    <Page
      title={say('review.title', { name })}
      lead={say('review.lead')}
      back={
        <Button disabledFocusable={busy} onClick={() => void goStart()}>
          {say('wizard.toStart')}
        </Button>
      }
      actions={
        <>
          {weakenings.length > 0 && (
            <Checkbox
              label={say('review.weakerAccept')}
              checked={accepted}
              onChange={(_, { checked }) => {
                setAccepted(checked === true);
              }}
            />
          )}
          {mustAccept && (
            <span className="rw-unseen" id="accept-first">
              {say('review.weakerFirst')}
            </span>
          )}
          <Button
            appearance="primary"
            disabledFocusable={busy || mustAccept}
            aria-describedby={mustAccept ? 'accept-first' : undefined}
            onClick={() => void askNeeds()}
          >
            {say('wizard.next')}
          </Button>
        </>
      }
    >
      {/* What the program says itself comes first, and nothing of the file can push it away (D38). */}
      {expired && <Notice tone="bad" title={say('review.expired')} />}
      <Notice tone="note">
        <p>{say('review.unsigned')}</p>
      </Notice>
      <WeakeningList weakenings={weakenings} />
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
      {installed !== null && (
        <Notice tone="note">
          <p>{say('review.installed', installed)}</p>
        </Notice>
      )}
      <Card title={say('review.way')}>
        <WayPicture picture={picture} />
      </Card>
      {traits.length > 0 && (
        <Card title={say('review.traits')}>
          <ul className="rw-traits">
            {traits.map(({ code, text }, index) => (
              <li key={`${code} ${index}`}>
                <CheckmarkRegular aria-hidden />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <div className="rw-columns">
        <ProviderCard provider={provider} />
        <ConnectionFacts review={review} />
      </div>
    </Page>
  );
}
