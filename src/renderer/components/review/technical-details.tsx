import type { ProfileReview } from '../../../shared/ipc/views.ts';
import { visible } from '../../../shared/profile/foreign-text.ts';
import { useSay } from '../../store/wizard-context.tsx';
import { CopyButton } from '../copy-button.tsx';
import { FactList } from '../fact-list.tsx';
import { fingerprint } from '../fingerprint.ts';
import { Foreign } from '../foreign.tsx';

/** The profile in figures: server, VPN type, authentication, revision, validity, and the hash that IT can compare. */
export function TechnicalDetails({ review }: { review: ProfileReview }) {
  const say = useSay();
  const { picture, kind, method, revision, file, validUntil, hash } = review;
  return (
    <details className="rw-details">
      <summary>{say('review.technical')}</summary>
      <FactList
        facts={[
          [say('review.server'), visible(picture.server)],
          [say('review.kind'), say('review.kindName', { kind })],
          [say('review.method'), say('review.methodName', { method })],
          [say('review.revision'), String(revision)],
          [
            say('review.validUntil'),
            validUntil === null ? null : say('review.day', { moment: validUntil }),
          ],
          [say('review.file'), file === '' ? null : <Foreign key="file" text={file} />],
          [
            say('review.fingerprint'),
            <span key="hash" className="rw-copied">
              <code className="rw-hash">{fingerprint(hash)}</code>{' '}
              <CopyButton text={fingerprint(hash)} what={say('review.fingerprint')} />
            </span>,
          ],
        ]}
      />
    </details>
  );
}
