/** The extra step: shown only where main can do it, made only after a warning. What is typed lives in this form alone. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProfileReview } from '../../shared/ipc/views.ts';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Notice } from './notice.tsx';
import { SecretField } from './secret-field.tsx';

const empty = { userName: '', password: '' };

/** What the person may say: who signs in is for the profile, where it names somebody, and with EAP for Windows. */
const asked: Readonly<Record<ProfileReview['trialUser'], readonly ('userName' | 'password')[]>> = {
  typed: ['userName', 'password'],
  named: ['password'],
  windowsUser: [],
  eap: [],
  kind: [],
};

export function TrialLogIn({ review }: { review: Pick<ProfileReview, 'method' | 'trialUser'> }) {
  const say = useSay();
  const busy = useBusy();
  const { checkServer } = useActions();
  const fields = asked[review.trialUser];
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState(empty);
  const close = () => {
    setAsking(false);
    setTyped(empty);
  };
  const confirm = () => {
    const userName = typed.userName.trim();
    void checkServer(
      {
        ...(userName === '' ? {} : { userName }),
        ...(typed.password === '' ? {} : { password: typed.password }),
      },
      'full',
    );
  };
  return (
    <>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {say('trialLogIn.open')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={say('trialLogIn.title')}
        confirm={say('trialLogIn.confirm')}
        onConfirm={confirm}
        onClose={close}
      >
        <div className="rw-stack">
          <p>{say('trialLogIn.text')}</p>
          <Notice tone="warning">
            <p>{say('trialLogIn.warning')}</p>
            {/* The server identifies itself by a key that others know too. */}
            {review.method === 'psk' && <p>{say('serverCheck.fullWithPsk')}</p>}
          </Notice>
          {fields.length > 0 && <p>{say('trialLogIn.fields')}</p>}
          {fields.includes('userName') && (
            <Field label={say('needs.userName')}>
              <Input
                value={typed.userName}
                maxLength={256}
                autoComplete="off"
                spellCheck={false}
                onChange={(_, { value }) => {
                  setTyped((before) => ({ ...before, userName: value }));
                }}
              />
            </Field>
          )}
          {fields.includes('password') && (
            <SecretField
              label={say('needs.password')}
              value={typed.password}
              maximum={256}
              optional
              onChange={(password) => {
                setTyped((before) => ({ ...before, password }));
              }}
            />
          )}
        </div>
      </ConfirmDialog>
    </>
  );
}
