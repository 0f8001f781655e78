/** What is in the PKCS#12: for whom, by whom, how long, fingerprints, and what is wrong with it. */
import type { CertificateReview } from '../../shared/ipc/views.ts';
import { useSay } from '../store/wizard-context.tsx';
import { FactList } from './fact-list.tsx';
import { FindingList } from './finding-list.tsx';
import { fingerprint } from './fingerprint.ts';
import { Foreign } from './foreign.tsx';
import { Notice } from './notice.tsx';

type Opened = Extract<CertificateReview, { result: 'opened' }>;
type Short = Opened['authorities'][number];

export function CertificateCard({ certificate }: { certificate: CertificateReview }) {
  const say = useSay();
  if (certificate.result === 'refused') {
    return (
      <Notice tone="bad" role="alert" title={say('needs.certificateRefused')}>
        <p>{certificate.text}</p>
        <p>{certificate.todo}</p>
      </Notice>
    );
  }
  const { leaf, authorities, findings } = certificate;
  return (
    <div className="rw-stack">
      <Notice tone="good" title={say('needs.certificateFits')} role="group" />
      <h3 className="rw-small-title">{say('needs.leaf')}</h3>
      {leaf === null ? <p>{say('needs.noLeaf')}</p> : <Facts certificate={leaf} />}
      {authorities.map((each) => (
        <div key={each.sha256} className="rw-stack">
          <h3 className="rw-small-title">{say('needs.authority')}</h3>
          <Facts certificate={each} />
        </div>
      ))}
      {findings.length > 0 && (
        <>
          <h3 className="rw-small-title">{say('needs.findings')}</h3>
          <FindingList findings={findings} />
        </>
      )}
    </div>
  );
}

function Facts({ certificate }: { certificate: Short }) {
  const say = useSay();
  const { subject, issuer, notBefore, notAfter, sha256, thumbprint } = certificate;
  return (
    <FactList
      facts={[
        [say('needs.subject'), <Foreign key="subject" text={subject} />],
        [say('needs.issuer'), <Foreign key="issuer" text={issuer} />],
        [say('needs.validity'), say('needs.fromTo', { notBefore, notAfter })],
        [say('needs.sha256'), <code key="sha256">{fingerprint(sha256)}</code>],
        [say('needs.thumbprint'), <code key="sha1">{fingerprint(thumbprint)}</code>],
      ]}
    />
  );
}
