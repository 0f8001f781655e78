import type { ProfileReview } from '../../shared/ipc/views.ts';
import { visible } from '../../shared/profile/foreign-text.ts';
import { useSay } from '../store/wizard-context.tsx';
import { Card } from './card.tsx';
import { FactList } from './fact-list.tsx';
import { fingerprint } from './fingerprint.ts';
import { Foreign } from './foreign.tsx';

/** The profile in figures: server, kind, proof, revision, validity, and the hash that IT can compare. */
export function ConnectionFacts({ review }: { review: ProfileReview }) {
  const say = useSay();
  const { picture, kind, method, revision, file, validUntil, hash } = review;
  return (
    <Card title={say('review.connection')}>
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
        ]}
      />
      <details className="rw-details">
        <summary>{say('review.fingerprint')}</summary>
        <code className="rw-hash">{fingerprint(hash)}</code>
      </details>
    </Card>
  );
}
