/** After it stands: connect, or restart first; and whom to ask. */
import { Button } from '@fluentui/react-components';
import { PlugConnectedRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';
import type { ResultStep } from '../steps/step.ts';
import { Card } from './card.tsx';
import { HelpDesk } from './help-desk.tsx';
import { WaitForServer } from './wait-for-server.tsx';
import { isDialled } from '../../shared/profile/kind.ts';

export function NextSteps({ step }: { step: ResultStep }) {
  const say = useSay();
  const busy = useBusy();
  const { connect, giveUpConnect } = useActions();
  const part = useRef<HTMLDivElement>(null);
  const { result, review, dialled, waiting } = step;
  const { provider, kind } = review;
  const before = result.restart ? 'resultPage.connectEarly' : 'resultPage.connectText';
  return (
    <Card title={say('resultPage.next')}>
      <div className="rw-stack">
        {result.messages.map((each) => (
          <p key={each}>{each}</p>
        ))}
        {result.restart && <p>{say('resultPage.restart')}</p>}
        {result.canConnect && (
          <div className="rw-connect" ref={part}>
            <Button
              appearance={result.restart ? 'secondary' : 'primary'}
              size="large"
              icon={<PlugConnectedRegular />}
              disabledFocusable={busy}
              onClick={() => void connect()}
            >
              {say('resultPage.connect')}
            </Button>
            {waiting === null ? (
              <p role="status">{say(dialled ? 'resultPage.dialled' : before)}</p>
            ) : (
              <WaitForServer
                seconds={waiting}
                onGiveUp={() => {
                  // The button that was pressed goes with the wait: back to "Connect now".
                  part.current?.querySelector('button')?.focus();
                  void giveUpConnect();
                }}
              />
            )}
          </div>
        )}
        {!isDialled[kind] && !result.restart && <p>{say('resultPage.ipsec')}</p>}
        <HelpDesk provider={provider} stands />
      </div>
    </Card>
  );
}
