/** What main says is missing: the PSK, the certificate, the sign-in. What is typed lives in this form and nowhere else. */
import { Button, Field, Input, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { Card } from '../components/card.tsx';
import { CertificateNeed } from '../components/certificate-need.tsx';
import { Page } from '../components/page.tsx';
import { SecretField } from '../components/secret-field.tsx';
import { useActions, useBusy, useSay, useWizard } from '../store/wizard-context.tsx';
import { emptyTyped, missingIn, secretsFrom, type Typed } from '../steps/typed.ts';
import type { NeedsStep } from '../steps/step.ts';

export function NeedsPage({ step }: { step: NeedsStep }) {
  const say = useSay();
  const busy = useBusy();
  const planning = useWizard((state) => state.busy === 'plan.make');
  const checks = useWizard((state) => state.app?.canCheckServer === true);
  const { backToReview, checkServer, makePlan } = useActions();
  const { needs } = step;
  const [typed, setTyped] = useState<Typed>(() => emptyTyped(needs));
  const [tried, setTried] = useState(false);
  const missing = missingIn(step, typed);
  const change = (part: Partial<Typed>) => {
    setTyped((before) => ({ ...before, ...part }));
  };
  const problem = (name: keyof Typed) =>
    tried && missing.includes(name) ? say('needs.required') : undefined;

  const submit = async () => {
    setTried(true);
    if (missing.length > 0) {
      requestAnimationFrame(focusFirstProblem);
      return;
    }
    if (checks) await checkServer(secretsFrom(needs, typed));
    else if (await makePlan(secretsFrom(needs, typed))) setTyped(emptyTyped(needs));
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <Page
        title={say('needs.title')}
        lead={say('needs.lead')}
        back={
          <Button disabledFocusable={busy} onClick={backToReview}>
            {say('wizard.back')}
          </Button>
        }
        actions={
          <>
            {planning && <Spinner size="tiny" label={say('needs.planning')} />}
            <Button appearance="primary" type="submit" disabledFocusable={busy}>
              {say(checks ? 'needs.nextCheck' : 'needs.next')}
            </Button>
          </>
        }
      >
        {needs.psk && (
          <Card title={say('needs.psk')}>
            <SecretField
              label={say('needs.psk')}
              hint={say('needs.pskHint')}
              value={typed.psk}
              maximum={1024}
              problem={problem('psk')}
              onChange={(psk) => {
                change({ psk });
              }}
            />
          </Card>
        )}
        <CertificateNeed
          step={step}
          password={typed.pkcs12Password}
          passwordProblem={problem('pkcs12Password')}
          tried={tried}
          onPassword={(pkcs12Password) => {
            change({ pkcs12Password });
          }}
        />
        {(needs.userName.needed || needs.password) && (
          <SignIn needs={needs} typed={typed} problem={problem} change={change} />
        )}
      </Page>
    </form>
  );
}

interface SignInProps {
  needs: NeedsStep['needs'];
  typed: Typed;
  problem: (name: keyof Typed) => string | undefined;
  change: (part: Partial<Typed>) => void;
}

function SignIn({ needs, typed, problem, change }: SignInProps) {
  const say = useSay();
  return (
    <Card title={say('needs.person')}>
      <div className="rw-stack">
        {needs.userName.needed && (
          <Field
            label={say('needs.userName')}
            hint={say('needs.userNameHint')}
            validationMessage={problem('userName') ?? null}
            required
          >
            <Input
              value={typed.userName}
              maxLength={256}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, { value }) => {
                change({ userName: value });
              }}
            />
          </Field>
        )}
        {needs.password && (
          <SecretField
            label={say('needs.password')}
            hint={say('needs.passwordHint')}
            value={typed.password}
            maximum={256}
            problem={problem('password')}
            onChange={(password) => {
              change({ password });
            }}
          />
        )}
      </div>
    </Card>
  );
}

function focusFirstProblem() {
  document.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
}
