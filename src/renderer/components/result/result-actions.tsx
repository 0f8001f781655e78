/** The way on from a set-up that stands: one main button, and beside it a "Connect" that nobody is advised to. */
import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular, PlugConnectedRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { sayCode } from '../../../shared/text/text.ts';
import { dialWords } from '../../steps/home-row.ts';
import { mainButtonOf, resultViewOf } from '../../steps/result-view.ts';
import type { ResultStep } from '../../steps/step.ts';
import {
  useActions,
  useBusy,
  useLanguage,
  useSay,
  useWizard,
} from '../../store/wizard-context.tsx';
import { DialWait } from '../dial-wait.tsx';
import { RestartDialog } from '../home/restart-dialog.tsx';

const connectId = 'result-connect';

/** Above the buttons: what "Connect" waits for, and how it ended; null where there is nothing to say. */
export function useDialNote(step: ResultStep): ReactNode {
  const language = useLanguage();
  const { review, dialled } = step;
  const dialling = useWizard((state) => state.dialling);
  if (dialling?.id === review.id) {
    return (
      <DialWait
        dialling={dialling}
        onGiveUp={() => {
          document.getElementById(connectId)?.focus();
        }}
      />
    );
  }
  if (dialled === null) return null;
  const { code } = dialWords(dialled);
  return (
    <p className="rw-bar-note" role="status">
      {sayCode(language, 'home.dialled', dialled.result, { name: review.name, code })}
    </p>
  );
}

export function ResultActions({ step }: { step: ResultStep }) {
  const view = resultViewOf(step);
  return (
    <>
      {view === 'willNot' && <Connect step={step} words="result.connectAnyway" />}
      {view === 'restart' && step.rasManRestarted && (
        <Connect step={step} words="result.tryToConnect" />
      )}
      <MainButton step={step} />
    </>
  );
}

function MainButton({ step }: { step: ResultStep }) {
  const say = useSay();
  const busy = useBusy();
  const { askNeeds, showInstalled } = useActions();
  switch (mainButtonOf(step)) {
    case 'restart':
      return <Restart />;
    case 'again':
      return (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void askNeeds()}>
          {say('result.again')}
        </Button>
      );
    case 'connect':
      return <Connect step={step} words="result.connect" primary />;
    case 'home':
      return (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void showInstalled()}>
          {say('result.home')}
        </Button>
      );
    case null:
      return null;
  }
}

function Restart() {
  const say = useSay();
  const busy = useBusy();
  const [asking, setAsking] = useState(false);
  const { restartWindows } = useActions();
  return (
    <>
      <Button
        appearance="primary"
        icon={<ArrowClockwiseRegular />}
        disabledFocusable={busy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {say('home.do.restart')}
      </Button>
      <RestartDialog
        open={asking}
        onRestart={() => void restartWindows()}
        onClose={() => {
          setAsking(false);
        }}
      />
    </>
  );
}

function Connect({ step, words, primary = false }: ConnectProps) {
  const say = useSay();
  const busy = useBusy();
  const { connectOne } = useActions();
  const { review, result } = step;
  const isOwn = useWizard(({ dialling }) => dialling?.id === review.id);
  if (!result.canConnect) return null;
  return (
    <Button
      id={connectId}
      appearance={primary ? 'primary' : 'secondary'}
      icon={<PlugConnectedRegular />}
      disabledFocusable={busy || isOwn}
      onClick={() => void connectOne(review.id)}
    >
      {say(words)}
    </Button>
  );
}

interface ConnectProps {
  step: ResultStep;
  words: 'result.connect' | 'result.connectAnyway' | 'result.tryToConnect';
  primary?: boolean;
}
