/** Who made the profile and whom to ask. Addresses are text: the window opens none that a profile names. */
import type { ProfileReview } from '../../shared/ipc/views.ts';
import { useSay } from '../store/wizard-context.tsx';
import { Card } from './card.tsx';
import { FactList } from './fact-list.tsx';

export function ProviderCard({ provider }: { provider: ProfileReview['provider'] }) {
  const say = useSay();
  const { name, phone, email, url, terms } = provider;
  return (
    <Card title={say('review.provider')}>
      <p className="rw-strong">{name}</p>
      <FactList
        facts={[
          [say('review.phone'), phone],
          [say('review.email'), email],
          [say('review.web'), url],
        ]}
      />
      {terms !== null && (
        <details className="rw-details">
          <summary>{say('review.terms')}</summary>
          <p className="rw-pre">{terms}</p>
        </details>
      )}
    </Card>
  );
}
