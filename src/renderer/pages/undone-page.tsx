/** After undo from the result: what became of each thing. What was said of the set-up before holds no longer. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { foreign } from '../../shared/text/foreign.ts';
import { HelpDesk } from '../components/help-desk.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { UndoneList } from '../components/settled-list.tsx';
import { UndoDialog } from '../components/undo-dialog.tsx';
import { leavesSomething, outcomeOf, toneOf, wantsHangUp } from '../steps/outcome.ts';
import type { ResultStep } from '../steps/step.ts';
import { useActions, useBusy, useLanguage, useSay } from '../store/wizard-context.tsx';

export interface UndonePageProps {
  step: ResultStep;
  undone: NonNullable<ResultStep['undone']>;
}

/** The main button. */
const words = {
  hangUp: 'installed.disconnectAndUndo',
  again: 'wizard.tryAgain',
  home: 'result.home',
} as const;

function wayOn(undone: UndonePageProps['undone']): keyof typeof words {
  if (wantsHangUp(undone)) return 'hangUp';
  return leavesSomething(undone) ? 'again' : 'home';
}

export function UndonePage({ step, undone }: UndonePageProps) {
  const say = useSay();
  const busy = useBusy();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { goStart, saveReport, showInstalled, undoResult } = useActions();
  const { name, kind, provider } = step.review;
  const outcome = outcomeOf(undone.exit);
  const isDone = outcome === 'success' || outcome === 'restart';
  const way = wayOn(undone);
  const isOver = way === 'home';
  return (
    <Page
      title={say('resultPage.undone', { outcome })}
      lead={foreign(language, name)}
      back={
        <Button
          disabledFocusable={busy}
          onClick={() => void (isOver ? goStart() : showInstalled())}
        >
          {say(isOver ? 'wizard.toStart' : 'result.home')}
        </Button>
      }
      actions={
        <>
          {!isDone && (
            <Button disabledFocusable={busy} onClick={() => void saveReport()}>
              {say('resultPage.save')}
            </Button>
          )}
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              if (way === 'hangUp') void undoResult(true);
              else if (way === 'again') setAsking(true);
              else void showInstalled();
            }}
          >
            {say(words[way])}
          </Button>
        </>
      }
    >
      <Notice tone={toneOf(outcome)} role="alert" title={undone.meaning}>
        {undone.todo !== '' && <p>{undone.todo}</p>}
        {undone.messages.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </Notice>
      {step.saved !== null && (
        <Notice tone="good" role="alert">
          <p>{say('resultPage.saved', { name: step.saved })}</p>
        </Notice>
      )}
      <UndoneList settled={undone.settled} />
      {!isDone && <HelpDesk provider={provider} stands={false} />}
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
