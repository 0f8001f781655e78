/** May this file be trusted? What the program knows comes first; what the file says of its maker is folded and isolated (D38). */
import { PersonRegular, ShieldErrorFilled } from '@fluentui/react-icons';
import type { ProfileReview } from '../../../shared/ipc/views.ts';
import { useSay } from '../../store/wizard-context.tsx';
import { ContactList } from '../contact-list.tsx';
import { ForeignLines } from '../foreign.tsx';

export function TrustCard({ review }: { review: ProfileReview }) {
  return review.file === '' ? <ByHand /> : <Unsigned provider={review.provider} />;
}

function ByHand() {
  const say = useSay();
  return (
    <section className="rw-notice rw-tone-note" aria-labelledby="trust">
      <PersonRegular className="rw-notice-icon" aria-hidden />
      <div className="rw-notice-text">
        <h2 className="rw-notice-title" id="trust">
          {say('review.byHandTitle')}
        </h2>
        <p>{say('review.byHandText')}</p>
      </div>
    </section>
  );
}

function Unsigned({ provider }: { provider: ProfileReview['provider'] }) {
  const say = useSay();
  const { name, phone, email, url, terms } = provider;
  const hasContact = phone !== null || email !== null || url !== null || terms !== null;
  return (
    <section className="rw-notice rw-tone-warning" aria-labelledby="trust">
      <ShieldErrorFilled className="rw-notice-icon" aria-hidden />
      <div className="rw-notice-text">
        <h2 className="rw-notice-title" id="trust">
          {say('review.unsignedTitle')}
        </h2>
        <p>{say('review.unsignedText', { provider: name })}</p>
        {hasContact && (
          <details className="rw-details">
            <summary>{say('review.contactInFile')}</summary>
            <ContactList provider={provider} />
            {terms !== null && <ForeignLines label={say('review.terms')} text={terms} />}
          </details>
        )}
      </div>
    </section>
  );
}
