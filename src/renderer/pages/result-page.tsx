/** Does it work, and what now? One main button; never more than was seen. */
import { Button } from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  ArrowUndoRegular,
  PlugConnectedRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { foreign } from '../../shared/text/foreign.ts';
import { sayCode } from '../../shared/text/text.ts';
import { Card } from '../components/card.tsx';
import { RestartDialog } from '../components/home/restart-dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { AfterTrouble } from '../components/result/after-trouble.tsx';
import { CheckedWay } from '../components/result/checked-way.tsx';
import { Hero } from '../components/result/hero.tsx';
import { NextSteps } from '../components/result/next-steps.tsx';
import { ResultDetails } from '../components/result/result-details.tsx';
import { UndoDialog } from '../components/undo-dialog.tsx';
import { WaitForServer } from '../components/wait-for-server.tsx';
import { dialWords } from '../steps/home-row.ts';
import { outcomeOf, toneOf } from '../steps/outcome.ts';
import { resultViewOf, stands } from '../steps/result-view.ts';
import type { ResultStep } from '../steps/step.ts';
import { useActions, useBusy, useLanguage, useSay } from '../store/wizard-context.tsx';
import { UndonePage } from './undone-page.tsx';

export function ResultPage({ step }: { step: ResultStep }) {
  // Another end is another page: its heading takes the focus again.
  if (step.undone !== null)
    return <UndonePage key={step.undone.exit} step={step} undone={step.undone} />;
  return stands(step) ? <Stands step={step} /> : <DoesNotStand step={step} />;
}

function Stands({ step }: { step: ResultStep }) {
  const say = useSay();
  const busy = useBusy();
  const [asking, setAsking] = useState(false);
  const { saveReport, undoResult, showInstalled } = useActions();
  const { review, result, saved, changes } = step;
  const { name, kind } = review;
  const count = changes.length;
  const checked = result.verification?.asWanted === true ? 'yes' : 'no';
  return (
    <Page
      title={say(`result.title.${resultViewOf(step)}`, { name })}
      lead={say('result.lead', { count, checked })}
      back={
        // Where nothing is left to do, the way home is the main button, and no second one says the same.
        !leadsHome(step) && (
          <Button disabledFocusable={busy} onClick={() => void showInstalled()}>
            {say('result.home')}
          </Button>
        )
      }
      actions={<Actions step={step} />}
    >
      {saved !== null && <Saved name={saved} />}
      <Hero step={step} />
      <NextSteps step={step} />
      <Card title={say('review.way')}>
        <CheckedWay picture={result.picture} checked={step.checked} />
      </Card>
      <ResultDetails result={result} changes={changes} />
      <div className="rw-buttons">
        <Button
          appearance="subtle"
          icon={<SaveRegular />}
          disabledFocusable={busy}
          onClick={() => void saveReport()}
        >
          {say('resultPage.save')}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {say('result.undo', { count })}
        </Button>
      </div>
      <UndoDialog
        open={asking}
        name={name}
        kind={kind}
        onUndo={(hangUp) => void undoResult(hangUp)}
        onClose={() => {
          setAsking(false);
        }}
      />
    </Page>
  );
}

/** There is nothing to restart, to enter again or to connect. */
function leadsHome(step: ResultStep): boolean {
  return !['restart', 'willNot'].includes(resultViewOf(step)) && !step.result.canConnect;
}

/** One main button: restart, connect, or another way where the server said no. */
function Actions({ step }: { step: ResultStep }) {
  const say = useSay();
  const busy = useBusy();
  const { askNeeds, showInstalled } = useActions();
  const connects = step.result.canConnect;
  switch (resultViewOf(step)) {
    case 'restart':
      return <Restart step={step} />;
    case 'willNot':
      return (
        <>
          {connects && <Connect step={step} words="result.connectAnyway" />}
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void askNeeds()}>
            {say('result.again')}
          </Button>
        </>
      );
    default:
      return connects ? (
        <Connect step={step} words="result.connect" primary />
      ) : (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void showInstalled()}>
          {say('result.home')}
        </Button>
      );
  }
}

/** Where this account may not restart Windows, the page says how else (M5). */
function Restart({ step }: { step: ResultStep }) {
  const say = useSay();
  const busy = useBusy();
  const [asking, setAsking] = useState(false);
  const { restartWindows } = useActions();
  return (
    <>
      {step.rasManRestarted && step.result.canConnect && (
        <Connect step={step} words="result.tryToConnect" />
      )}
      {step.mayRestart === true && (
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
      )}
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

/** "Connect", its wait, and how it ended. */
function Connect({ step, words, primary = false }: ConnectProps) {
  const say = useSay();
  const busy = useBusy();
  const language = useLanguage();
  const part = useRef<HTMLSpanElement>(null);
  const { connect, giveUpConnect } = useActions();
  const { dialled, waiting } = step;
  return (
    <>
      {waiting !== null && (
        <WaitForServer
          seconds={waiting}
          onGiveUp={() => {
            // The button that was pressed goes with the wait: back to "Connect".
            part.current?.querySelector('button')?.focus();
            void giveUpConnect();
          }}
        />
      )}
      {dialled !== null && waiting === null && (
        <span className="rw-bar-note" role="status">
          {sayCode(language, 'home.dialled', dialled.result, {
            name: step.review.name,
            code: dialWords(dialled).code,
          })}
        </span>
      )}
      <span ref={part}>
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          icon={<PlugConnectedRegular />}
          disabledFocusable={busy}
          onClick={() => void connect()}
        >
          {say(words)}
        </Button>
      </span>
    </>
  );
}

interface ConnectProps {
  step: ResultStep;
  words: 'result.connect' | 'result.connectAnyway' | 'result.tryToConnect';
  primary?: boolean;
}

function DoesNotStand({ step }: { step: ResultStep }) {
  const say = useSay();
  const busy = useBusy();
  const language = useLanguage();
  const { askNeeds, saveReport, showInstalled } = useActions();
  const { review, result, saved } = step;
  const outcome = outcomeOf(result.exit);
  return (
    <Page
      title={say('resultPage.title', { outcome })}
      lead={foreign(language, review.name)}
      back={
        <Button disabledFocusable={busy} onClick={() => void showInstalled()}>
          {say('result.home')}
        </Button>
      }
      actions={
        <>
          <Button disabledFocusable={busy} onClick={() => void saveReport()}>
            {say('resultPage.save')}
          </Button>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void askNeeds()}>
            {say('wizard.tryAgain')}
          </Button>
        </>
      }
    >
      <Notice tone={toneOf(outcome)} role="group" title={result.meaning}>
        {result.todo !== '' && <p>{result.todo}</p>}
      </Notice>
      {saved !== null && <Saved name={saved} />}
      <AfterTrouble step={step} />
      <ResultDetails result={result} changes={[]} />
    </Page>
  );
}

function Saved({ name }: { name: string }) {
  const say = useSay();
  return (
    <Notice tone="good" role="alert">
      <p>{say('resultPage.saved', { name })}</p>
    </Notice>
  );
}
