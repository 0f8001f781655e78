/** Does it work, and what now? One main button; never more than was seen. */
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular, SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { foreign } from '../../shared/text/foreign.ts';
import { Card } from '../components/card.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { AfterTrouble } from '../components/result/after-trouble.tsx';
import { CheckedWay } from '../components/result/checked-way.tsx';
import { Hero } from '../components/result/hero.tsx';
import { NextSteps } from '../components/result/next-steps.tsx';
import { ResultActions, useDialNote } from '../components/result/result-actions.tsx';
import { ResultDetails } from '../components/result/result-details.tsx';
import { UndoDialog } from '../components/undo-dialog.tsx';
import { outcomeOf, toneOf } from '../steps/outcome.ts';
import { mainButtonOf, resultViewOf, stands } from '../steps/result-view.ts';
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
        mainButtonOf(step) !== 'home' && (
          <Button disabledFocusable={busy} onClick={() => void showInstalled()}>
            {say('result.home')}
          </Button>
        )
      }
      decisions={useDialNote(step)}
      actions={<ResultActions step={step} />}
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
