/** What happened, and what to do next. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { AfterTrouble } from '../components/after-trouble.tsx';
import { Card } from '../components/card.tsx';
import { CheckedWay } from '../components/checked-way.tsx';
import { NextSteps } from '../components/next-steps.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ResultDetails } from '../components/result-details.tsx';
import { UndoDialog } from '../components/undo-dialog.tsx';
import { foreign } from '../../shared/text/foreign.ts';
import { useActions, useBusy, useLanguage, useSay } from '../store/wizard-context.tsx';
import { outcomeOf, toneOf } from '../steps/outcome.ts';
import type { ResultStep } from '../steps/step.ts';
import { UndonePage } from './undone-page.tsx';

export function ResultPage({ step }: { step: ResultStep }) {
  const say = useSay();
  const busy = useBusy();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { goStart, askNeeds, saveReport, undoResult, showInstalled } = useActions();
  const { review, result, undone, saved } = step;
  const outcome = outcomeOf(result.exit);
  const stands = outcome === 'success' || outcome === 'restart' || outcome === 'differs';
  // Another end is another page: its heading takes the focus again.
  if (undone !== null) return <UndonePage key={undone.exit} step={step} undone={undone} />;
  return (
    <Page
      title={say('resultPage.title', { outcome })}
      lead={foreign(language, review.name)}
      back={
        <Button disabledFocusable={busy} onClick={() => void goStart()}>
          {say('wizard.toStart')}
        </Button>
      }
      actions={
        <>
          {!stands && (
            <Button disabledFocusable={busy} onClick={() => void askNeeds()}>
              {say('wizard.tryAgain')}
            </Button>
          )}
          {stands && (
            <Button
              disabledFocusable={busy}
              onClick={() => {
                setAsking(true);
              }}
            >
              {say('resultPage.undo')}
            </Button>
          )}
          <Button disabledFocusable={busy} onClick={() => void saveReport()}>
            {say('resultPage.save')}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void showInstalled()}>
            {say('resultPage.installed')}
          </Button>
        </>
      }
    >
      <Notice tone={toneOf(outcome)} role="group" title={result.meaning}>
        {result.todo !== '' && outcome !== 'restart' && <p>{result.todo}</p>}
      </Notice>
      {result.serverText !== '' && (
        <Notice tone="warning" role="group">
          <p>{result.serverText}</p>
        </Notice>
      )}
      {saved !== null && (
        <Notice tone="good" role="alert">
          <p>{say('resultPage.saved', { name: saved })}</p>
        </Notice>
      )}
      {stands ? <NextSteps step={step} /> : <AfterTrouble step={step} />}
      {stands && (
        <Card title={say('review.way')}>
          <CheckedWay picture={result.picture} checked={step.checked} />
        </Card>
      )}
      <ResultDetails result={result} />
      <UndoDialog
        open={asking}
        name={review.name}
        kind={review.kind}
        onUndo={(hangUp) => void undoResult(hangUp)}
        onClose={() => {
          setAsking(false);
        }}
      />
    </Page>
  );
}
