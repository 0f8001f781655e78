/** Who made the profile and whom to ask. Addresses are text: the window opens none that a profile names. */
import type { ProfileReview } from '../../shared/ipc/views.ts';
import { useSay } from '../store/wizard-context.tsx';
import { Card } from './card.tsx';
import { FactList } from './fact-list.tsx';
import { Foreign, ForeignLines } from './foreign.tsx';

export function ProviderCard({ provider }: { provider: ProfileReview['provider'] }) {
  const say = useSay();
  const { name, phone, email, url, terms } = provider;
  return (
    <Card title={say('review.provider')}>
      <p className="rw-strong">
        <Foreign text={name} />
      </p>
      <FactList
        facts={[
          [say('review.phone'), phone === null ? null : <Foreign key="phone" text={phone} />],
          [say('review.email'), email === null ? null : <Foreign key="email" text={email} />],
          [say('review.web'), url === null ? null : <Foreign key="url" text={url} />],
        ]}
      />
      {terms !== null && (
        <details className="rw-details">
          <summary>{say('review.terms')}</summary>
          <ForeignLines label={say('review.terms')} text={terms} />
        </details>
      )}
    </Card>
  );
}
