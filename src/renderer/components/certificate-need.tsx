/** The PKCS#12: picked, dropped or the profile's own; its password; what is in it. */
import { Button } from '@fluentui/react-components';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';
import type { NeedsStep } from '../steps/step.ts';
import { Card } from './card.tsx';
import { CertificateCard } from './certificate-card.tsx';
import { SecretField } from './secret-field.tsx';

export interface CertificateNeedProps {
  step: NeedsStep;
  password: string;
  passwordProblem: string | undefined;
  tried: boolean;
  onPassword: (password: string) => void;
}

export function CertificateNeed(props: CertificateNeedProps) {
  const { step, password, passwordProblem, tried, onPassword } = props;
  const say = useSay();
  const busy = useBusy();
  const { chooseCertificate, lookAtCertificate } = useActions();
  const { needs, certificateFile } = step;
  const { certificate } = needs;
  if (!needs.certificateFile && !needs.pkcs12Password && certificate === null) return null;
  const chosen = certificateFile !== null || !needs.certificateFile;
  const open = certificate?.result === 'opened';
  const missing = tried && !open;
  return (
    <Card title={say('needs.certificate')}>
      <div className="rw-stack">
        {needs.certificateFile ? (
          <>
            <p>
              {certificateFile === null
                ? say('needs.certificateText')
                : say('needs.chosen', { name: certificateFile.name })}
            </p>
            <div>
              <Button
                disabledFocusable={busy}
                data-problem={missing && !chosen ? true : undefined}
                onClick={() => void chooseCertificate()}
              >
                {say(certificateFile === null ? 'needs.chooseCertificate' : 'needs.chooseOther')}
              </Button>
            </div>
          </>
        ) : (
          <p>{say('needs.inProfile')}</p>
        )}
        {chosen && !open && (
          <>
            <SecretField
              label={say('needs.pkcs12Password')}
              value={password}
              maximum={256}
              problem={passwordProblem}
              onChange={onPassword}
              onEnter={() => void lookAtCertificate(password)}
            />
            <div>
              <Button
                disabledFocusable={busy}
                data-problem={missing ? true : undefined}
                onClick={() => void lookAtCertificate(password)}
              >
                {say('needs.openCertificate')}
              </Button>
            </div>
          </>
        )}
        {missing && (
          <p role="alert" className="rw-missing">
            {say(chosen ? 'needs.certificateNotOpened' : 'needs.certificateMissing')}
          </p>
        )}
        {certificate !== null && <CertificateCard certificate={certificate} />}
      </div>
    </Card>
  );
}
